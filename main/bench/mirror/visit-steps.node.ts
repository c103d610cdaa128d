import type { Mirror } from "../../../e2e/harness/open-mirror.node.ts";
import { scanByDevice } from "../../../e2e/harness/staff.node.ts";

/** First picture after the camera opens, on a machine that others use too. */
const FIRST_PICTURE_MS = 90_000;
const LOOK_EVERY_MS = 100;

type Readouts = Awaited<ReturnType<Mirror["readouts"]>>;

/** Waits until the mirror is as wanted; throws, with what it was, after the limit. */
export async function until(
  mirror: Mirror,
  wanted: (readouts: Readouts) => boolean,
  limitMs = FIRST_PICTURE_MS,
): Promise<void> {
  const beganMs = performance.now();
  for (;;) {
    const now = await mirror.readouts();
    if (wanted(now)) return;
    if (performance.now() - beganMs > limitMs) {
      throw new Error(`The mirror did not get there in ${limitMs} ms: ${JSON.stringify(now)}`);
    }
    await mirror.page.waitForTimeout(LOOK_EVERY_MS);
  }
}

/** From the campaign to a running mirror, by touch. */
export async function start(mirror: Mirror): Promise<void> {
  await until(mirror, ({ phase }) => phase === "campaign");
  await mirror.page.getByRole("button", { name: /See it on you/ }).click();
  await mirror.page.getByRole("button", { name: "Start", exact: true }).click();
  await until(mirror, ({ lastSequence }) => lastSequence !== null);
}

/** Touches a garment of the rail until it is on the body. */
export async function wear(mirror: Mirror, productId: string): Promise<void> {
  await wake(mirror);
  await mirror.page.locator(`button[data-product="${productId}"]`).click();
  await until(mirror, ({ dressed, worn }) => dressed && worn.includes(productId));
}

/** Scans a code as a device of the machine reports it, and waits for the garment. */
export async function scan(mirror: Mirror, code: string, productId: string): Promise<void> {
  await scanByDevice(mirror.host, code);
  await until(mirror, ({ dressed, worn }) => dressed && worn.includes(productId));
}

/** Touches the nth button of a group, counted round: "Colour", "Size". */
export async function touchInGroup(mirror: Mirror, group: string, nth: number): Promise<void> {
  await wake(mirror);
  const buttons = mirror.page.getByRole("group", { name: group, exact: true }).getByRole("button");
  const count = await buttons.count();
  if (count > 0) await buttons.nth(nth % count).click();
}

/** Touches a control by its name. */
export async function touch(mirror: Mirror, name: string | RegExp): Promise<void> {
  await wake(mirror);
  await mirror.page.getByRole("button", { name }).first().click();
}

/** "I am done", and the campaign again. */
export async function finish(mirror: Mirror): Promise<void> {
  await touch(mirror, "I am done");
  await until(mirror, ({ phase }) => phase === "goodbye");
  await until(mirror, ({ phase, camera }) => phase === "campaign" && camera === "closed");
}

/** Controls step aside after a while without a touch; the first touch brings them back. */
async function wake({ page }: Mirror): Promise<void> {
  const veil = page.locator('button[aria-label="Garments"]');
  if ((await veil.count()) > 0) await veil.click({ timeout: 5_000 }).catch(() => undefined);
}
