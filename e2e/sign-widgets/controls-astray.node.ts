import type { Page } from "playwright-core";
import { controlsOver } from "../../content/programme/over-sign/controls-over.ts";

/** The mirror's own controls that do not stand where editors of layouts are told that they do. */
export async function controlsAstray(page: Page): Promise<readonly string[]> {
  const { height, width } = page.viewportSize() ?? { height: 0, width: 0 };
  const told = controlsOver({ widthPixels: width, heightPixels: height }).map(({ box }) => box);
  const controls = await page.locator("[data-over-sign]").all();
  const astray: string[] = [];
  for (const control of controls) {
    const box = await control.boundingBox();
    const isTold = told.some(
      ({ bottom, left, right, top }) =>
        box !== null &&
        box.x >= left &&
        box.y >= top &&
        box.x + box.width <= right &&
        box.y + box.height <= bottom,
    );
    if (!isTold) astray.push(`${await control.innerText()} ${JSON.stringify(box)}`);
  }
  return controls.length < told.length ? [...astray, `${controls.length} controls`] : astray;
}
