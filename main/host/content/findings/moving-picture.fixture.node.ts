import sharp from "sharp";

const SIDE = 16;
const PAGES = 8;

/** Bytes of an animation that goes from black to white and back, each picture for so long. */
export function blinking(format: "gif" | "webp", pictureMs: number): Promise<Buffer> {
  const bytes = Buffer.alloc(3 * SIDE * SIDE * PAGES, 0);
  for (let page = 1; page < PAGES; page += 2)
    bytes.fill(255, 3 * SIDE * SIDE * page, 3 * SIDE * SIDE * (page + 1));
  const raw = { width: SIDE, height: SIDE * PAGES, channels: 3 as const, pageHeight: SIDE };
  const delay = Array.from({ length: PAGES }, () => pictureMs);
  const moving = sharp(bytes, { raw });
  return (format === "gif" ? moving.gif({ delay, loop: 0 }) : moving.webp({ delay, loop: 0 })).toBuffer();
}
