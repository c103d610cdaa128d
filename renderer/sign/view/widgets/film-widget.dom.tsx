import { useEffect, useEffectEvent, useRef } from "react";
import { textIn } from "../../../../content/schema/signage/content-text.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import type { WidgetTold } from "../widget-view.dom.tsx";

/** A film that presents no frame for so long while it plays is frozen. */
const FROZEN_MS = 4_000;

interface FilmWidgetProps {
  readonly widget: Extract<Widget, { kind: "video" | "audio" }>;
  readonly told: WidgetTold;
  /** It goes on here, milliseconds from its begin. */
  readonly fromMs: number;
  readonly still: boolean;
}

/** A film or a sound. A film is on when the compositor has presented a frame of it, and frozen when no more come. */
export function FilmWidget({ widget, told, fromMs, still }: FilmWidgetProps) {
  const { fileUrl, index, locale } = useSignPage();
  const player = useRef<HTMLVideoElement>(null);
  const shown = useEffectEvent(() => told.onShown(widget.kind === "video" ? player.current : null));
  const frozen = useEffectEvent(() => told.onFailed("frozen"));
  useEffect(() => {
    const film = player.current;
    if (film === null || still) return;
    return widget.kind === "video"
      ? followFrames(
          film,
          () => shown(),
          () => frozen(),
        )
      : followSound(film, () => shown());
  }, [still, widget.kind]);
  const medium = index.media.get(widget.mediaId);
  if (medium?.kind !== "video" && medium?.kind !== "audio") return null;
  const loops = widget.kind === "video" && widget.loop && widget.durationMs !== null;
  return (
    <video
      ref={player}
      className={styles["picture"]}
      data-fill={widget.kind === "video" ? widget.fill : "contain"}
      src={fileUrl(medium.path)}
      aria-label={medium.alt === null ? undefined : textIn(medium.alt, locale)}
      muted={widget.kind === "video" && (widget.muted || !("hasSound" in medium && medium.hasSound))}
      playsInline
      autoPlay={!still}
      preload="auto"
      loop={loops}
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
          default={language === locale}
        />
      ))}
    </video>
  );
}

/** Counts the frames that the compositor presented. */
function followFrames(film: HTMLVideoElement, onShown: () => void, onFrozen: () => void): () => void {
  let isShown = false;
  let lastFrameMs = performance.now();
  let handle = film.requestVideoFrameCallback(frame);
  const watch = setInterval(() => {
    if (!isShown || film.ended || document.hidden) lastFrameMs = performance.now();
    else if (performance.now() - lastFrameMs > FROZEN_MS) onFrozen();
  }, FROZEN_MS / 4);
  return () => {
    clearInterval(watch);
    film.cancelVideoFrameCallback(handle);
  };

  function frame(): void {
    lastFrameMs = performance.now();
    handle = film.requestVideoFrameCallback(frame);
    if (isShown) return;
    isShown = true;
    onShown();
  }
}

function followSound(sound: HTMLVideoElement, onShown: () => void): () => void {
  sound.addEventListener("playing", onShown, { once: true });
  return () => sound.removeEventListener("playing", onShown);
}
