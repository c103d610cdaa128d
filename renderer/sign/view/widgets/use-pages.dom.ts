import { useEffect, useState } from "react";
import { shownPage } from "./shown-page.ts";

export interface PagesOptions {
  readonly pages: number;
  readonly pageMs: number;
  /** It goes on here, milliseconds from its begin. */
  readonly fromMs: number;
  /** Time runs only while it does. */
  readonly runs: boolean;
}

/** The page that is on, from 0: each for its time, from the moment on that the widget is on the screen. */
export function usePages({ pages, pageMs, fromMs, runs }: PagesOptions): number {
  const [page, setPage] = useState(() => shownPage(fromMs, pageMs, pages));
  useEffect(() => {
    if (!runs) return;
    const beganMs = performance.now() - fromMs;
    let timer = 0;
    const turn = (): void => {
      const ranMs = performance.now() - beganMs;
      setPage(shownPage(ranMs, pageMs, pages));
      if (shownPage(ranMs, pageMs, pages) < pages - 1)
        timer = window.setTimeout(turn, pageMs - (ranMs % pageMs));
    };
    turn();
    return () => window.clearTimeout(timer);
  }, [fromMs, pageMs, pages, runs]);
  return page;
}
