import { type RefObject, useEffect } from "react";

/** Lets the films below an element run at a pace, so that they end when the clock says; 0 stops them. */
export function useFilmPace(below: RefObject<HTMLElement | null>, pace: number): void {
  useEffect(() => {
    const element = below.current;
    if (element === null) return;
    const follow = (film: HTMLVideoElement) => {
      if (pace === 0) film.pause();
      else {
        film.playbackRate = pace;
        // Refused where the film was taken away meanwhile.
        if (film.paused && !film.ended) film.play().catch(() => undefined);
      }
    };
    const onPlay = (event: Event) => {
      if (event.target instanceof HTMLVideoElement) follow(event.target);
    };
    for (const film of element.querySelectorAll("video")) follow(film);
    // Media events do not bubble.
    element.addEventListener("play", onPlay, true);
    return () => element.removeEventListener("play", onPlay, true);
  }, [below, pace]);
}
