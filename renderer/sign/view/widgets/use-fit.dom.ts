import { type RefObject, useLayoutEffect, useRef } from "react";

/** Text is never set smaller than this share of what was asked for. */
const SMALLEST = 0.25;
const STEP = 0.92;

/** A box whose text is set smaller, by `--fit`, until it keeps inside; looked at again when box or text change. */
export function useFit<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const fit = (): void => {
      let share = 1;
      element.style.setProperty("--fit", "1");
      while (share > SMALLEST && isTooFull(element)) {
        share *= STEP;
        element.style.setProperty("--fit", share.toFixed(3));
      }
    };
    fit();
    const size = new ResizeObserver(fit);
    size.observe(element);
    const words = new MutationObserver(fit);
    words.observe(element, { characterData: true, childList: true, subtree: true });
    // Another face has other widths.
    document.fonts.addEventListener("loadingdone", fit);
    return () => {
      size.disconnect();
      words.disconnect();
      document.fonts.removeEventListener("loadingdone", fit);
    };
  }, []);
  return box;
}

function isTooFull({ clientHeight, clientWidth, scrollHeight, scrollWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}
