import sharp from "sharp";

const SIDE = 16;
const PAGES = 8;

/** Bytes of an animation that goes from black to white and back, each picture for so long; `loop` 0: without end. */
export function blinking(
  format: "gif" | "webp",
  pictureMs: number,
  { loop = 0, pages = PAGES } = {},
): Promise<Buffer> {
  const bytes = Buffer.alloc(3 * SIDE * SIDE * pages, 0);
  for (let page = 1; page < pages; page += 2)
    bytes.fill(255, 3 * SIDE * SIDE * page, 3 * SIDE * SIDE * (page + 1));
  const raw = { width: SIDE, height: SIDE * pages, channels: 3 as const, pageHeight: SIDE };
  const delay = Array.from({ length: pages }, () => pictureMs);
  const moving = sharp(bytes, { raw });
  return (format === "gif" ? moving.gif({ delay, loop }) : moving.webp({ delay, loop })).toBuffer();
}
