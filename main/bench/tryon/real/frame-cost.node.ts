import { resolve } from "node:path";
import type { Page } from "playwright-core";
import {
  garmentAssetSchema,
  MAX_GARMENT_TRIANGLES,
} from "../../../../content/garments/schema/garment-asset.ts";
import { cameraClip } from "../../../../e2e/harness/camera-clip.node.ts";
import { PRINTED, printedGarment } from "../../../../renderer/workbench/printed-garment.node.ts";
import type { Figure } from "../../bench-result.ts";
import { bounded, told } from "../../figure.ts";
import { openBenchPages } from "../../pipeline/open-bench-page.node.ts";
import { type OwnCpu, ownCpuOf, sumOfBoth, type TraceEvent } from "../../pipeline/own-cpu.ts";
import { quantileOf } from "../../pipeline/statistics.ts";
import type { SyntheticOutcome } from "../synthetic/outcome.ts";

const ASSETS = resolve(import.meta.dirname, "../../../../content/garments/assets");
/** A jacket over a shirt over trousers, each with a picture as large as the intake makes them. */
const OUTFIT = ["t-shirt", "jacket", "trousers"] as const;
const ATLAS_PIXELS = 2_048;
const TRACE_MS = 30_000;
const WARM_UP_MS = 8_000;
const CPU_BAR_MS = 4;
const TRACED = ["-*", "devtools.timeline", "blink.user_timing"];

/**
 * M10: our own processor time a frame in a three-piece outfit of photographed garments at 720 × 1280, on top of the
 * bare network: all that the vision thread does between two calls of it, and all that the page does with a frame. On
 * the threads' own clocks; what the GL's process does is the GPU's.
 */
export async function measureFrameCost(): Promise<SyntheticOutcome> {
  const clip = await cameraClip("moving");
  await using pages = await openBenchPages();
  const { browser, page } = await pages.open(clip.file);
  try {
    const triangles = await serveOutfit(page);
    const dresses = OUTFIT.map((name) => ({ name: `${PRINTED}${name}`, colour: "#2f4a7a" }));
    await page.evaluate((worn) => window.psycheBench.open("lite", worn), dresses);
    const sizes = await page.evaluate(() => window.psycheBench.sizes());
    await page.evaluate((ms) => window.psycheBench.dressed(ms), WARM_UP_MS);
    await browser.startTracing(page, { categories: TRACED });
    await page.evaluate((ms) => window.psycheBench.dressed(ms), TRACE_MS);
    const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
    const cpu = ownCpuOf((trace as { readonly traceEvents: readonly TraceEvent[] }).traceEvents);
    const figures = [
      ...cpuFigures(cpu),
      told({ id: "M10 draw calls, three pieces", unit: "", value: sizes.drawCalls, n: 1 }),
      told({ id: "M10 triangles drawn, body and three pieces", unit: "", value: sizes.triangles, n: 1 }),
      told({ id: "M10 textures, three pieces", unit: "MB", value: sizes.textureMegabytes, n: 1 }),
      bounded({
        id: "M10 triangles of a garment, most",
        unit: "",
        value: Math.max(...triangles),
        sign: "≤",
        bar: MAX_GARMENT_TRIANGLES,
        n: triangles.length,
      }),
    ];
    return { figures, rows: [], worst: [] };
  } finally {
    await browser.close();
  }
}

function cpuFigures(cpu: OwnCpu): readonly Figure[] {
  const both = sumOfBoth(cpu);
  const one = (part: string, values: readonly number[], share: number): Figure =>
    told({
      id: `M10 ${part}, p${share * 100}`,
      unit: "ms",
      value: quantileOf(values, share),
      n: values.length,
    });
  return [
    bounded({
      id: "M10 own CPU a frame, three pieces, p95",
      unit: "ms",
      value: quantileOf(both, 0.95),
      sign: "≤",
      bar: CPU_BAR_MS,
      n: both.length,
    }),
    one("own CPU a frame, three pieces", both, 0.5),
    one("of it the page", cpu.pageMs, 0.5),
    one("of it the page", cpu.pageMs, 0.95),
    one("of it the vision thread", cpu.workerMs, 0.5),
    one("of it the vision thread", cpu.workerMs, 0.95),
  ];
}

/** Lets the page find the outfit; answers the triangles of each piece. */
async function serveOutfit(page: Page): Promise<readonly number[]> {
  const triangles: number[] = [];
  for (const shape of OUTFIT) {
    const { glb, paper } = await printedGarment(ASSETS, shape, ATLAS_PIXELS);
    triangles.push(garmentAssetSchema.parse(JSON.parse(paper)).triangleCount);
    await page.route(`**/garments/${PRINTED}${shape}.glb`, (route) =>
      route.fulfill({ body: Buffer.from(glb) }),
    );
    await page.route(`**/garments/${PRINTED}${shape}.json`, (route) => route.fulfill({ body: paper }));
  }
  return triangles;
}
