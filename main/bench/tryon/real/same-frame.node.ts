import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COHERENCE_STEP_X_PIXELS } from "../../../../content/samples/rehearsal/coherence.ts";
import { cameraClip } from "../../../../e2e/harness/camera-clip.node.ts";
import { bounded, told } from "../../figure.ts";
import { readCoherenceRun } from "../../pipeline/coherence.node.ts";
import { judgeCoherence } from "../../pipeline/judge-coherence.ts";
import { type BenchPages, openBenchPages } from "../../pipeline/open-bench-page.node.ts";
import { quantileOf } from "../../pipeline/statistics.ts";
import type { SyntheticOutcome } from "../synthetic/outcome.ts";

/** Frames between two numbers of the coherence clip. */
const STRIDE = 6;
const SAMPLES = 80;
const READINGS_LEAST = 60;
const CONTROL_SHARE = 0.95;
/** How long delays are watched. */
const DELAY_MS = 10_000;

/** M6: whether the garment tells the same frame number as the video around it. */
export async function measureSameFrame(): Promise<SyntheticOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "psyche-same-frame-"));
  await using pages = await openBenchPages();
  try {
    const readings = await readCoherenceRun(pages, { folder, stride: STRIDE, samples: SAMPLES });
    const verdict = judgeCoherence(readings, STRIDE * COHERENCE_STEP_X_PIXELS);
    const n = verdict.readings;
    const delaysMs = await delaysOf(pages);
    return {
      figures: [
        bounded({ id: "M6 pictures read", unit: "", value: n, sign: "≥", bar: READINGS_LEAST, n }),
        bounded({ id: "M6 frames that differ", unit: "", value: verdict.mismatches, sign: "≤", bar: 0, n }),
        bounded({
          id: "M6 control: garment of the frame before",
          unit: "",
          value: verdict.controlMismatches / verdict.controlReadings,
          sign: "≥",
          bar: CONTROL_SHARE,
          n: verdict.controlReadings,
        }),
        told({ id: "M6 farthest garment", unit: "steps of 24 px", value: verdict.worstSteps, n }),
        ...[0.5, 0.95].map((share) =>
          told({
            id: `M6 delay from camera to finished canvas, p${share * 100}`,
            unit: "ms",
            value: quantileOf(delaysMs, share),
            n: delaysMs.length,
          }),
        ),
      ],
      rows: [],
      worst: [],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How late each picture was when the GL was done with it, milliseconds after its capture. */
async function delaysOf(pages: BenchPages): Promise<readonly number[]> {
  const clip = await cameraClip("moving");
  const { browser, page } = await pages.open(clip.file);
  try {
    await page.evaluate(() => window.psycheBench.open("lite", [{ name: "t-shirt", colour: "#2f4a7a" }]));
    const { delaysMs } = await page.evaluate((ms) => window.psycheBench.dressedDrawn(ms), DELAY_MS);
    return delaysMs;
  } finally {
    await browser.close();
  }
}
