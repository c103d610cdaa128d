import { useEffect, useEffectEvent } from "react";

/** Calls once, when the second frame after the part was drawn is on its way: by then the first one was presented. */
export function usePresented(onPresented: () => void, ready = true): void {
  const presented = useEffectEvent(onPresented);
  useEffect(() => {
    if (!ready) return;
    let handle = requestAnimationFrame(() => {
      handle = requestAnimationFrame(() => presented());
    });
    return () => cancelAnimationFrame(handle);
  }, [ready]);
}
