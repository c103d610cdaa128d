import { useEffect, useState } from "react";

/** The page's clock, milliseconds since the epoch, anew at every full second. */
export function useClock(clockMs: () => number): number {
  const [atMs, setAtMs] = useState(clockMs);
  useEffect(() => {
    let timer = 0;
    const tick = (): void => {
      setAtMs(clockMs());
      timer = window.setTimeout(tick, 1_000 - (clockMs() % 1_000));
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [clockMs]);
  return atMs;
}
