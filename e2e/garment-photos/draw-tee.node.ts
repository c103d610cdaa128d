import sharp from "sharp";

/** A photo of a T-shirt as shops take them, drawn by ourselves: plain background, a print, soft folds and shadow. */
export interface TeePhoto {
  readonly cloth?: string;
  readonly background?: string;
  /** Left and top of the garment, share of the picture; 0.5, 0.5 is the middle. */
  readonly middle?: readonly [number, number];
  readonly scale?: number;
}

const WIDTH_PIXELS = 1200;
const HEIGHT_PIXELS = 1400;
/** The photo is as large as a shop's smallest: an intake takes as long as it has pixels. */
const SHOWN_SHARE = 0.75;

/** The tee's outline about its middle, in a box of 1000 × 1000. */
const BODY =
  "M380 120 C430 170 570 170 620 120 L700 140 L930 300 L850 440 L740 380 L735 900 Q500 925 265 900 L260 380 L150 440 L70 300 L300 140 Z";
const BACK = "M380 120 C430 128 570 128 620 120 C570 170 430 170 380 120 Z";

function tee({ cloth = "#3d6b8c", middle = [0.5, 0.5], scale = 1 }: TeePhoto): string {
  const [x, y] = [middle[0] * WIDTH_PIXELS - 500 * scale, middle[1] * HEIGHT_PIXELS - 510 * scale];
  return `<g transform="translate(${x} ${y}) scale(${scale})">
    <path d="${BODY}" fill="#000" opacity="0.16" transform="translate(6 12)" filter="url(#soft)"/>
    <path d="${BODY}" fill="${cloth}"/>
    <path d="${BACK}" fill="#274a63"/>
    <path d="M300 140 Q262 260 260 380 M700 140 Q738 260 740 380" stroke="#000" stroke-opacity="0.25" stroke-width="4" fill="none"/>
    <path d="M330 480 Q420 560 400 880 M640 520 Q600 700 640 890" stroke="#000" stroke-opacity="0.12" stroke-width="26" fill="none" filter="url(#soft)"/>
    <circle cx="500" cy="430" r="92" fill="#f2c14e"/>
    <path d="M440 430 h120 M500 370 v120" stroke="#7d2f1f" stroke-width="18"/>
  </g>`;
}

/** SVG of a photo with these garments on it; `extra` is drawn below them. */
export function teePicture(tees: readonly TeePhoto[], background: string | null, extra = ""): Buffer {
  const ground =
    background === null
      ? ""
      : `<rect width="${WIDTH_PIXELS}" height="${HEIGHT_PIXELS}" fill="${background}"/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHOWN_SHARE * WIDTH_PIXELS}" height="${SHOWN_SHARE * HEIGHT_PIXELS}" viewBox="0 0 ${WIDTH_PIXELS} ${HEIGHT_PIXELS}">
      <defs><filter id="soft"><feGaussianBlur stdDeviation="9"/></filter></defs>${ground}${extra}${tees.map(tee).join("")}</svg>`,
  );
}

/** A good photo of the tee, JPEG. */
export function teePhoto(photo: TeePhoto = {}): Promise<Buffer> {
  return sharp(teePicture([photo], photo.background ?? "#efece6"))
    .jpeg({ quality: 92 })
    .toBuffer();
}
