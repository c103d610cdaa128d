import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { openBuiltPage } from "../rehearsal/build/built-page.node.ts";
import type { Shot } from "./shot.ts";

const PAGE_FOLDER = fileURLToPath(new URL("./", import.meta.url));
const GARMENTS_FOLDER = fileURLToPath(new URL("../../garments/assets/", import.meta.url));
const GARMENTS = [
  "t-shirt",
  "long-sleeve",
  "shirt",
  "jacket",
  "blazer",
  "coat",
  "dress",
  "skirt",
  "trousers",
];

/** The studio in a headless browser. Dispose it when done. */
export interface OpenStudio extends AsyncDisposable {
  /** Takes a picture as WebP of at most so many bytes, as good as fits. */
  shootWebp(shot: Shot, maxBytes: number): Promise<Buffer>;
  /** Takes a picture without loss. */
  shootPng(shot: Shot): Promise<Buffer>;
  /** An empty page of the same browser, e.g. to set type in. */
  newPage(): Promise<Page>;
}

export async function openStudio(): Promise<OpenStudio> {
  const files = GARMENTS.map((name) => [`/garments/${name}.glb`, `${GARMENTS_FOLDER}${name}.glb`] as const);
  const routes = files.map(
    ([path, file]) => [path, async () => (existsSync(file) ? readFile(file) : null)] as const,
  );
  const built = await openBuiltPage({ root: PAGE_FOLDER, routes: Object.fromEntries(routes) });
  await built.page.waitForFunction(() => "studio" in window);
  const shoot = async (shot: Shot): Promise<void> => {
    await built.page.evaluate((one) => window.studio.shoot(one), shot);
    if (built.troubles.length > 0) throw new Error(built.troubles.join("; "));
  };
  const print = async (quality: number | null): Promise<Buffer> => {
    const address = await built.page.evaluate((one) => window.studio.print(one), quality);
    return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
  };
  return {
    async shootWebp(shot, maxBytes) {
      await shoot(shot);
      for (const quality of [0.92, 0.86, 0.8, 0.72, 0.6]) {
        const picture = await print(quality);
        if (picture.length <= maxBytes) return picture;
      }
      throw new Error(`The picture does not fit into ${maxBytes} bytes.`);
    },
    async shootPng(shot) {
      await shoot(shot);
      return print(null);
    },
    async newPage() {
      const page = await built.page.context().browser()?.newPage();
      if (page === undefined) throw new Error("The studio's browser has gone.");
      return page;
    },
    [Symbol.asyncDispose]: () => built[Symbol.asyncDispose](),
  };
}
