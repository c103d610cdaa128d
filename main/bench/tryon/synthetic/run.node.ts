import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printBench } from "../../print-bench.ts";
import { measureM1 } from "./m1.node.ts";
import { makeShells } from "./m1-shells.node.ts";
import { openSyntheticBrowser } from "./open-page.node.ts";
import type { SyntheticOutcome } from "./outcome.ts";
import { dataFolder, readWorld } from "./world.node.ts";

// One measure on made people by itself: `node main/bench/tryon/synthetic/run.node.ts m1 --count 30 --out DIR`.
const [name = "m1", ...args] = process.argv.slice(2);
const option = (key: string): string | null => {
  const at = args.indexOf(key);
  return at < 0 ? null : (args[at + 1] ?? null);
};
const seed = Number(process.env["SEED"] ?? 1);
const count = option("--count");
const folder = dataFolder(process.env);
const world = readWorld(folder);
if (!world.ok) {
  console.error(world.message);
  process.exit(1);
}
const log = (line: string): void => console.error(line);
await using browser = await openSyntheticBrowser();
const options = { seed, count: count === null ? null : Number(count), dataFolder: folder, log };
const outcome = await measureM1(world.value, browser, await makeShells(world.value, seed, log), options);
console.log(printBench({ name, machine: "", figures: outcome.figures }));
const out = option("--out");
if (out !== null) writeOutcome(out, outcome);

function writeOutcome(folderOut: string, { rows, worst }: SyntheticOutcome): void {
  mkdirSync(folderOut, { recursive: true });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns.join(","), ...rows.map((row) => columns.map((key) => row[key] ?? "").join(","))];
  writeFileSync(join(folderOut, `${name}.csv`), `${lines.join("\n")}\n`);
  worst.forEach(({ title, png }, index) => {
    writeFileSync(join(folderOut, `${name}-worst-${index}.png`), png);
    console.log(`worst ${index}: ${title}`);
  });
}
