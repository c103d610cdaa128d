import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { dayAfter } from "../base/civil-time.ts";
import { silentLog } from "../base/log.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import { systemClock } from "../base/system-clock.node.ts";
import { writeFailure } from "../base/write-file-atomically.node.ts";
import { openReader } from "../ledger/read/open-reader.node.ts";
import { sqliteFailure } from "../ledger/sqlite-failure.node.ts";
import { engagementCsv } from "../report/engagement/engagement-csv.ts";
import { MAX_DAYS_OF_A_REPORT } from "../report/engagement/period-before.ts";
import type { EngagementReport } from "../report/schema/engagement.ts";
import { engagementLines } from "../report/spans/engagement-lines.ts";
import { exportSpans, type WrittenSpan } from "../report/spans/export-spans.node.ts";
import { type Duck, openDuck } from "../report/spans/open-duck.node.ts";
import { reportOnSpans } from "../report/spans/report-on-spans.node.ts";
import { demoFolder } from "./data-folder.node.ts";
import { DEMO_LEDGER_FILE } from "./demo.node.ts";
import { readSiteBook } from "./place.node.ts";
import { openSettings } from "./settings.node.ts";

/** Days of a site, for a folder of spans. */
export interface SpansOfSite {
  readonly folder: string;
  /** ISO 8601 days; `toDay` is exclusive. */
  readonly fromDay: string;
  readonly toDay: string;
  /** Export: the site's name in the chain, null for the ledger's own. Report: one site, null for all. */
  readonly siteId: string | null;
}

/** A report in the three forms that a program or a person takes it in. */
export interface SpansReport {
  readonly report: EngagementReport;
  readonly csv: string;
  readonly lines: readonly string[];
}

/**
 * Writes days of the site's ledger as spans, whether its host runs or not: the file is only read. Where there is no
 * ledger of real visits the demo's is taken, and its spans say that they are simulated.
 */
export async function exportSite(dataDir: string, order: SpansOfSite): Promise<Result<WrittenSpan[]>> {
  const file = ledgerIn(dataDir);
  if (file === null) return fail("no-ledger", `${dataDir} holds no ledger; give another folder with --data.`);
  if (order.toDay <= order.fromDay || order.toDay > dayAfter(order.fromDay, MAX_DAYS_OF_A_REPORT))
    return fail("span-too-long", `An export covers 1 to ${MAX_DAYS_OF_A_REPORT} days.`);
  const settings = openSettings({
    file: join(dirname(file), "settings.json"),
    clock: systemClock,
    log: silentLog,
  });
  const { timeZone } = settings.current();
  const book = readSiteBook(dirname(file), silentLog);
  const reader = openReader(file);
  if (!reader.ok) return reader;
  try {
    return await withDuck(order.folder, ({ connection }) =>
      exportSpans(connection, {
        ...order,
        reader: reader.value,
        siteId: order.siteId ?? book.siteId,
        namesOfSite: [book.siteId, ...book.formerSiteIds],
        timeZone,
        pause: async () => undefined,
      }),
    );
  } catch (error) {
    if (error instanceof Error && "errcode" in error) return sqliteFailure(error, file);
    throw error;
  } finally {
    reader.value.close();
  }
}

/** The engagement report over a folder of spans. */
export async function reportOnFolder(query: SpansOfSite): Promise<Result<SpansReport>> {
  const made = await withDuck(query.folder, ({ connection }) => reportOnSpans(connection, query));
  if (!made.ok) return made;
  const report = made.value;
  return succeed({ report, csv: engagementCsv(report), lines: engagementLines(report) });
}

function ledgerIn(dataDir: string): string | null {
  const places = [
    join(dataDir, "ledger.sqlite"),
    join(demoFolder(dataDir), DEMO_LEDGER_FILE),
    join(dataDir, DEMO_LEDGER_FILE),
  ];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Opens DuckDB for one piece of work on a folder; what the disk refuses comes back as a value. */
async function withDuck<T>(folder: string, work: (duck: Duck) => Promise<Result<T>>): Promise<Result<T>> {
  const duck = await openDuck(folder);
  if (!duck.ok) return duck;
  try {
    return await work(duck.value);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ("code" in error && !("errcode" in error)) return writeFailure(folder, error);
    if (/^(IO|Out of Memory) Error/.test(error.message))
      return fail("analytics-failed", `DuckDB could not go on in ${folder}: ${error.message}`);
    throw error;
  } finally {
    duck.value.close();
  }
}
