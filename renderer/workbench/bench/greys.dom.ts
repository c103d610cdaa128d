/** A picture scaled down smoothly, as grey bytes, rows from the top. */
export function greysOf(
  picture: CanvasImageSource,
  widthPixels: number,
  heightPixels: number,
): Uint8ClampedArray {
  const rgba = pixelsOf(picture, widthPixels, heightPixels);
  return Uint8ClampedArray.from({ length: rgba.length / 4 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(4 * at, 4 * at + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  });
}

/** A picture scaled down smoothly, RGBA. */
export function pixelsOf(
  picture: CanvasImageSource,
  widthPixels: number,
  heightPixels: number,
): Uint8ClampedArray {
  const context = new OffscreenCanvas(widthPixels, heightPixels).getContext("2d", {
    willReadFrequently: true,
  });
  if (context === null) throw new Error("This browser has no 2D canvas.");
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, widthPixels, heightPixels);
  return context.getImageData(0, 0, widthPixels, heightPixels).data;
}
