/** A rectangle, in the pixels of whatever it lies in. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where all of a picture lies when it is fitted into a box, which cuts off what stands out; CSS Images 3, 5.5. */
export function placedPicture(box: Area, { height, width }: Size, fit: string): Area {
  if (fit !== "cover" && fit !== "contain") return box;
  const shares = [box.width / width, box.height / height] as const;
  const share = fit === "cover" ? Math.max(...shares) : Math.min(...shares);
  const placed = { width: width * share, height: height * share };
  return {
    ...placed,
    left: box.left + (box.width - placed.width) / 2,
    top: box.top + (box.height - placed.height) / 2,
  };
}

/** What part of a whole an area is, shares of its sides; null where it lies outside of it. */
export function shareOf(area: Area, whole: Size): Area | null {
  const clamp = (pixels: number, of: number): number => Math.min(1, Math.max(0, pixels / of));
  const [left, top] = [clamp(area.left, whole.width), clamp(area.top, whole.height)];
  const width = clamp(area.left + area.width, whole.width) - left;
  const height = clamp(area.top + area.height, whole.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}
