import type { Locator, Page } from "playwright-core";
import type { Mirror } from "./open-mirror.node.ts";
import { until } from "./until.node.ts";

/** First frame after the camera opens: the network loads and the clip begins, on two shared cores. */
export const FIRST_PICTURE_MS = 90_000;
/** "All of it is gone." stands ten seconds. */
const GOODBYE_PATIENCE_MS = 30_000;

/** From the campaign into the mirror, by touch, until pictures are drawn. */
export async function startVisit(mirror: Mirror): Promise<void> {
  await touchStart(mirror);
  await pictureRuns(mirror);
}

/** From the campaign through the notice; what then stands there is not waited for. */
export async function touchStart(mirror: Mirror): Promise<void> {
  await mirror.page.getByRole("button", { name: /See it on you/ }).click();
  await mirror.page.getByRole("button", { name: "Start", exact: true }).click();
}

/** Waits until pictures of this visit are drawn. */
export async function pictureRuns(mirror: Mirror): Promise<void> {
  await until(
    "pictures are drawn",
    () => mirror.readouts(),
    ({ picturesPerSecond, phase }) => phase === "mirror" && picturesPerSecond !== null,
    FIRST_PICTURE_MS,
  );
}

/** Touches a garment in the rail and waits until it settled on the body and its try-on is written. */
export async function wear(mirror: Mirror, productId: string): Promise<void> {
  await wake(mirror);
  await railCard(mirror.page, productId).click();
  await until(
    `${productId} settles on the body`,
    () => mirror.readouts(),
    ({ triedOn }) => triedOn.includes(productId),
    FIRST_PICTURE_MS,
  );
}

export function railCard(page: Page, productId: string): Locator {
  return page.locator(`button[data-product="${productId}"]`);
}

/** Touches a control of the mirror by its name. */
export async function touch(mirror: Mirror, name: string): Promise<void> {
  await wake(mirror);
  await mirror.page.getByRole("button", { name, exact: true }).click();
}

/**
 * Controls step aside after a while without a touch; the first touch anywhere brings them back. One that meets no
 * control keeps them there, so that they do not step aside while a hand is on its way.
 */
export async function wake(mirror: Mirror): Promise<void> {
  const veil = mirror.page.locator('button[aria-label="Garments"]');
  if ((await veil.count()) > 0) await veil.click();
  await mirror.page.evaluate(() => window.dispatchEvent(new PointerEvent("pointerdown")));
}

/** "I am done", until the goodbye stands there. */
export async function finishVisit(mirror: Mirror): Promise<void> {
  await touch(mirror, "I am done");
  await inPhase(mirror, "goodbye");
}

/** From the goodbye to the campaign without its ten seconds. */
export async function skipGoodbye(mirror: Mirror): Promise<void> {
  await mirror.page.getByRole("button", { name: "Start again" }).click();
  await mirror.page.getByRole("button", { name: "No thanks" }).click();
  await inPhase(mirror, "campaign");
}

/** Waits until the campaign plays again. */
export async function backAtCampaign(mirror: Mirror): Promise<void> {
  await inPhase(mirror, "campaign", GOODBYE_PATIENCE_MS);
}

export async function inPhase(mirror: Mirror, phase: string, timeoutMs?: number): Promise<void> {
  await until(
    `the phase is ${phase}`,
    async () => (await mirror.readouts()).phase,
    (now) => now === phase,
    timeoutMs,
  );
}
