import { execFileSync } from "node:child_process";
import { createReadStream, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { GIRTHS } from "../../contract/index.ts";
import { SCALES, VIEWS } from "../features.ts";
import type { Example } from "./example.ts";
import { fitRule, type Sample } from "./fit-rule.ts";
import { sampleOf } from "./sample-of.node.ts";

/** Fits `girth-rules.json` on what `make-examples.node.ts` wrote: `fit-coefficients.node.ts FILE…`. */
const OUT = resolve(import.meta.dirname, "../girth-rules.json");
const PROJECT = resolve(import.meta.dirname, "../../..");
const DIGITS = 4;

const cases = SCALES.flatMap((scale) =>
  VIEWS.map((views) => ({ scale, views, samples: new Array<Sample>() })),
);
for (const file of process.argv.slice(2)) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const example = JSON.parse(line) as Example;
    for (const { scale, views, samples } of cases) {
      const sample = sampleOf(example, scale, views);
      if (sample !== null) samples.push(sample);
    }
  }
}

const lines = SCALES.map((scale) => {
  const rules = cases.flatMap((one) => {
    if (one.scale !== scale) return [];
    const { rule, errorsCm } = fitRule(one.samples);
    const errors = GIRTHS.map((girth) => {
      const mean = errorsCm[girth].reduce((sum, error) => sum + Math.abs(error), 0) / one.samples.length;
      return `${girth} ${mean.toFixed(2)}`;
    });
    console.log(
      `${scale}, ${one.views}: n ${one.samples.length}, mean error left out, cm: ${errors.join(", ")}`,
    );
    return `    "${one.views}": ${compact(rule)}`;
  });
  return `  "${scale}": {\n${rules.join(",\n")}\n  }`;
});
writeFileSync(OUT, `{\n${lines.join(",\n")}\n}\n`);
execFileSync(join(PROJECT, "node_modules/.bin/biome"), ["format", "--write", OUT], { cwd: PROJECT });

function compact(rule: unknown): string {
  return JSON.stringify(rule, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value,
  );
}
