import { type RefObject, useEffect, useEffectEvent } from "react";
import { whenCovers } from "./when-covers.ts";

/**
 * Says once when an element that comes in over others covers them: its transition has come to its end, and a frame of
 * that was presented. A clock cannot tell: where the machine is slow a transition begins long after it was asked for.
 */
export function useCovers(
  element: RefObject<HTMLElement | null>,
  comes: boolean,
  onCovers: () => void,
): void {
  const covers = useEffectEvent(onCovers);
  useEffect(() => {
    const { current } = element;
    if (!comes || current === null) return;
    return whenCovers({
      arrivals: () => current.getAnimations().map(({ finished }) => finished),
      nextFrame(callback) {
        const handle = requestAnimationFrame(callback);
        return () => cancelAnimationFrame(handle);
      },
      onCovers: () => covers(),
    });
  }, [comes, element]);
}
