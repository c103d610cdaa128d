import { type PictureSample, samplePicture } from "./picture-sample.ts";

/** The drawing is small: an even colour is even at any size, and reading back costs. */
const COLUMNS = 32;
const ROWS = 32;

/** Takes samples of pictures and films, on one canvas of its own. */
export function createSampler(): (picture: HTMLImageElement | HTMLVideoElement) => PictureSample | null {
  const canvas = new OffscreenCanvas(COLUMNS, ROWS);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return (picture) => {
    const hasPixels =
      picture instanceof HTMLVideoElement
        ? picture.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA
        : picture.complete && picture.naturalWidth > 0;
    if (context === null || !hasPixels) return null;
    context.clearRect(0, 0, COLUMNS, ROWS);
    context.drawImage(picture, 0, 0, COLUMNS, ROWS);
    return samplePicture(context.getImageData(0, 0, COLUMNS, ROWS).data);
  };
}
