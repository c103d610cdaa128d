/** A rectangle on the screen, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a zone leaves free on one side, pixels. */
export interface Room {
  readonly side: "top" | "bottom" | "left" | "none";
  readonly pixels: number;
}

/** Words are moved aside only where so much of their zone is left to them. */
const LEAST_LEFT_SHARE = 0.4;
/** Between words and what they make room for, as a share of that one's height. */
const GAP_SHARE = 0.15;

/** How much of a zone its words leave to something that lies over it; none where they would have no place themselves. */
export function roomBeside(zone: Box, over: Box): Room {
  const gap = GAP_SHARE * (over.bottom - over.top);
  if (isApart(zone, over)) return { side: "none", pixels: 0 };
  const [width, height] = [zone.right - zone.left, zone.bottom - zone.top];
  const left = [
    { side: "bottom", free: (over.top - gap - zone.top) / height, of: height },
    { side: "top", free: (zone.bottom - over.bottom - gap) / height, of: height },
    { side: "left", free: (zone.right - over.right - gap) / width, of: width },
  ] as const;
  const most = left.reduce((best, one) => (one.free > best.free ? one : best));
  return most.free < LEAST_LEFT_SHARE
    ? { side: "none", pixels: 0 }
    : { side: most.side, pixels: (1 - most.free) * most.of };
}

/** Whether two rectangles have no point in common. */
export function isApart(one: Box, other: Box): boolean {
  return (
    other.left >= one.right || other.right <= one.left || other.top >= one.bottom || other.bottom <= one.top
  );
}
