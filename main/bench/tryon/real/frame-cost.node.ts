import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  garmentAssetSchema,
  MAX_GARMENT_TRIANGLES,
} from "../../../../content/garments/schema/garment-asset.ts";
import { cameraClip } from "../../../../e2e/harness/camera-clip.node.ts";
import { bounded, told } from "../../figure.ts";
import { openBenchPages } from "../../pipeline/open-bench-page.node.ts";
import { ownCpuOf, sumOfBoth, type TraceEvent } from "../../pipeline/own-cpu.ts";
import { quantileOf } from "../../pipeline/statistics.ts";
import type { SyntheticOutcome } from "../synthetic/outcome.ts";

const ASSETS = resolve(import.meta.dirname, "../../../../content/garments/assets");
const OUTFIT = ["t-shirt", "jacket", "trousers"] as const;
const TRACE_MS = 15_000;
const WARM_UP_MS = 4_000;
const CPU_BAR_MS = 4;
const TRACED = ["-*", "devtools.timeline", "blink.user_timing"];

/** M10: our own processor time a frame with a jacket over a shirt over trousers, on top of the bare network. */
export async function measureFrameCost(): Promise<SyntheticOutcome> {
  const clip = await cameraClip("moving");
  await using pages = await openBenchPages();
  const { browser, page } = await pages.open(clip.file);
  try {
    const dresses = OUTFIT.map((name) => ({ name, colour: "#2f4a7a" }));
    await page.evaluate((worn) => window.psycheBench.open("lite", worn), dresses);
    await page.evaluate((ms) => window.psycheBench.dressedDrawn(ms), WARM_UP_MS);
    await browser.startTracing(page, { categories: TRACED });
    await page.evaluate((ms) => window.psycheBench.dressedDrawn(ms), TRACE_MS);
    const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
    const both = sumOfBoth(ownCpuOf((trace as { readonly traceEvents: readonly TraceEvent[] }).traceEvents));
    const n = both.length;
    const triangles = OUTFIT.map((name) => {
      const paper: unknown = JSON.parse(readFileSync(join(ASSETS, `${name}.json`), "utf8"));
      return garmentAssetSchema.parse(paper).triangleCount;
    });
    const most = Math.max(...triangles);
    return {
      figures: [
        bounded({
          id: "M10 own CPU a frame, three pieces, p95",
          unit: "ms",
          value: quantileOf(both, 0.95),
          sign: "≤",
          bar: CPU_BAR_MS,
          n,
        }),
        told({ id: "M10 own CPU a frame, three pieces, p50", unit: "ms", value: quantileOf(both, 0.5), n }),
        bounded({
          id: "M10 triangles of a garment, most",
          unit: "",
          value: most,
          sign: "≤",
          bar: MAX_GARMENT_TRIANGLES,
          n: triangles.length,
        }),
      ],
      rows: [],
      worst: [],
    };
  } finally {
    await browser.close();
  }
}
