import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeCameraFile } from "../../../content/samples/rehearsal/build/make-camera-file.node.ts";
import { COHERENCE_STEP_X_PIXELS } from "../../../content/samples/rehearsal/coherence.ts";
import { cameraClip } from "../../../e2e/harness/camera-clip.node.ts";
import type { Bench, Figure } from "../bench-result.ts";
import { bounded, told } from "../figure.ts";
import { readCoherenceRun } from "./coherence.node.ts";
import { judgeCoherence } from "./judge-coherence.ts";
import { type BenchPages, openBenchPages } from "./open-bench-page.node.ts";
import { measureRegistration } from "./registration.node.ts";
import { measureSpeed } from "./speed.node.ts";

/** Frames between two numbers of the coherence clip: 24 pixels. */
const STRIDE = 6;
const COHERENCE_SAMPLES = 80;
/** Share of the control's pictures that must be told apart, or the reading proves nothing. */
const CONTROL_SHARE = 0.95;
/** With fewer pictures nothing is proved. */
const READINGS_LEAST = 60;

/**
 * Camera file to garment in real Chromium, against bare PoseLandmarker on the same clip in the same run. `--clip FILE`
 * takes another film for the speeds (registration and coherence need their truths), `--rounds N` more turns,
 * `--part speed|coherence|registration` does one part alone.
 */
export const run: Bench = async ({ args, log }) => {
  const folder = mkdtempSync(join(tmpdir(), "psyche-bench-"));
  try {
    await using pages = await openBenchPages();
    const parts = {
      speed: async () => measureSpeed(pages, { cameraFile: await clipOf(args), rounds: roundsOf(args), log }),
      coherence: () => measureCoherence(pages, folder),
      registration: () => measureRegistration(pages),
    };
    const figures: Figure[] = [];
    for (const part of partsOf(args, Object.keys(parts) as (keyof typeof parts)[])) {
      figures.push(...(await parts[part]()));
    }
    figures.push(told({ id: "load of the machine", unit: "", value: loadavg()[0] ?? Number.NaN, n: 1 }));
    return { name: "pipeline", figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function partsOf<Part extends string>(args: readonly string[], all: readonly Part[]): readonly Part[] {
  const at = args.indexOf("--part");
  if (at < 0) return all;
  const chosen = all.filter((part) => part === args[at + 1]);
  if (chosen.length === 0) throw new Error(`--part needs one of ${all.join(", ")}.`);
  return chosen;
}

function roundsOf(args: readonly string[]): number | null {
  const at = args.indexOf("--rounds");
  if (at < 0) return null;
  const rounds = Number(args[at + 1]);
  if (!(rounds >= 1)) throw new Error("--rounds needs a number from 1.");
  return rounds;
}

async function clipOf(args: readonly string[]): Promise<string> {
  const at = args.indexOf("--clip");
  if (at < 0) return (await cameraClip("moving")).file;
  const named = args[at + 1];
  if (named === undefined) throw new Error("--clip needs the name of a film.");
  const made = await makeCameraFile({ webm: resolve(named) });
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

async function measureCoherence(pages: BenchPages, folder: string): Promise<readonly Figure[]> {
  const readings = await readCoherenceRun(pages, { folder, stride: STRIDE, samples: COHERENCE_SAMPLES });
  const verdict = judgeCoherence(readings, STRIDE * COHERENCE_STEP_X_PIXELS);
  const n = verdict.readings;
  return [
    bounded({ id: "pictures read", unit: "", value: n, sign: "≥", bar: READINGS_LEAST, n }),
    bounded({ id: "frames that differ", unit: "", value: verdict.mismatches, sign: "≤", bar: 0, n }),
    told({ id: "farthest garment", unit: "steps of 24 px", value: verdict.worstSteps, n }),
    bounded({
      id: "control: garment of the frame before",
      unit: "",
      value: verdict.controlMismatches / verdict.controlReadings,
      sign: "≥",
      bar: CONTROL_SHARE,
      n: verdict.controlReadings,
    }),
  ];
}
