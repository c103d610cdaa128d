import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ledgerOptions, opened } from "../../ledger/fixtures.node.ts";
import { insertRows } from "../../ledger/insert-rows.node.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import { engagementReport } from "../engagement.ts";
import { addTally, noCounts } from "../engagement-counts.ts";
import { tallySpan } from "../engagement-rows.node.ts";
import type { EngagementReport } from "../schema/engagement.ts";
import { exportSpans } from "./export-spans.node.ts";
import { DAY_AFTER, FIRST_DAY, simulatedEntries } from "./fixtures.node.ts";
import { type Duck, openDuck } from "./open-duck.node.ts";
import { ALL_SITES, reportOnSpans } from "./report-on-spans.node.ts";

const SITES = [
  { siteId: "harbour-street", timeZone: "Europe/Berlin", seed: 11 },
  { siteId: "old-mill", timeZone: "Europe/London", seed: 12 },
] as const;
const pause = async (): Promise<void> => undefined;
const goOn = () => true;

let ledgers: string;
let readers: LedgerReader[];
let folder: string;
let duck: Duck;

beforeAll(async () => {
  ledgers = mkdtempSync(join(tmpdir(), "psyche-ledgers-"));
  readers = [];
  for (const { siteId, timeZone, seed } of SITES) {
    const ledger = opened(ledgerOptions(join(ledgers, siteId)).options);
    insertRows(ledger.file, simulatedEntries(seed, timeZone));
    // Of one ledger a part is counts already.
    if (seed === 12) await ledger.retire({ keepFromDay: "2026-03-29", timeZone, pause, goOn });
    const reader = ledger.openReader();
    if (!reader.ok) throw new Error(reader.message);
    readers.push(reader.value);
    ledger.close();
  }
}, 30_000);
afterAll(() => {
  for (const reader of readers) reader.close();
  rmSync(ledgers, { recursive: true, force: true });
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "psyche-spans-"));
  const opening = await openDuck(folder);
  if (!opening.ok) throw new Error(opening.message);
  duck = opening.value;
});
afterEach(() => {
  duck.close();
  rmSync(folder, { recursive: true, force: true });
});

async function write(site: 0 | 1, fromDay = FIRST_DAY, toDay = DAY_AFTER) {
  const reader = readers[site];
  if (reader === undefined) throw new Error("Broken invariant: a ledger a site");
  return exportSpans(duck.connection, { ...SITES[site], reader, fromDay, toDay, folder, pause });
}

/** The report as the ledgers themselves give it. */
async function fromLedgers(
  sites: readonly (0 | 1)[],
  head: Pick<EngagementReport, "siteId" | "timeZone">,
  [fromDay, toDay]: readonly [string, string] = [FIRST_DAY, DAY_AFTER],
): Promise<EngagementReport> {
  const counts = noCounts();
  for (const site of sites) {
    const span = { fromDay, toDay, timeZone: SITES[site].timeZone, screenId: null, pause };
    await tallySpan(readers[site] as LedgerReader, span, (tally) => addTally(counts, tally));
  }
  return engagementReport({ ...head, fromDay, toDay, screenId: null, simulated: false }, counts);
}

function fromSpans(
  siteId: string | null,
  [fromDay, toDay]: readonly [string, string] = [FIRST_DAY, DAY_AFTER],
) {
  return reportOnSpans(duck.connection, { folder, fromDay, toDay, siteId });
}

