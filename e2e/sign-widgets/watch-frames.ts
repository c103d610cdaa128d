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

/** The longest time between the last frame of a film and the first of the next one, and how many seams there were. */
export function longestSeam(frames: readonly FilmFrame[]): {
  readonly seams: number;
  readonly longestMs: number;
} {
  const gaps = frames.flatMap(({ atMs, widgetId }, at) => {
    const before = frames[at - 1];
    return before === undefined || before.widgetId === widgetId ? [] : [atMs - before.atMs];
  });
  return { seams: gaps.length, longestMs: Math.max(0, ...gaps) };
}
