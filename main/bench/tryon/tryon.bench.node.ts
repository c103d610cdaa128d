import { loadavg } from "node:os";
import { openTryOn } from "../../tryon/open-try-on.node.ts";
import type { Bench } from "../bench-result.ts";
import { told } from "../figure.ts";
import { garmentsFolder, measureFlatPhotos } from "./real/flat-photos.node.ts";
import { measureFrameCost } from "./real/frame-cost.node.ts";
import { measurePairs } from "./real/measure-pairs.node.ts";
import { pairsFolder } from "./real/pairs.node.ts";
import { measureSameFrame } from "./real/same-frame.node.ts";
import { measureSynthetic } from "./synthetic/measures.node.ts";
import type { SyntheticOutcome } from "./synthetic/outcome.ts";
import { dataFolder } from "./synthetic/world.node.ts";
import { writeReport } from "./write-report.node.ts";

/** Parts by name: `pairs` is M2, M3, M8 and the real half of M4; the others are METRICS' own numbers, and `wrap` is how the body is wrapped around people. */
const PARTS = ["pairs", "m11", "m1", "m4", "m5", "m7", "m9", "wrap", "m6", "m10"] as const;
type Part = (typeof PARTS)[number];

/**
 * How garments of photos lie on people (METRICS M1 to M11). `PAIRS_DIR`, `GARMENTS_DIR`, `DATA_DIR` and `SEED` choose
 * the data; what is not there is said and left out. `--part a,b` does some parts alone of `PARTS`, `--count N`
 * takes the first N items of each. The report's folder is named at the end.
 */
export const run: Bench = async ({ args, log }) => {
  const count = countOf(args);
  const outcomes: SyntheticOutcome[] = [];
  for (const part of partsOf(args)) outcomes.push(await measure(part, count, log));
  const all: SyntheticOutcome = {
    figures: outcomes.flatMap(({ figures }) => figures),
    rows: outcomes.flatMap(({ rows }) => rows),
    worst: outcomes.flatMap(({ worst }) => worst),
  };
  log(`Report with the worst items, and a row per item: ${writeReport(all)}`);
  const load = told({ id: "load of the machine", unit: "", value: loadavg()[0] ?? Number.NaN, n: 1 });
  return { name: "tryon", figures: [...all.figures, load] };
};

async function measure(
  part: Part,
  count: number | null,
  log: (line: string) => void,
): Promise<SyntheticOutcome> {
  switch (part) {
    case "pairs": {
      const opened = await openTryOn();
      if (!opened.ok) throw new Error(opened.message);
      await using tryOn = opened.value;
      return await measurePairs(tryOn, { folder: pairsFolder(process.env), count, log });
    }
    case "m11":
      return measureFlatPhotos({
        garments: garmentsFolder(process.env),
        pairs: pairsFolder(process.env),
        count,
        log,
      });
    case "m1":
    case "m4":
    case "m5":
    case "m7":
    case "m9":
    case "wrap":
      return measureSynthetic([part], {
        stock: false,
        seed: seedOf(process.env["SEED"]),
        count,
        dataFolder: dataFolder(process.env),
        log,
      });
    case "m6":
      return measureSameFrame();
    case "m10":
      return measureFrameCost();
  }
}

function partsOf(args: readonly string[]): readonly Part[] {
  const at = args.indexOf("--part");
  if (at < 0) return PARTS;
  const wanted = (args[at + 1] ?? "").split(",");
  const unknown = wanted.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`--part needs some of ${PARTS.join(", ")}, not "${unknown}".`);
  return PARTS.filter((part) => wanted.includes(part));
}

function countOf(args: readonly string[]): number | null {
  const at = args.indexOf("--count");
  if (at < 0) return null;
  const count = Number(args[at + 1]);
  if (!Number.isInteger(count) || count < 1) throw new Error("--count needs a whole number from 1.");
  return count;
}

function seedOf(text: string | undefined): number {
  const seed = Number(text ?? 1);
  if (!Number.isInteger(seed)) throw new Error("SEED needs a whole number.");
  return seed;
}
