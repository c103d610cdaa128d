import { useSyncExternalStore } from "react";
import { useSignPage } from "./sign-page.dom.ts";

const QUERY = "(prefers-reduced-motion: reduce)";

/** Whether the screen was asked for less motion, by its site or its system. */
export function useCalm(): boolean {
  const { calm = false } = useSignPage();
  const wants = useSyncExternalStore(
    (listener) => {
      const query = matchMedia(QUERY);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(QUERY).matches,
  );
  return calm || wants;
}
