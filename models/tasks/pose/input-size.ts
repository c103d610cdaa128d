/**
 * The longer side of what the network sees. It looks at a crop of 256×256 pixels, so more adds nothing;
 * measured with lite on llvmpipe: 31 ms from 360×640 pixels, 63–155 ms from 720×1280. 512 keeps two pixels for
 * each that the network takes of a standing person: garments lie as near to true joints as from 640 (mean 5.9 %
 * of the shoulder width against 6.2 %).
 */
export const INPUT_LONG_SIDE_PIXELS = 512;

/** MediaPipe's mask on the CPU delegate aborts the wasm where a picture's width is no multiple of this. */
const WIDTH_STEP_PIXELS = 4;

/** Size to which a picture is scaled before it is looked at. Same aspect but for the width's rounding. */
export function inputSize(
  widthPixels: number,
  heightPixels: number,
): { widthPixels: number; heightPixels: number } {
  const scale = Math.min(1, INPUT_LONG_SIDE_PIXELS / Math.max(widthPixels, heightPixels));
  return {
    widthPixels: Math.max(
      WIDTH_STEP_PIXELS,
      Math.round((widthPixels * scale) / WIDTH_STEP_PIXELS) * WIDTH_STEP_PIXELS,
    ),
    heightPixels: Math.max(1, Math.round(heightPixels * scale)),
  };
}
