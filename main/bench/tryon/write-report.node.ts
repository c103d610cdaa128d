import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "../bench-result.ts";
import { printBench } from "../print-bench.ts";
import type { Row, SyntheticOutcome } from "./synthetic/outcome.ts";

/** Writes a page with figures and the worst items as pictures, and a CSV row per item; answers the folder. */
export function writeReport({ figures, rows, worst }: SyntheticOutcome): string {
  const folder = mkdtempSync(join(tmpdir(), "psyche-tryon-report-"));
  writeFileSync(join(folder, "items.csv"), csvOf(rows));
  const pictures = worst.map(({ title, png }) => {
    const type = png[0] === 0xff ? "jpeg" : "png";
    const source = `data:image/${type};base64,${Buffer.from(png).toString("base64")}`;
    return `<figure><img src="${source}" alt=""><figcaption>${escaped(title)}</figcaption></figure>`;
  });
  writeFileSync(join(folder, "index.html"), pageOf(figures, pictures));
  return folder;
}

function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: string | number | null | undefined): string => {
    const text = value === null || value === undefined || Number.isNaN(value) ? "" : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function pageOf(figures: readonly Figure[], pictures: readonly string[]): string {
  const table = escaped(printBench({ name: "tryon", machine: "the machine of this run", figures }));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Try-on</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #222 }
pre { overflow-x: auto } figure { margin: 0 0 2rem } img { max-width: 100% }
</style></head>
<body><h1>Try-on</h1><pre>${table}</pre>
<h2>Worst items</h2>
<p>Real pairs: flat photo, person, ours, and where cloth shows: green both, red ours alone, blue the answer alone; dim below the hem.</p>
${pictures.join("\n")}
</body></html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
