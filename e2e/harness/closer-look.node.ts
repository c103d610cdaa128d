import type { CameraPlace } from "../../main/bridge/contract/camera-place.ts";
import type { Mirror } from "./open-mirror.node.ts";
import { wake, wear } from "./steps.node.ts";
import { until } from "./until.node.ts";

/** How the camera of the rehearsal's stage stands; its truth says the same. */
export const REHEARSAL_CAMERA: CameraPlace = {
  lensHeightCm: 140,
  verticalFieldOfViewDegrees: 51.5,
  tiltDegrees: 10.313,
};
/** A turn lasts six seconds, on two shared cores. */
const TURN_PATIENCE_MS = 30_000;
const SIZE_PATIENCE_MS = 40_000;
/** A figure in motion may be caught lifting its arms. */
const MOST_ASKS = 5;

/** Touches a control by what it does. */
export async function act(mirror: Mirror, action: string): Promise<void> {
  await wake(mirror);
  await mirror.page.locator(`[data-action="${action}"]`).click();
}

/** Keeps what is worn, puts another garment on and lays both side by side. */
export async function compareWith(mirror: Mirror, productId: string): Promise<void> {
  await act(mirror, "compare");
  await wear(mirror, productId);
  await act(mirror, "compare");
  await until(
    "both looks are frozen",
    () => mirror.readouts(),
    ({ held }) => held.looks === 2,
    TURN_PATIENCE_MS,
  );
}

/** Records a turn and waits until it can be looked at. */
export async function recordTurn(mirror: Mirror): Promise<void> {
  await act(mirror, "record-turn");
  await mirror.page.locator('[data-stage="shown"]').waitFor({ timeout: TURN_PATIENCE_MS });
}

/** Asks for the size and has the answer without turning; asks anew where the figure was not seen well enough. */
export async function askSize(mirror: Mirror): Promise<void> {
  await act(mirror, "which-size");
  for (let ask = 1; ; ask++) {
    await until(
      "the front was seen",
      () => mirror.readouts(),
      ({ sizeStep }) => sizeStep !== "front",
      SIZE_PATIENCE_MS,
    );
    if ((await mirror.readouts()).sizeStep === "side") await act(mirror, "skip-side");
    await mirror.page.locator('[data-step="answer"]').waitFor({ timeout: SIZE_PATIENCE_MS });
    const advice = await mirror.page.locator("[data-advice]").getAttribute("data-advice");
    const isKnown = advice !== "unknown";
    if (isKnown || ask === MOST_ASKS) return;
    await act(mirror, "measure-again");
  }
}

/** Everything that freezes, replays or measures, one after the other; the mirror shows the answer in the end. */
export async function lookCloser(mirror: Mirror): Promise<void> {
  await compareWith(mirror, "organic-cotton-tee");
  await mirror.page.locator('[data-look="worn"]').click();
  await recordTurn(mirror);
  await act(mirror, "close-panel");
  await askSize(mirror);
}
