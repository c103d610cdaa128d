import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { VERSION } from "../../host/version.ts";
import type { Bench, Figure } from "../bench-result.ts";
import { bounded, told } from "../figure.ts";
import { quantileOf } from "../pipeline/statistics.ts";
import { runLibraryChaos } from "../signage/library-chaos.node.ts";
import { chaosPage } from "./chaos-page.ts";
import type { ChaosRow } from "./chaos-row.ts";
import { runScreenChaos } from "./screen-chaos.node.ts";

const LIBRARY_FAULTS = 270;
const SCREEN_FAULTS = 30;
const ROOT = join(import.meta.dirname, "../../..");

/**
 * Seeded faults while content is downloaded, published, taken back and played. `SEED` draws others; `--part
 * library|screen` does one half; `--count N` takes N of each. Writes a page of every fault: a whole run the one that is
 * kept with the release, all others into `build/chaos`.
 */
export const run: Bench = async ({ args, log }) => {
  const seed = Number(process.env["SEED"] ?? 1);
  const valueOf = (flag: string): string | null => {
    const at = args.indexOf(flag);
    return at < 0 ? null : (args[at + 1] ?? "");
  };
  const [part, count] = [valueOf("--part"), valueOf("--count")];
  const of = (usual: number): number => (count === null ? usual : Number(count));
  const library = part === "screen" ? [] : await runLibraryChaos({ seed, count: of(LIBRARY_FAULTS), log });
  const screen = part === "library" ? [] : await runScreenChaos({ seed, count: of(SCREEN_FAULTS), log });
  const isWhole = part === null && count === null;
  const file = join(ROOT, isWhole ? "docs/chaos.html" : "build/chaos/index.html");
  mkdirSync(dirname(file), { recursive: true });
  const page = { seed, release: VERSION, day: new Date().toISOString().slice(0, 10) };
  writeFileSync(file, chaosPage(page, { library, screen }));
  log(`Every fault: ${file}`);
  return {
    name: "chaos",
    figures: [
      ...failures("library, disk and network", library),
      ...failures("host and screen", screen),
      ...recovery(screen),
    ],
  };
};

function failures(where: string, rows: readonly ChaosRow[]): readonly Figure[] {
  if (rows.length === 0) return [];
  const value = rows.filter(({ why }) => why !== null).length;
  return [
    bounded({ id: `faults that left harm, ${where}`, unit: "", value, sign: "≤", bar: 0, n: rows.length }),
  ];
}

function recovery(rows: readonly ChaosRow[]): readonly Figure[] {
  if (rows.length === 0) return [];
  const times = rows.map(({ recoveryMs = 0 }) => recoveryMs);
  const figure = (id: string, quantile: number) =>
    told({
      id: `until the right version is on the screen, ${id}`,
      unit: "ms",
      value: quantileOf(times, quantile),
      n: rows.length,
    });
  return [figure("p50", 0.5), figure("p95", 0.95)];
}