describe("spans", () => {
  it("give the report that the ledgers give: of each site, of all, and of days within a month", async () => {
    for (const site of [0, 1] as const) expect((await write(site)).ok).toBe(true);
    for (const site of [0, 1] as const) {
      const { siteId, timeZone } = SITES[site];
      const expected = await fromLedgers([site], { siteId, timeZone });
      expect(expected.visits.value).toBeGreaterThan(50);
      expect(expected.requests.medianWaitMs).toBeGreaterThan(0);
      expect(await fromSpans(siteId)).toEqual({ ok: true, value: expected });
      const few = ["2026-03-28", "2026-04-02"] as const;
      expect(await fromSpans(siteId, few)).toEqual({
        ok: true,
        value: await fromLedgers([site], { siteId, timeZone }, few),
      });
    }
    const all = await fromLedgers([0, 1], { siteId: ALL_SITES, timeZone: "each site's own" });
    expect(await fromSpans(null)).toEqual({ ok: true, value: all });
  });

  it("replace days that are written again and keep the others, whatever was asked first", async () => {
    await write(0, FIRST_DAY, "2026-03-29");
    await write(0, "2026-03-28", DAY_AFTER);
    const once = readFileSync(join(folder, "harbour-street.2026-03.parquet"));
    const { siteId, timeZone } = SITES[0];
    expect(await fromSpans(siteId)).toEqual({
      ok: true,
      value: await fromLedgers([0], { siteId, timeZone }),
    });
    await write(0);
    expect(readFileSync(join(folder, "harbour-street.2026-03.parquet")).equals(once)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([
      "harbour-street.2026-03.parquet",
      "harbour-street.2026-04.parquet",
    ]);
  });

  it("hold no visit and nothing of a boot", async () => {
    await write(0);
    const file = join(folder, "harbour-street.2026-03.parquet");
    const described = await duck.connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet('${file}')`);
    expect(described.getRows().map(([name]) => name)).toEqual([
      "counted",
      "day",
      "hour",
      "screenId",
      "count",
    ]);
    const visits = readers[0]?.rows("SELECT DISTINCT visitId, bootId FROM entries WHERE visitId IS NOT NULL");
    const bytes = readFileSync(file, "latin1");
    for (const { visitId, bootId } of visits ?? []) {
      expect(bytes).not.toContain(String(visitId));
      expect(bytes).not.toContain(String(bootId));
    }
  });

  it("are refused where they are none, broken, or lie under the name of another", async () => {
    expect(await fromSpans(null)).toMatchObject({ ok: false, code: "no-spans" });
    await write(0);
    const march = join(folder, "harbour-street.2026-03.parquet");
    expect(await fromSpans("old-mill")).toMatchObject({ ok: false, code: "no-spans" });
    expect(await fromSpans(null, ["2026-03-01", "2028-03-01"])).toMatchObject({ code: "span-too-long" });

    copyFileSync(march, join(folder, "harbour-lane.2026-03.parquet"));
    expect(await fromSpans(null)).toMatchObject({ ok: false, code: "bad-span" });
    rmSync(join(folder, "harbour-lane.2026-03.parquet"));

    renameSync(march, join(folder, "kept"));
    writeFileSync(march, "no parquet at all, but some text that is long enough");
    expect(await fromSpans(null)).toMatchObject({ ok: false, code: "bad-span" });
    await duck.connection.run(`COPY (SELECT 1 AS counted) TO '${march}' (FORMAT parquet)`);
    expect(await fromSpans(null)).toMatchObject({ ok: false, code: "bad-span" });
    expect(await write(0)).toMatchObject({ ok: false, code: "bad-span" });
  });

  it("are not mixed with days of another time zone", async () => {
    await write(0);
    const reader = readers[0] as LedgerReader;
    const order = { ...SITES[0], reader, fromDay: FIRST_DAY, toDay: "2026-03-27", folder, pause };
    expect(await exportSpans(duck.connection, { ...order, timeZone: "Europe/London" })).toMatchObject({
      ok: false,
      code: "other-span",
    });
  });

  it("leave the world outside of their folder alone", async () => {
    const outside = join(ledgers, "outside.csv");
    writeFileSync(outside, "a\n1\n");
    await expect(duck.connection.run(`SELECT * FROM read_csv('${outside}')`)).rejects.toThrow("Permission");
    await expect(duck.connection.run("SET enable_external_access = true")).rejects.toThrow();
    await expect(duck.connection.run("INSTALL httpfs")).rejects.toThrow();
  });
});
