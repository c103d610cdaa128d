import { useEffect, useEffectEvent } from "react";
import type { Media } from "../../../content/schema/signage/media.ts";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import type { PlayFault } from "../player/play-words.ts";
import { useSignPage } from "../view/sign-page.dom.ts";
import { createPictureWatch } from "./picture-watch.ts";
import { createSampler } from "./sample-element.dom.ts";

const LOOK_EVERY_MS = 1_000;
let sampler: ReturnType<typeof createSampler> | null = null;

/** Looks every second at what a widget really shows; null: it shows no picture now. */
export function usePictureWatch(
  picture: HTMLImageElement | HTMLVideoElement | null,
  widget: Widget,
  onFault: (fault: PlayFault) => void,
): void {
  const { index } = useSignPage();
  const failed = useEffectEvent(onFault);
  const mayBeEven = !saysWhatItShows(widget, index.media);
  useEffect(() => {
    if (picture === null) return;
    const sample = (sampler ??= createSampler());
    const watch = createPictureWatch({ isFilm: picture instanceof HTMLVideoElement, mayBeEven });
    const timer = setInterval(() => {
      if (document.hidden) return;
      const said = watch.see({ atMs: performance.now(), sample: sample(picture), frames: framesOf(picture) });
      if (said === "wait") return;
      clearInterval(timer);
      if (said !== "fine") failed(said);
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [mayBeEven, picture]);
}

/** A medium with words for those who cannot see it has something to see; one without only decorates. */
function saysWhatItShows(widget: Widget, media: ReadonlyMap<string, Media>): boolean {
  if (widget.kind === "product") return true;
  const medium = "mediaId" in widget ? media.get(widget.mediaId) : undefined;
  return medium !== undefined && "alt" in medium && medium.alt !== null;
}

function framesOf(picture: HTMLImageElement | HTMLVideoElement): number | null {
  if (!(picture instanceof HTMLVideoElement) || picture.paused || picture.ended) return null;
  const { droppedVideoFrames, totalVideoFrames } = picture.getVideoPlaybackQuality();
  return totalVideoFrames - droppedVideoFrames;
}
