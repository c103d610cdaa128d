import type { CaseReport } from "./check-golden-case.ts";

/** Faults printed a case; the rest is counted. */
const FAULTS_SHOWN = 20;

/** What people read of a run: a line a case, below it what is wrong and what is left out, and the sum. */
export function printGolden(reports: readonly CaseReport[]): string {
  const width = Math.max(...reports.map(({ name }) => name.length), 0);
  const failed = reports.filter(({ faults }) => faults.length > 0).length;
  const compared = reports.reduce((sum, report) => sum + report.compared, 0);
  const sum = `${reports.length} cases, ${compared} values compared, ${failed === 0 ? "all ok" : `${failed} NOT OK`}`;
  return [...reports.flatMap((report) => linesOf(report, width)), sum].join("\n");
}

function linesOf({ name, compared, refused, worst, faults, leftOut }: CaseReport, width: number): string[] {
  const counted = `${String(compared).padStart(4)} values compared`;
  const difference = `worst relative difference ${worst.difference.toExponential(1)}`;
  const place = worst.difference > 0 ? ` (${worst.path})` : "";
  const refusals = refused > 0 ? `, ${refused} refused as asked` : "";
  const verdict = faults.length === 0 ? "ok" : "NOT OK";
  return [
    `${name.padEnd(width)}  ${verdict.padEnd(6)}  ${counted}, ${difference}${place}${refusals}`,
    ...faults.slice(0, FAULTS_SHOWN).map((fault) => `    wrong: ${fault}`),
    ...(faults.length > FAULTS_SHOWN ? [`    … and ${faults.length - FAULTS_SHOWN} more`] : []),
    ...leftOut.map((part) => `    left out: ${part}`),
  ];
}
