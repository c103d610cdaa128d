import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { type Lettering, POSTER_HEIGHT_PIXELS, POSTER_WIDTH_PIXELS, type Poster } from "./posters.ts";

const require = createRequire(import.meta.url);

function font(name: string): string {
  const file = require.resolve(`@fontsource-variable/${name}`);
  return readFileSync(file).toString("base64");
}

/** Sets the words of a poster on its photograph; answers with WebP of at most so many bytes. */
export async function setType(
  page: Page,
  poster: Poster,
  photograph: Buffer,
  maxBytes: number,
): Promise<Buffer> {
  const sheet = (await setWords(page, poster, photograph)).toString("base64");
  for (const quality of [0.92, 0.88, 0.82, 0.75, 0.65]) {
    const address = await page.evaluate(encode, [sheet, quality] as const);
    const bytes = Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
    if (bytes.length <= maxBytes) return bytes;
  }
  throw new Error(`The poster does not fit into ${maxBytes} bytes.`);
}

/** The words as PNG of a poster's size, on a photograph or, for null, on nothing. */
export async function setWords(page: Page, lettering: Lettering, photograph: Buffer | null): Promise<Buffer> {
  await page.setViewportSize({ width: POSTER_WIDTH_PIXELS, height: POSTER_HEIGHT_PIXELS });
  await page.setContent(markup(lettering, photograph));
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({ type: "png", omitBackground: photograph === null });
}

async function encode([png, quality]: readonly [string, number]): Promise<string> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("2d")?.drawImage(picture, 0, 0);
  return canvas.toDataURL("image/webp", quality);
}

function markup({ line, sentence, inkSrgb, words }: Lettering, photograph: Buffer | null): string {
  const place = words === "top" ? "top: 150px" : "bottom: 170px";
  const ground = photograph === null ? "none" : `url(data:image/png;base64,${photograph.toString("base64")})`;
  return `<!doctype html><style>
    @font-face { font-family: Fraunces; font-weight: 100 900; src: url(data:font/woff2;base64,${font("fraunces/files/fraunces-latin-full-normal.woff2")}) }
    @font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${font("inter/files/inter-latin-wght-normal.woff2")}) }
    * { margin: 0 }
    body { width: 1080px; height: 1920px; background: ${ground}; color: ${inkSrgb}; position: relative; overflow: hidden }
    div { position: absolute; left: 84px; right: 84px; ${place} }
    h1 { font: 360 158px/0.98 Fraunces; font-variation-settings: "opsz" 144, "SOFT" 60, "WONK" 0; letter-spacing: -0.025em }
    p { font: 420 40px/1.35 Inter; margin-top: 44px; letter-spacing: -0.005em }
    footer { position: absolute; left: 84px; ${words === "top" ? "bottom: 84px" : "top: 96px"}; font: 480 30px Fraunces; letter-spacing: 0.01em }
  </style><div><h1>${line.join("<br>")}</h1><p>${sentence}</p></div><footer>Feldt &amp; Lune</footer>`;
}
