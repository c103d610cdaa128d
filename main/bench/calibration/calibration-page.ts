import type { Figure } from "../bench-result.ts";

/** The table of a whole run as Markdown, to be kept with the release. */
export function calibrationPage(figures: readonly Figure[], runs: number, seed: number): string {
  const rows = figures.map(({ id, value, unit, bar, ok }) => {
    const number = Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
    return `| ${id} | ${number} ${unit} | ${bar ?? "told"} | ${bar === null ? "" : ok ? "ok" : "SHORT"} |`;
  });
  return `# Calibration

${runs} made-up chains a row (seed ${seed}), each drawn, sold, summed and tested as a report does it (\`npm run bench -- calibration\`). False alarms: nothing was planted. Coverage: the mirror at 8 %, the flyer at 2 %.

| what | value | bar | |
|---|---|---|---|
${rows.join("\n")}
`;
}
