import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogueSchema } from "../../content/schema/product.ts";
import { programmeSchema } from "../../content/schema/signage/programme.ts";
import { ledgerOptions, opened, rowsOf, temporaryFolder } from "../ledger/fixtures.node.ts";
import type { EngagementReport } from "../report/schema/engagement.ts";
import { DEMO_LEDGER_FILE, prepareDemo } from "./demo.node.ts";
import { createEngagementOffice } from "./engagement-office.node.ts";

const samples = join(import.meta.dirname, "../../content/samples");
const read = (path: string): unknown => JSON.parse(readFileSync(join(samples, path), "utf8"));
const catalogue = catalogueSchema.parse(read("shop/catalogue.json"));
const programme = programmeSchema.parse(read("campaign/programme.json"));
const timeZone = "Europe/Berlin";
/** A Thursday afternoon; the month before it holds a change to summer time. */
const NOW_MS = Date.parse("2026-04-09T15:30:00Z");

describe("demo", () => {
  const folder = temporaryFolder();
  const { options: own, clock } = ledgerOptions(folder.path, NOW_MS);
  const ledger = { ...own, file: join(folder.path, DEMO_LEDGER_FILE) };
  const prepare = () => prepareDemo({ ledger, timeZone, catalogue, programme });
  let tookMs = 0;
  let report: EngagementReport;

  beforeAll(async () => {
    // Time of the processor: how long it takes beside everything else on the machine is not its doing.
    const began = process.cpuUsage();
    expect(prepare()).toMatchObject({ ok: true });
    tookMs = process.cpuUsage(began).user / 1000;
    const made = opened(ledger);
    const openReader = () => made.openReader();
    const office = createEngagementOffice({
      openReader,
      siteId: own.siteId,
      formerSiteIds: () => [],
      catalogue: () => catalogue,
      timeZone: () => timeZone,
      clock,
    });
    const month = await office.report({ fromDay: "2026-03-10", toDay: "2026-04-10", screenId: null });
    if (!month.ok) throw new Error(month.message);
    report = month.value;
    made.close();
  }, 60_000);
  afterAll(() => folder[Symbol.dispose]());

  it("is made in less than 5 s and says that it is simulated", () => {
    expect(tookMs).toBeLessThan(5_000);
    expect(report.simulated).toBe(true);
    const made = opened(ledger);
    expect(made.simulated).toBe(true);
    made.close();
  });

  it("shows the whole funnel, narrower at every step", () => {
    // The last step counts units of tills, not visits.
    const steps = report.funnel.slice(0, -1);
    const counts = steps.map(({ count }) => count.value ?? 0);
    expect(counts.every((count) => count >= 5)).toBe(true);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(steps.slice(1).every(({ ofPrevious }) => ofPrevious.share !== null)).toBe(true);
  });

  it("keeps the shop's hours, closes on Sundays and is fullest on Saturdays", () => {
    const value = (day: string): number => report.days.find((row) => row.day === day)?.visits.value ?? 0;
    expect(
      report.days.filter(({ day }) => new Date(day).getUTCDay() === 0).map(({ upMinutes }) => upMinutes),
    ).toEqual([0, 0, 0, 0]);
    expect(value("2026-03-28")).toBeGreaterThan(value("2026-03-30"));
    expect(report.hours[8]?.visits.state).toBe("not-measured");
    expect(report.hours[17]?.visits.value).toBeGreaterThan(report.hours[10]?.visits.value ?? 0);
    for (const { visits } of report.days) if (visits.value) expect(visits.value).toBeLessThan(60);
  });

  it("has waiting times, products of different fortune, an outage and a day that is not over", () => {
    const response = report.durations.find(({ id }) => id === "response");
    expect(response?.now.medianMs).toBeGreaterThan(40_000);
    expect(response?.now.medianMs).toBeLessThan(120_000);
    const tryOns = report.products.flatMap(({ tryOns: count }) => count.value ?? []);
    expect(Math.max(...tryOns)).toBeGreaterThan(2 * Math.min(...tryOns.filter((count) => count > 0)));
    const outage = report.days.find(({ day }) => day === "2026-03-28")?.upMinutes ?? 0;
    const usual = report.days.find(({ day }) => day === "2026-04-04")?.upMinutes ?? 0;
    expect(outage).toBeLessThan(usual);
    expect(report.days.at(-1)?.upMinutes).toBeLessThan(usual);
  });

  it("has something of everything that a report tells", () => {
    const figure = (id: string) => report.figures.find((each) => each.id === id);
    expect(report.figures.every(({ count }) => count.state === "measured")).toBe(true);
    expect(figure("try-on")?.change).not.toBeNull();
    expect(figure("try-on")?.otherSites?.sites).toBe(2);
    expect(report.durations.every(({ now, before }) => now.p90Ms !== null && before.medianMs !== null)).toBe(
      true,
    );
    expect(report.lostSales.leastMinor).toBeGreaterThan(0);
    expect(report.neverBought.products.length).toBeGreaterThan(0);
    expect(report.assisted.state).toBe("measured");
    expect(report.campaigns.length).toBeGreaterThan(0);
    expect(report.sites).toHaveLength(3);
    expect(report.screens).toHaveLength(1);
    expect(report.notes).toHaveLength(2);
    expect(report.categories.length).toBeGreaterThan(3);
  });

  it("is made once a day, the same each time, and never over a real ledger", () => {
    const made = opened(ledger);
    const count = "SELECT count(*) AS n, sum(atMs % 1000003) AS sum FROM entries";
    const [first] = rowsOf(made, count);
    made.close();
    expect(prepare()).toEqual({ ok: true, value: { rows: 0 } });
    const elsewhere = { ...ledger, file: join(folder.path, "again", DEMO_LEDGER_FILE) };
    prepareDemo({ ledger: elsewhere, timeZone, catalogue, programme });
    const again = opened(elsewhere);
    expect(rowsOf(again, count)).toEqual([first]);
    again.close();
    const real = { ...ledger, file: join(folder.path, "ledger.sqlite") };
    opened(real).close();
    expect(prepareDemo({ ledger: real, timeZone, catalogue, programme })).toMatchObject({
      code: "not-simulated",
    });
  });
});
