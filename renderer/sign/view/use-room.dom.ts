import { type RefObject, useLayoutEffect, useRef } from "react";
import { roomBeside } from "../../../content/programme/over-sign/room-beside.ts";
import { useSignPage } from "./sign-page.dom.ts";

/** Sides on which words make room. */
const SIDES = ["top", "bottom", "left"] as const;

/**
 * A zone that tells its widgets how much of each side they leave to what lies over the sign: `--room-top`,
 * `--room-bottom` and `--room-left`, and `data-room` names the sides. Looked at again when anything has another size.
 */
export function useRoom(): RefObject<HTMLDivElement | null> {
  const zone = useRef<HTMLDivElement>(null);
  const { over } = useSignPage();
  useLayoutEffect(() => {
    const element = zone.current;
    if (element === null || over === undefined) return;
    const sizes = new ResizeObserver(() => look());
    const look = (): void => {
      const box = element.getBoundingClientRect();
      const rooms = over().map((one) => {
        sizes.observe(one);
        return roomBeside(box, one.getBoundingClientRect());
      });
      const pixels = (side: string): number =>
        Math.max(0, ...rooms.filter((room) => room.side === side).map((room) => room.pixels));
      for (const side of SIDES) element.style.setProperty(`--room-${side}`, `${pixels(side).toFixed(1)}px`);
      element.dataset["room"] = SIDES.filter((side) => pixels(side) > 0).join(" ");
    };
    // What lies over the sign is put on the screen together with it, perhaps after it.
    const handle = requestAnimationFrame(() => sizes.observe(element));
    return () => {
      cancelAnimationFrame(handle);
      sizes.disconnect();
    };
  }, [over]);
  return zone;
}
