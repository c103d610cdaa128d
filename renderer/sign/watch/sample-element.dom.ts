import { type PictureSample, samplePicture } from "./picture-sample.ts";

/** The drawing is small: an even colour is even at any size, and reading back costs. */
const COLUMNS = 32;
const ROWS = 32;

/** Takes samples of pictures, films and drawings, on one canvas of its own; null of what has no pixels now. */
export function createSampler(): (
  picture: HTMLImageElement | HTMLVideoElement | HTMLCanvasElement,
) => PictureSample | null {
  const canvas = new OffscreenCanvas(COLUMNS, ROWS);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return (picture) => {
    if (context === null || !hasPixels(picture)) return null;
    context.clearRect(0, 0, COLUMNS, ROWS);
    context.drawImage(picture, 0, 0, COLUMNS, ROWS);
    return samplePicture(context.getImageData(0, 0, COLUMNS, ROWS).data);
  };
}

function hasPixels(picture: HTMLImageElement | HTMLVideoElement | HTMLCanvasElement): boolean {
  if (picture instanceof HTMLVideoElement) return picture.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
  return picture instanceof HTMLCanvasElement || (picture.complete && picture.naturalWidth > 0);
}
