import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { BenchResult } from "./bench-result.ts";
import { benches } from "./benches.node.ts";
import { printBench } from "./print-bench.ts";

/** `npm run bench -- NAME [--json FILE] [options of the bench]`. Exits 1 where a figure falls short of its bar. */
const [name = "", ...args] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`There is no bench "${name}". Known: ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}

const jsonAt = args.indexOf("--json");
const jsonFile = jsonAt < 0 ? null : (args[jsonAt + 1] ?? null);
if (jsonAt >= 0 && !jsonFile) {
  console.error("--json needs the name of a file to write to.");
  process.exit(2);
}
const rest = jsonAt < 0 ? args : args.toSpliced(jsonAt, 2);

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, Node ${process.version}`;
const outcome = await (await bench())({ args: rest, log: (line) => console.error(line) });
const result: BenchResult = { ...outcome, machine };
console.log(printBench(result));
if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(result, null, 2)}\n`);
process.exit(result.figures.every((figure) => figure.ok) ? 0 : 1);
