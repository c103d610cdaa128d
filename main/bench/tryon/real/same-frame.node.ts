import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COHERENCE_STEP_X_PIXELS } from "../../../../content/samples/rehearsal/coherence.ts";
import { bounded, told } from "../../figure.ts";
import { readCoherenceRun } from "../../pipeline/coherence.node.ts";
import { judgeCoherence } from "../../pipeline/judge-coherence.ts";
import { openBenchPages } from "../../pipeline/open-bench-page.node.ts";
import type { SyntheticOutcome } from "../synthetic/outcome.ts";

/** Frames between two numbers of the coherence clip. */
const STRIDE = 6;
const SAMPLES = 80;
const READINGS_LEAST = 60;
const CONTROL_SHARE = 0.95;

/** M6: whether the garment tells the same frame number as the video around it. */
export async function measureSameFrame(): Promise<SyntheticOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "psyche-same-frame-"));
  await using pages = await openBenchPages();
  try {
    const readings = await readCoherenceRun(pages, { folder, stride: STRIDE, samples: SAMPLES });
    const verdict = judgeCoherence(readings, STRIDE * COHERENCE_STEP_X_PIXELS);
    const n = verdict.readings;
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
      ],
      rows: [],
      worst: [],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
