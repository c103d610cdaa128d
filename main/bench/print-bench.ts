import type { BenchResult, Figure } from "./bench-result.ts";

/** A bench as a table for people: figure, baseline, ratio, bar, verdict. */
export function printBench(result: BenchResult): string {
  const head = ["figure", "value", "baseline", "ratio", "bar", "n", ""];
  const rows = [head, ...result.figures.map(row)];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? "").length)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [`${result.name} on ${result.machine}`, ...lines].join("\n");
}

function row(figure: Figure): string[] {
  return [
    figure.id,
    `${round(figure.value)} ${figure.unit}`,
    figure.baseline === null ? "–" : `${round(figure.baseline)} ${figure.unit}`,
    figure.ratio === null ? "–" : figure.ratio.toFixed(3),
    figure.bar ?? "told",
    String(figure.n),
    figure.bar === null ? "" : figure.ok ? "ok" : "SHORT",
  ];
}

function round(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
