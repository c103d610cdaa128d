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
import { temporaryFolder } from "../../ledger/fixtures.node.ts";
import { readSales } from "../../ledger/study/read-study.node.ts";
import type { AssistedDay } from "../engagement/assisted-sales.ts";
import { campaignMinutes } from "../engagement/campaign-minutes.ts";
import { collectPeriods } from "../engagement/collect-periods.ts";
import { ALL_SITES, engagementReport } from "../engagement/engagement-report.ts";
import { periodBefore } from "../engagement/period-before.ts";
import { readAssistedDays } from "../engagement/read-assisted.node.ts";
import { type CampaignShown, readCampaignShown } from "../engagement/read-campaign-shown.node.ts";
import { tallySpan } from "../engagement/read-counts.node.ts";
import type { EngagementReport } from "../schema/engagement.ts";
import {
  type Chain,
  IN_LEDGER,
  openChain,
  type Place,
  pause,
  SITES,
  write as writeTo,
} from "./chain-fixtures.node.ts";
import { type ComparedSum, textOfSums } from "./compared-sums.ts";
import { exportSpans } from "./export-spans.node.ts";
import { DAY_AFTER, FIRST_DAY } from "./fixtures.node.ts";
import { type Duck, openDuck } from "./open-duck.node.ts";
import { reportOnSpans } from "./report-on-spans.node.ts";

let chain: Chain;
let folder: string;
let duck: Duck;

beforeAll(async () => {
  chain = await openChain();
}, 30_000);
afterAll(() => chain.close());
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

const write = (...order: [place: Place, fromDay?: string, toDay?: string]) =>
  writeTo({ chain, duck, folder }, ...order);

type Sums = { readonly rows: number; readonly sums: readonly ComparedSum[] };

/** The sums in the head of a file. */
async function sumsOf(name: string): Promise<Sums> {
  const read = await duck.connection.runAndReadAll(
    `SELECT decode(value) FROM parquet_kv_metadata('${join(folder, name)}') WHERE decode(key) = 'sums'`,
  );
  return JSON.parse(String(read.getRows()[0]?.[0])) as Sums;
}

