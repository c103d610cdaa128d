import { useEffect, useEffectEvent, useRef } from "react";
import { spokenLocale } from "../../../../content/schema/locale.ts";
import { textIn } from "../../../../content/schema/signage/content-text.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import { useCalm } from "../use-calm.dom.ts";
import type { WidgetTold } from "./widget-told.dom.ts";

/** A frame that is so near to its film's end is the last one at 24 and 30 frames a second, and one of the last at 60. */
const LAST_FRAME_SECONDS = 0.06;

interface FilmWidgetProps {
  readonly widget: Extract<Widget, { kind: "video" | "audio" }>;
  readonly told: WidgetTold;
  /** It goes on here, milliseconds from its begin. */
  readonly fromMs: number;
  /** It plays; else it is loaded ahead, or lies still below another. */
  readonly isOn: boolean;
}

/**
 * A film or a sound. A film is on when the compositor has presented a frame of it. Where people asked for less motion
 * a film without sound stays on its first picture for as long as it would have played.
 */
export function FilmWidget({ widget, told, fromMs, isOn }: FilmWidgetProps) {
  const { fileUrl, index, locale } = useSignPage();
  const player = useRef<HTMLVideoElement>(null);
  const isFilm = widget.kind === "video";
  const medium = index.media.get(widget.mediaId);
  const isMuted = isFilm && (widget.muted || (medium?.kind === "video" && !medium.hasSound));
  const holds = useCalm() && isMuted;
  const shown = useEffectEvent(() => told.onShown(isFilm ? player.current : null));
  const failed = useEffectEvent(() => told.onFailed("broken"));
  const ended = useEffectEvent(() => told.onEnded());
  // With a time of its own it is taken off when that is over; else it says itself that it is through.
  const endsAfterMs = medium?.kind === "video" && widget.durationMs === null ? medium.durationMs : null;
  useEffect(() => {
    const film = player.current;
    if (film === null || !isOn) return;
    if (film.error !== null) return failed();
    if (holds) return hold(film, endsAfterMs, { onShown: () => shown(), onEnded: () => ended() });
    const unfollow = isFilm
      ? followFrames(film, { onShown: () => shown(), onLast: () => endsAfterMs !== null && ended() })
      : onSound(film, () => shown());
    void film.play().catch((error: unknown) => {
      // Called off by a pause or by leaving the screen; everything else is a film that cannot be played.
      if (!(error instanceof DOMException && error.name === "AbortError")) failed();
    });
    return unfollow;
  }, [endsAfterMs, holds, isFilm, isOn]);
  if (medium?.kind !== "video" && medium?.kind !== "audio") return null;
  // Where it is heard too: a shop is loud, and some people hear nothing.
  const captioned = spokenLocale(medium.captions, locale);
  return (
    <video
      ref={player}
      className={styles["picture"]}
      data-fill={isFilm ? widget.fill : "contain"}
      src={fileUrl(medium.path)}
      aria-label={medium.alt === null ? undefined : textIn(medium.alt, locale)}
      muted={isMuted}
      playsInline
      preload="auto"
      loop={isFilm && widget.loop && widget.durationMs !== null}
      onLoadedMetadata={({ currentTarget }) => {
        if (fromMs > 0 && fromMs / 1_000 < currentTarget.duration) currentTarget.currentTime = fromMs / 1_000;
      }}
      onEnded={() => told.onEnded()}
      onError={() => told.onFailed("broken")}
    >
      {Object.entries(medium.captions).map(([language, path]) => (
        <track
          key={language}
          kind="captions"
          srcLang={language}
          src={fileUrl(path)}
          default={language === captioned}
        />
      ))}
    </video>
  );
}

/**
 * Says when the compositor has presented the first frame, and the last one: by then the next film is due, and waiting
 * for the element's own word for its end would cost a gap.
 */
function followFrames(
  film: HTMLVideoElement,
  { onLast, onShown }: { readonly onShown: () => void; readonly onLast: () => void },
): () => void {
  let isShown = false;
  let handle = film.requestVideoFrameCallback(frame);
  return () => film.cancelVideoFrameCallback(handle);

  function frame(_: number, { mediaTime }: VideoFrameCallbackMetadata): void {
    handle = film.requestVideoFrameCallback(frame);
    if (!isShown) onShown();
    isShown = true;
    if (film.duration - mediaTime < LAST_FRAME_SECONDS) onLast();
  }
}

function onSound(sound: HTMLVideoElement, onShown: () => void): () => void {
  sound.addEventListener("playing", onShown, { once: true });
  return () => sound.removeEventListener("playing", onShown);
}

/** Stays on the first picture, and ends when the film would have; null: something else ends it. */
function hold(
  film: HTMLVideoElement,
  endsAfterMs: number | null,
  { onEnded, onShown }: { readonly onShown: () => void; readonly onEnded: () => void },
): () => void {
  let timer = 0;
  const begin = (): void => {
    onShown();
    if (endsAfterMs !== null) timer = window.setTimeout(onEnded, endsAfterMs);
  };
  if (film.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) begin();
  else film.addEventListener("loadeddata", begin, { once: true });
  return () => {
    film.removeEventListener("loadeddata", begin);
    window.clearTimeout(timer);
  };
}
