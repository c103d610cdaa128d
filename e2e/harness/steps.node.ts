import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Mirror } from "./open-mirror.node.ts";

/** First frame after the camera opens: the network loads and the clip begins, on two shared cores. */
export const FIRST_PICTURE_MS = 90_000;

/** From the campaign into the mirror, by touch. */
export async function startVisit(mirror: Mirror): Promise<void> {
  await mirror.page.getByRole("button", { name: /See it on you/ }).click();
  await mirror.page.getByRole("button", { name: "Start", exact: true }).click();
  await pictureRuns(mirror);
}

/** Waits until frames with a pose are drawn. */
export async function pictureRuns(mirror: Mirror): Promise<void> {
  await expect
    .poll(async () => (await mirror.readouts()).lastSequence ?? -1, { timeout: FIRST_PICTURE_MS })
    .toBeGreaterThanOrEqual(0);
}

/** Touches a garment in the rail and waits until it is drawn on the body. */
export async function wear(mirror: Mirror, productId: string): Promise<void> {
  await wake(mirror);
  await railCard(mirror.page, productId).click();
  await expect
    .poll(() => mirror.readouts(), { timeout: FIRST_PICTURE_MS })
    .toMatchObject({ dressed: true, worn: expect.arrayContaining([productId]) });
}

export function railCard(page: Page, productId: string): Locator {
  return page.locator(`button[data-product="${productId}"]`);
}

/** Touches a control of the mirror by its name. */
export async function touch(mirror: Mirror, name: string): Promise<void> {
  await wake(mirror);
  await mirror.page.getByRole("button", { name, exact: true }).click();
}

/** Controls step aside after a while without a touch; the first touch anywhere brings them back. */
async function wake(mirror: Mirror): Promise<void> {
  const veil = mirror.page.locator('button[aria-label="Garments"]');
  if ((await veil.count()) > 0) await veil.click();
}

/** "I am done", until the goodbye stands there. */
export async function finishVisit(mirror: Mirror): Promise<void> {
  await touch(mirror, "I am done");
  await expect.poll(async () => (await mirror.readouts()).phase).toBe("goodbye");
}
