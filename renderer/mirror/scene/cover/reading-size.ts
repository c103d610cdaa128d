/** Finest detail that is read: strands of hair and fingers of a single picture; of a camera, in passing, less. */
const STILL_PIXELS_PER_METRE = 280;
const LIVE_PIXELS_PER_METRE = 100;
/** Heights of the small picture: whoever stands near fills it with less, whoever stands far with more pixels. */
const STILL_PIXELS = { least: 160, most: 640 };
const LIVE_PIXELS = { least: 96, most: 200 };

/** Height of the small picture in which a person is read, so that they are of one size in it wherever they stand. */
export function readingHeight(
  shown: { readonly heightPixels: number; readonly pixelsPerMetre: number },
  isStill: boolean,
): number {
  const { least, most } = isStill ? STILL_PIXELS : LIVE_PIXELS;
  const perMetre = isStill ? STILL_PIXELS_PER_METRE : LIVE_PIXELS_PER_METRE;
  const wanted = (shown.heightPixels * perMetre) / Math.max(1, shown.pixelsPerMetre);
  return Math.round(Math.min(shown.heightPixels, most, Math.max(least, wanted)));
}
