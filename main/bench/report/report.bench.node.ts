import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { experimentReport } from "../../report/experiment/experiment-report.ts";
import { simulatedStudy } from "../../report/simulate/simulated-study.ts";
import { type Duck, openDuck } from "../../report/spans/open-duck.node.ts";
import { reportOnSpans } from "../../report/spans/report-on-spans.node.ts";
import { SPAN_COLUMNS } from "../../report/spans/span-format.ts";
import { sqlText } from "../../report/spans/sql-text.ts";
import type { Bench } from "../bench-result.ts";
import { compared, told } from "../figure.ts";
import { keepSalesOf, withSalesOf } from "./kept-sales.node.ts";
import { FROM_DAY, TO_DAY, writeManySpans } from "./many-spans.node.ts";

const ROWS = 10_000_000;
const RUNS = 7;
/** The first runs of each side warm it up and do not count. */
const WARM_UP = 2;
const ENGAGEMENT_BAR = 3;
const EXPERIMENT_BAR = 2;

/**
 * The full engagement report over ten million rows of spans, from opening the folder to the suppressed report, against
 * a bare scan by DuckDB of the columns that it reads; and the report of an experiment of eight sites and eleven weeks,
 * its sales read from SQLite, against the same scan. All three take turns and the medians are compared, so that a busy
 * machine slows all of them. The scan only counts values, the least that DuckDB does with a column. `--rows N` makes a
 * smaller chain, `--folder DIR` chooses the disk.
 */
export const run: Bench = async ({ args, log }) => {
  const rows = Number(optionOf(args, "--rows") ?? ROWS);
  const folder = mkdtempSync(join(optionOf(args, "--folder") ?? tmpdir(), "psyche-bench-"));
  const spans = join(folder, "spans");
  mkdirSync(spans);
  const opening = await openDuck(spans);
  if (!opening.ok) throw new Error(opening.message);
  const duck = opening.value;
  try {
    const madeMs = await timed(() => writeManySpans(duck.connection, spans, rows));
    log(`${rows} rows in ${readdirSync(spans).length} spans, made in ${(madeMs / 1000).toFixed(1)} s`);
    const study = simulatedStudy("steady", FROM_DAY, 0, "Europe/Berlin");
    const ledger = await keepSalesOf(folder, study);
    const scanMs: number[] = [];
    const engagementMs: number[] = [];
    const experimentMs: number[] = [];
    for (let turn = -WARM_UP; turn < RUNS; turn++) {
      const scan = await timed(() => scanAll(duck, spans, rows));
      const engagement = await timed(() => reportAll(duck, spans));
      const experiment = await timed(async () => void experimentReport(withSalesOf(ledger, study)));
      if (turn < 0) continue;
      scanMs.push(scan);
      engagementMs.push(engagement);
      experimentMs.push(experiment);
    }
    const baseline = secondsOf(scanMs);
    const seconds = { unit: "s", baseline, sign: "≤", n: RUNS } as const;
    return {
      name: "report",
      figures: [
        told({ id: "scan", value: baseline, unit: "s", n: RUNS }),
        compared({ ...seconds, id: "engagement", value: secondsOf(engagementMs), bar: ENGAGEMENT_BAR }),
        compared({ ...seconds, id: "experiment", value: secondsOf(experimentMs), bar: EXPERIMENT_BAR }),
      ],
    };
  } finally {
    duck.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Every value of the columns that the report reads, counted; throws where a row is missing. */
async function scanAll({ connection }: Duck, spans: string, rows: number): Promise<void> {
  const read = SPAN_COLUMNS.map(([name]) => name);
  const sql = `SELECT ${read.map((name) => `count(${name})::DOUBLE`).join(", ")}, sum(count)::DOUBLE
    FROM read_parquet(${sqlText(join(spans, "*.parquet"))})`;
  const counts = (await connection.runAndReadAll(sql)).getRows()[0] ?? [];
  if (counts[0] !== rows) throw new Error(`Broken invariant: the scan saw ${String(counts)} of ${rows} rows`);
}

async function reportAll({ connection }: Duck, spans: string): Promise<void> {
  const query = { folder: spans, fromDay: FROM_DAY, toDay: TO_DAY, siteId: null };
  const report = await reportOnSpans(connection, query);
  if (!report.ok) throw new Error(report.message);
  if (report.value.visits.value === null) throw new Error("Broken invariant: a year's visits are printed");
}

async function timed(work: () => Promise<void>): Promise<number> {
  const beganMs = performance.now();
  await work();
  return performance.now() - beganMs;
}

function secondsOf(durationsMs: readonly number[]): number {
  return (durationsMs.toSorted((a, b) => a - b)[Math.floor(durationsMs.length / 2)] ?? Number.NaN) / 1000;
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
