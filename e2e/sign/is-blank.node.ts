import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { blackShare } from "../harness/look.node.ts";

/** Whether the screen is one even ground but for the words above it. */
export async function isBlankPage(page: Page): Promise<boolean> {
  const { data, height, width } = PNG.sync.read(await page.screenshot());
  const top = data.subarray(0, 4 * width * Math.floor(height / 2));
  if (blackShare({ data, height, width }) > 0.05) return true;
  const greys = Array.from(
    { length: 400 },
    (_, at) => top[4 * Math.floor((at * top.length) / 1_600) + 1] ?? 0,
  );
  const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
  return greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length < 4;
}
