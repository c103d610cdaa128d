import type { Cloth } from "./cloth.ts";
import type { Finding } from "./import-fault.ts";
import { MAX_TEXTURE_PIXELS, type Picture } from "./picture.ts";

/** A picture that repeats more often than this across the cloth would be too coarse in one atlas. */
const MOST_REPEATS = 24;
/** Pixels around each part of the atlas, so that its smaller copies do not run into their neighbours. */
const GUTTER_PIXELS = 4;

export interface LaidAtlas {
  readonly picture: Picture;
  /** Place in the atlas of a place in a material's picture, 0..1. */
  readonly place: (material: number, uv: readonly [number, number]) => readonly [number, number];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * All pictures of a garment in one: a picture that is used once lies there as it is; several lie in a grid, and one that
 * repeats is laid out as often as the cloth shows it.
 */
export function layAtlas(cloth: Cloth, pictures: readonly Picture[]): LaidAtlas | Finding {
  const boxes = pictures.map((_, material) => boxOf(cloth, material));
  const [only] = pictures;
  const [box] = boxes;
  if (only !== undefined && box !== undefined && pictures.length === 1 && inside(box)) {
    return { picture: only, place: (_, uv) => uv };
  }
  const most = Math.max(...boxes.map(({ width, height }) => Math.max(width, height)));
  if (most > MOST_REPEATS) return repeatsTooOften(cloth, most);
  const columns = Math.ceil(Math.sqrt(pictures.length));
  const rows = Math.ceil(pictures.length / columns);
  const cellWidth = Math.floor(MAX_TEXTURE_PIXELS / columns);
  const cellHeight = Math.floor(MAX_TEXTURE_PIXELS / rows);
  const widthPixels = columns * cellWidth;
  const heightPixels = rows * cellHeight;
  const rgba = new Uint8Array(4 * widthPixels * heightPixels);
  const inner = { width: cellWidth - 2 * GUTTER_PIXELS, height: cellHeight - 2 * GUTTER_PIXELS };
  pictures.forEach((picture, material) => {
    const own = boxes[material];
    if (own === undefined) return;
    const left = (material % columns) * cellWidth;
    const top = Math.floor(material / columns) * cellHeight;
    for (let y = 0; y < cellHeight; y += 1) {
      for (let x = 0; x < cellWidth; x += 1) {
        const u = own.left + (own.width * (x + 0.5 - GUTTER_PIXELS)) / inner.width;
        const v = own.top + (own.height * (y + 0.5 - GUTTER_PIXELS)) / inner.height;
        rgba.set(pixelAt(picture, u, v), 4 * ((top + y) * widthPixels + left + x));
      }
    }
  });
  const place = (material: number, [u, v]: readonly [number, number]): readonly [number, number] => {
    const own = boxes[material] ?? { left: 0, top: 0, width: 1, height: 1 };
    const x = (material % columns) * cellWidth + GUTTER_PIXELS + ((u - own.left) / own.width) * inner.width;
    const y =
      Math.floor(material / columns) * cellHeight +
      GUTTER_PIXELS +
      ((v - own.top) / own.height) * inner.height;
    return [x / widthPixels, y / heightPixels];
  };
  return { picture: { widthPixels, heightPixels, rgba }, place };
}

function boxOf(cloth: Cloth, material: number): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const face of cloth.faces) {
    if (face.material !== material) continue;
    for (const { uv } of face.corners) {
      const [u, v] = uv ?? [0.5, 0.5];
      [left, right, top, bottom] = [
        Math.min(left, u),
        Math.max(right, u),
        Math.min(top, v),
        Math.max(bottom, v),
      ];
    }
  }
  return { left, top, width: Math.max(right - left, 1e-6), height: Math.max(bottom - top, 1e-6) };
}

const inside = ({ left, top, width, height }: Box): boolean =>
  left > -0.001 && top > -0.001 && left + width < 1.001 && top + height < 1.001;

/** Bilinear, repeating. */
function pixelAt({ widthPixels, heightPixels, rgba }: Picture, u: number, v: number): readonly number[] {
  const [x, y] = [u * widthPixels - 0.5, v * heightPixels - 0.5];
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const wrap = (value: number, size: number): number => ((value % size) + size) % size;
  const at = (px: number, py: number, channel: number): number =>
    rgba[4 * (wrap(py, heightPixels) * widthPixels + wrap(px, widthPixels)) + channel] ?? 0;
  const [right, low] = [x - x0, y - y0];
  return [0, 1, 2, 3].map((channel) => {
    const above = at(x0, y0, channel) * (1 - right) + at(x0 + 1, y0, channel) * right;
    const below = at(x0, y0 + 1, channel) * (1 - right) + at(x0 + 1, y0 + 1, channel) * right;
    return Math.round(above * (1 - low) + below * low);
  });
}

const repeatsTooOften = (cloth: Cloth, most: number): Finding => ({
  code: "mesh-texture",
  where: cloth.name,
  value: Math.round(most),
  limit: MOST_REPEATS,
  text: `The picture of “${cloth.name}” repeats ${Math.round(most)} times across the cloth (at most ${MOST_REPEATS}).`,
  remedy: "Bake the cloth into one picture, or let the picture show more of its pattern.",
});
