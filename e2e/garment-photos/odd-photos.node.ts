import sharp from "sharp";
import { teePhoto, teePicture } from "./draw-tee.node.ts";

const GROUND = "#efece6";
const JPEG = { quality: 92 } as const;

/** A mug on a table: a thing, and no garment. */
export function mugPhoto(): Promise<Buffer> {
  const mug = `<ellipse cx="560" cy="980" rx="260" ry="50" fill="#000" opacity="0.15"/><rect x="330" y="420" width="440" height="560" rx="40" fill="#b5533c"/>
    <path d="M770 520 h90 a90 90 0 0 1 90 90 v120 a90 90 0 0 1 -90 90 h-90" fill="none" stroke="#b5533c" stroke-width="56"/>`;
  return sharp(teePicture([], GROUND, mug))
    .jpeg(JPEG)
    .toBuffer();
}

/** Two tees side by side. */
export function twoTees(): Promise<Buffer> {
  const tees = [
    { middle: [0.26, 0.5], scale: 0.55 },
    { middle: [0.75, 0.5], scale: 0.55, cloth: "#8c3d4f" },
  ] as const;
  return sharp(teePicture(tees, GROUND)).jpeg(JPEG).toBuffer();
}

/** A tee whose sleeve leaves the picture. */
export function croppedTee(): Promise<Buffer> {
  return sharp(teePicture([{ middle: [0.2, 0.5] }], GROUND))
    .jpeg(JPEG)
    .toBuffer();
}

/** As printers want it: four inks. */
export async function cmykTee(): Promise<Buffer> {
  return sharp(await teePhoto())
    .toColourspace("cmyk")
    .jpeg(JPEG)
    .toBuffer();
}

/** A photo of a camera held sideways: its pixels lie on their side, its EXIF says how to turn them. */
export async function sidewaysTee(): Promise<Buffer> {
  const turned = await sharp(await teePhoto())
    .rotate(-90)
    .toBuffer();
  return sharp(turned).withMetadata({ orientation: 6 }).jpeg(JPEG).toBuffer();
}

/** Cut out already, as many shops keep their pictures. */
export function transparentTee(): Promise<Buffer> {
  return sharp(teePicture([{}], null))
    .png()
    .toBuffer();
}

/** A photo so small that nothing can be made of it. */
export async function stampTee(): Promise<Buffer> {
  return sharp(await teePhoto())
    .resize(90)
    .jpeg(JPEG)
    .toBuffer();
}

/** The table before anything lies on it. */
export function emptySheet(): Promise<Buffer> {
  return sharp(teePicture([], GROUND)).jpeg(JPEG).toBuffer();
}