/** Writes a file once more with other sums, or none. */
async function putSums(name: string, sums: string | null): Promise<void> {
  const file = join(folder, name);
  const [siteId, month] = name.split(".");
  const timeZone = SITES.find((site) => site.siteId === siteId)?.timeZone;
  const head = { psycheSpan: sums === null ? "2" : "3", siteId, month, timeZone, simulated: "0", sums };
  const pairs = Object.entries(head).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: '${value}'`],
  );
  await duck.connection.run(`CREATE OR REPLACE TEMP TABLE kept AS FROM read_parquet('${file}')`);
  await duck.connection.run(`COPY kept TO '${file}' (FORMAT parquet, KV_METADATA {${pairs.join(", ")}})`);
}

/** The report as the ledgers themselves give it; `known`: the sites whose spans are in the folder. */
async function fromLedgers(
  site: 0 | 1 | "all",
  known: readonly (0 | 1)[],
  [fromDay, toDay]: readonly [string, string] = [FIRST_DAY, DAY_AFTER],
): Promise<EngagementReport> {
  const all = site === "all";
  const about = all ? { siteId: ALL_SITES, timeZone: "each site's own" } : SITES[site];
  const sites = collectPeriods({ fromDay, toDay });
  const sums = collectPeriods({ fromDay, toDay });
  const assisted: AssistedDay[] = [];
  const shown: CampaignShown[] = [];
  for (const place of known) {
    const { siteId, timeZone } = SITES[place];
    const reader = chain.reader(place);
    const span = {
      fromDay: periodBefore({ fromDay, toDay }).fromDay,
      toDay,
      timeZone,
      screenId: null,
      pause,
    };
    await tallySpan(reader, span, (tally) => {
      sites.addTally({ ...tally, siteId });
      if (all || place === site) sums.addTally({ ...tally, siteId: about.siteId });
    });
    if (!all && place !== site) continue;
    for (const sale of readSales(reader, span.fromDay, toDay))
      sums.addSale({ ...sale, siteId: about.siteId });
    const rows = { fromDay, toDay, timeZone, namesOfSite: [IN_LEDGER], pause };
    assisted.push(...((await readAssistedDays(reader, rows)) ?? []));
    shown.push(...readCampaignShown(reader, rows));
  }
  const head = { fromDay, toDay, siteId: about.siteId, timeZone: about.timeZone, screenId: null };
  return engagementReport(
    { ...head, simulated: false, smallestPrinted: 10 },
    {
      ...sums.of(about.siteId),
      sites: sites.all(),
      products: new Map(),
      campaignMinutes: campaignMinutes(shown),
      assisted: assisted.length === 0 ? null : assisted.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      notes: [],
    },
  );
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
      const { siteId } = SITES[site];
      const expected = await fromLedgers(site, [0, 1]);
      expect(expected.visits.value).toBeGreaterThan(50);
      expect(expected.durations.at(-1)?.now.medianMs).toBeGreaterThan(0);
      expect(expected.sites.map((row) => row.siteId)).toEqual(["harbour-street", "old-mill"]);
      expect(await fromSpans(siteId)).toEqual({ ok: true, value: expected });
      const few = ["2026-03-28", "2026-04-02"] as const;
      const within = await fromLedgers(site, [0, 1], few);
      expect(within.before.upMinutes).toBeGreaterThan(0);
      expect(await fromSpans(siteId, few)).toEqual({ ok: true, value: within });
    }
    expect(await fromSpans(null)).toEqual({ ok: true, value: await fromLedgers("all", [0, 1]) });
  }, 60_000);

  it("are held against the days that are asked for, which were over before", async () => {
    for (const site of [0, 1] as const) await write(site);
    const folderOf = { folder, siteId: SITES[0].siteId };
    const [fromDay, toDay] = ["2026-03-30", "2026-04-02"];
    const earlier = { fromDay: "2026-03-26", toDay: "2026-03-28" };
    const own = await reportOnSpans(duck.connection, { ...folderOf, ...earlier });
    const held = await reportOnSpans(duck.connection, { ...folderOf, fromDay, toDay, against: earlier });
    if (!own.ok || !held.ok) throw new Error("Both reports are given");
    expect(own.value.upMinutes).toBeGreaterThan(0);
    expect(held.value.before).toMatchObject({ ...earlier, upMinutes: own.value.upMinutes });
    const among = { ...earlier, toDay: "2026-03-31" };
    const refused = await reportOnSpans(duck.connection, { ...folderOf, fromDay, toDay, against: among });
    expect(refused).toMatchObject({ ok: false, code: "not-earlier" });
  });

  it("carry sales, units after a try-on and campaigns", async () => {
    await write(0);
    const expected = await fromLedgers(0, [0]);
    expect(expected.salesDays).toBeGreaterThan(3);
    expect(expected.funnel.at(-1)?.count.value).toBeGreaterThan(9);
    expect(expected.assisted.days).toBeGreaterThan(0);
    expect(expected.campaigns[0]?.shownMinutes).toBeGreaterThan(0);
    expect(await fromSpans(SITES[0].siteId)).toEqual({ ok: true, value: expected });
  });

  it("replace days that are written again and keep the others, whatever was asked first", async () => {
    await write(0, FIRST_DAY, "2026-03-29");
    await write(0, "2026-03-28", DAY_AFTER);
    const once = readFileSync(join(folder, "harbour-street.2026-03.parquet"));
    expect(await fromSpans(SITES[0].siteId)).toEqual({ ok: true, value: await fromLedgers(0, [0]) });
    await write(0);
    expect(readFileSync(join(folder, "harbour-street.2026-03.parquet")).equals(once)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([
      "harbour-street.2026-03.parquet",
      "harbour-street.2026-04.parquet",
    ]);
  });

  it("keep sums of their own rows, by which whole months are compared", async () => {
    const months = ["2026-03-01", "2026-05-01"] as const;
    await write(0, ...months);
    await write(1, ...months);
    const expected = await fromLedgers("all", [0, 1], months);
    expect(await fromSpans(null, months)).toEqual({ ok: true, value: expected });
    // A month and a part of the one before.
    const april = ["2026-04-01", "2026-05-01"] as const;
    expect(await fromSpans(null, april)).toEqual({
      ok: true,
      value: await fromLedgers("all", [0, 1], april),
    });
    const sums = await sumsOf("harbour-street.2026-03.parquet");
    const elsewhere = sums.sums.map(
      ([counted, screenId, day, count]): ComparedSum => [
        counted,
        screenId === "" ? "" : "mirror-9",
        day,
        count,
      ],
    );
    await putSums("harbour-street.2026-03.parquet", textOfSums(sums.rows, elsewhere));
    const moved = await fromSpans(SITES[0].siteId, months);
    expect(moved.ok && moved.value.screens.map(({ screenId }) => screenId)).toContain("mirror-9");
  });

  it.each<[string, (sums: Sums) => string | null]>([
    ["has none, as of the format before", () => null],
    ["has none that can be read", () => "{"],
    ["has those of another number of rows", ({ rows, sums }) => textOfSums(rows + 1, sums)],
    ["has some that name no measure", ({ rows, sums }) => textOfSums(rows, [...sums, ["x", "", null, 1]])],
    ["has some that its rows do not add up to", ({ rows, sums }) => textOfSums(rows, sums.slice(1))],
  ])("are read row by row where a file %s", async (_, change) => {
    const months = ["2026-03-01", "2026-05-01"] as const;
    await write(0, ...months);
    await write(1, ...months);
    const name = "harbour-street.2026-03.parquet";
    await putSums(name, change(await sumsOf(name)));
    expect(await fromSpans(null, months)).toEqual({
      ok: true,
      value: await fromLedgers("all", [0, 1], months),
    });
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
    const visits = chain
      .reader(0)
      .rows("SELECT DISTINCT visitId, bootId FROM entries WHERE visitId IS NOT NULL");
    const bytes = readFileSync(file, "latin1");
    for (const { visitId, bootId } of visits) {
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
    const reader = chain.reader(0);
    const order = {
      ...SITES[0],
      namesOfSite: [IN_LEDGER],
      reader,
      fromDay: FIRST_DAY,
      toDay: "2026-03-27",
      folder,
      pause,
    };
    expect(await exportSpans(duck.connection, { ...order, timeZone: "Europe/London" })).toMatchObject({
      ok: false,
      code: "other-span",
    });
  });

  it("leave the world outside of their folder alone", async () => {
    using elsewhere = temporaryFolder();
    const outside = join(elsewhere.path, "outside.csv");
    writeFileSync(outside, "a\n1\n");
    await expect(duck.connection.run(`SELECT * FROM read_csv('${outside}')`)).rejects.toThrow("Permission");
    await expect(duck.connection.run("SET enable_external_access = true")).rejects.toThrow();
    await expect(duck.connection.run("INSTALL httpfs")).rejects.toThrow();
  });
});
