import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Turn, writeTurns } from "./camera-clip.node.ts";
import { openChromium } from "./open-chromium.node.ts";
import { type Mirror, openMirror } from "./open-mirror.node.ts";
import { scanByDevice } from "./staff.node.ts";
import { finishVisit, skipGoodbye, startVisit } from "./steps.node.ts";
import { tempFolder } from "./temp-folder.node.ts";
import { until } from "./until.node.ts";

/** A merino long sleeve that has a garment. */
const CODE = "2041003000015";

/** A mirror whose camera sees these turns; opened before the tests of a block or file, closed after them. */
export function mirrorBefore(turns: readonly Turn[]): () => Mirror {
  const clips = tempFolder("clips");
  let opened: { readonly browser: Browser; readonly mirror: Mirror } | null = null;
  beforeAll(async () => {
    const cameraFile = await writeTurns(join(clips.path, "turns.mjpeg"), turns);
    const browser = await openChromium({ cameraFile });
    opened = { browser, mirror: await openMirror({ scene: null, browser }) };
    await warmUp(opened.mirror);
  });
  afterAll(async () => {
    await opened?.mirror.close();
    await opened?.browser.close();
    clips.remove();
  });
  return () => {
    if (opened === null) throw new Error("The mirror was not opened.");
    return opened.mirror;
  };
}

/** The network is loaded in a visit of its own, so that the clip's first seconds are not spent on it. */
async function warmUp(mirror: Mirror): Promise<void> {
  await startVisit(mirror);
  await finishVisit(mirror);
  await skipGoodbye(mirror);
}

/** A device scans a garment, and the mirror shows it on the body. */
export async function wearByScan(mirror: Mirror): Promise<void> {
  await scanByDevice(mirror.host, CODE);
  await until(
    "the scanned garment is worn",
    async () => (await mirror.readouts()).worn,
    (worn) => worn.includes("merino-long-sleeve"),
  );
}
