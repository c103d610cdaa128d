import type { ChaosRow } from "./chaos-row.ts";

/** Which run it was. */
export interface ChaosRun {
  readonly seed: number;
  readonly release: string;
  /** `2026-11-22`. */
  readonly day: string;
}

/** A page that lists every fault and what came of it, kept with a release. */
export function chaosPage(
  { day, release, seed }: ChaosRun,
  parts: Readonly<Record<string, readonly ChaosRow[]>>,
): string {
  const tables = Object.entries(parts).map(([part, rows]) => {
    const failed = rows.filter(({ why }) => why !== null).length;
    const lines = rows.map(
      ({ answer, fault, number, phase, recoveryMs, version, why }) =>
        `<tr${why === null ? "" : ' class="bad"'}><td>${number}</td><td>${phase}</td><td>${fault}</td><td>${escaped(answer)}</td><td>${version ?? "–"}</td><td>${recoveryMs === undefined ? "" : Math.round(recoveryMs)}</td><td>${escaped(why ?? "")}</td></tr>`,
    );
    return `<h2>${part}: ${rows.length} faults, ${failed} left harm</h2>
<table><thead><tr><th>#</th><th>during</th><th>fault</th><th>answer</th><th>shows</th><th>ms</th><th>harm</th></tr></thead><tbody>
${lines.join("\n")}
</tbody></table>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Faults, seed ${seed}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #222 }
table { border-collapse: collapse } td, th { padding: 0.1rem 0.8rem 0.1rem 0; text-align: left }
td:first-child, td:nth-child(5), td:nth-child(6) { text-align: right; font-variant-numeric: tabular-nums } .bad { background: #fdd }
</style></head>
<body><h1>Faults, seed ${seed}</h1>
<p>Psyche ${release}, ${day}. Made by <code>npm run bench -- chaos</code>; what must hold after each fault is written there.</p>
${tables.join("\n")}
</body></html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
