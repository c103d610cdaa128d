import type { Page } from "playwright-core";
import type { Figure } from "../bench-result.ts";
import { bounded, told } from "../figure.ts";
import type { BenchPages } from "./open-bench-page.node.ts";
import { ownCpuOf, sumOfBoth, type TraceEvent } from "./own-cpu.ts";
import { quantileOf } from "./statistics.ts";
import { type Rate, takeTurns } from "./take-turns.ts";

const ROUNDS = 15;
const TURN_MS = 2_000;
const DRAWN_TURN_MS = 3_000;
const TRACE_MS = 15_000;
const POSE_BAR = 0.9;
const DRAWN_BAR = 0.7;
const OWN_CPU_BAR_MS = 4;
/** What is worn: a top of the sample shop. */
const DRESSES = [{ name: "long-sleeve", colour: "#2f4a7a" }];
const TRACED = ["-*", "devtools.timeline", "blink.user_timing"];

/** The speeds of both halves of the way, our own processor time, and the delay from camera to canvas. */
export async function measureSpeed(
  pages: BenchPages,
  options: {
    readonly cameraFile: string;
    readonly rounds: number | null;
    readonly log: (line: string) => void;
  },
): Promise<readonly Figure[]> {
  const { log } = options;
  const rounds = options.rounds ?? ROUNDS;
  const { browser, page } = await pages.open(options.cameraFile);
  try {
    await page.evaluate((dresses) => window.psycheBench.open("lite", dresses), DRESSES);
    const pose = await takeTurns({
      id: "pose, body, geometry ÷ bare pose",
      rounds,
      bar: POSE_BAR,
      ours: () => turnOf(page, "geometry"),
      baseline: () => turnOf(page, "bare"),
      log,
    });
    const delaysMs: number[] = [];
    const drawn = await takeTurns({
      id: "whole loop drawn ÷ pose and video drawn",
      rounds,
      bar: DRAWN_BAR,
      async ours() {
        const pictures = await page.evaluate((ms) => window.psycheBench.dressedDrawn(ms), DRAWN_TURN_MS);
        delaysMs.push(...pictures.delaysMs);
        return pictures;
      },
      baseline: () => page.evaluate((ms) => window.psycheBench.plainDrawn(ms), DRAWN_TURN_MS),
      log,
    });
    return [pose, drawn, ...(await ownCpu(page)), ...delays(delaysMs)];
  } finally {
    await browser.close();
  }
}

async function turnOf(page: Page, side: "bare" | "geometry"): Promise<Rate> {
  const turn = await page.evaluate(({ side: name, ms }) => window.psycheBench[name](ms), {
    side,
    ms: TURN_MS,
  });
  if (turn.found < turn.frames * 0.5)
    throw new Error(`Only ${turn.found} of ${turn.frames} frames had a person.`);
  return { pictures: turn.frames, elapsedMs: turn.elapsedMs };
}

async function ownCpu(page: Page): Promise<readonly Figure[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("Broken invariant: a page without a browser");
  await browser.startTracing(page, { categories: TRACED });
  await page.evaluate((ms) => window.psycheBench.dressedDrawn(ms), TRACE_MS);
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
  const cpu = ownCpuOf((trace as { readonly traceEvents: readonly TraceEvent[] }).traceEvents);
  const both = sumOfBoth(cpu);
  const n = both.length;
  return [
    bounded({
      id: "own processor time a frame, p95",
      unit: "ms",
      value: quantileOf(both, 0.95),
      sign: "≤",
      bar: OWN_CPU_BAR_MS,
      n,
    }),
    told({ id: "own processor time a frame, p50", unit: "ms", value: quantileOf(both, 0.5), n }),
    told({
      id: "of it the worker, p50",
      unit: "ms",
      value: quantileOf(cpu.workerMs, 0.5),
      n: cpu.workerMs.length,
    }),
    told({
      id: "of it the worker, p95",
      unit: "ms",
      value: quantileOf(cpu.workerMs, 0.95),
      n: cpu.workerMs.length,
    }),
    told({ id: "of it the page, p50", unit: "ms", value: quantileOf(cpu.pageMs, 0.5), n: cpu.pageMs.length }),
    told({
      id: "of it the page, p95",
      unit: "ms",
      value: quantileOf(cpu.pageMs, 0.95),
      n: cpu.pageMs.length,
    }),
  ];
}

function delays(delaysMs: readonly number[]): readonly Figure[] {
  const n = delaysMs.length;
  return [
    told({ id: "camera to canvas, p50", unit: "ms", value: quantileOf(delaysMs, 0.5), n }),
    told({ id: "camera to canvas, p95", unit: "ms", value: quantileOf(delaysMs, 0.95), n }),
  ];
}
