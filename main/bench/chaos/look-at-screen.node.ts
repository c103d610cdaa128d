import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { isBlank } from "../signage/blank.ts";

/** A screen that shows nothing right for so long after a fault has not recovered. */
export const RECOVERY_LIMIT_MS = 30_000;
const LOOK_EVERY_MS = 150;
export const LOOKS_AFTER = 8;

/** The version whose words stand on the screen; null where none does. */
export async function versionOn(page: Page): Promise<number | null> {
  const words = await page
    .locator('[data-widget="words"][data-ready="true"]')
    .last()
    .innerText({ timeout: 200 })
    .catch(() => "");
  const version = Number(/Version (\d+)/.exec(words)?.[1] ?? Number.NaN);
  return Number.isNaN(version) ? null : version;
}

/** Waits for a version that is right; false where it does not come in time. `seen`: every version on the way there. */
export async function shows(
  page: Page,
  isRight: (version: number | null) => boolean,
  seen: Set<number | null> = new Set(),
): Promise<boolean> {
  const endMs = performance.now() + RECOVERY_LIMIT_MS;
  while (performance.now() < endMs) {
    const version = await versionOn(page);
    seen.add(version);
    if (isRight(version)) return true;
    await wait(LOOK_EVERY_MS);
  }
  return false;
}

/** Of so many looks, those at a screen without content. */
export async function blankLooks(page: Page): Promise<number> {
  let blank = 0;
  for (let look = 0; look < LOOKS_AFTER; look++) {
    if (isBlank(PNG.sync.read(await page.screenshot()))) blank++;
    await wait(LOOK_EVERY_MS);
  }
  return blank;
}

export function wait(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
