import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printBench } from "../../print-bench.ts";
import { measureSynthetic } from "./measures.node.ts";
import type { SyntheticOutcome } from "./outcome.ts";
import { dataFolder } from "./world.node.ts";

// Measures on made people by themselves: `node main/bench/tryon/synthetic/run.node.ts m1,m4 --count 30 --out DIR`.
const [names = "m1", ...args] = process.argv.slice(2);
const option = (key: string): string | null => {
  const at = args.indexOf(key);
  return at < 0 ? null : (args[at + 1] ?? null);
};
const count = option("--count");
const outcome = await measureSynthetic(names.split(","), {
  seed: Number(process.env["SEED"] ?? 1),
  count: count === null ? null : Number(count),
  dataFolder: dataFolder(process.env),
  stock: args.includes("--stock"),
  log: (line) => console.error(line),
});
console.log(printBench({ name: names, machine: "this machine", figures: outcome.figures }));
const out = option("--out");
if (out !== null) writeOutcome(out, outcome);

function writeOutcome(folder: string, { rows, worst }: SyntheticOutcome): void {
  mkdirSync(folder, { recursive: true });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns.join(","), ...rows.map((row) => columns.map((key) => row[key] ?? "").join(","))];
  writeFileSync(join(folder, "rows.csv"), `${lines.join("\n")}\n`);
  worst.forEach(({ title, png }, index) => {
    writeFileSync(join(folder, `worst-${String(index).padStart(2, "0")}.png`), png);
    console.log(`worst ${index}: ${title}`);
  });
}
