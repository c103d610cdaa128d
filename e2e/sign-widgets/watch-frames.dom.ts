/** Presented frames of films, told by the compositor. */
export interface FilmFrame {
  readonly widgetId: string;
  readonly atMs: number;
}

declare global {
  interface Window {
    filmFrames?: FilmFrame[];
  }
}

/** To be run in the page: notes every frame of every film that is presented from now on. */
export function watchFrames(): void {
  const frames: FilmFrame[] = [];
  const known = new WeakSet<HTMLVideoElement>();
  window.filmFrames = frames;
  const follow = (film: HTMLVideoElement): void => {
    film.requestVideoFrameCallback((_, { presentationTime }) => {
      const widgetId = film.closest<HTMLElement>("[data-widget]")?.dataset["widget"] ?? "";
      if (!film.paused) frames.push({ widgetId, atMs: presentationTime });
      follow(film);
    });
  };
  const look = (): void => {
    for (const film of document.querySelectorAll("video")) {
      if (known.has(film)) continue;
      known.add(film);
      follow(film);
    }
  };
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}

/** Times between two frames: where one film follows another, and the longest within a film, on the same machine. */
export function seamsOf(frames: readonly FilmFrame[]): {
  readonly seamsMs: readonly number[];
  readonly longestWithinMs: number;
} {
  const steps = frames.flatMap((frame, at) => {
    const before = frames[at - 1];
    const isSeam = before?.widgetId !== frame.widgetId;
    return before === undefined ? [] : [{ isSeam, ms: frame.atMs - before.atMs }];
  });
  const times = (seam: boolean) => steps.filter(({ isSeam }) => isSeam === seam).map(({ ms }) => ms);
  return { seamsMs: times(true), longestWithinMs: Math.max(0, ...times(false)) };
}
