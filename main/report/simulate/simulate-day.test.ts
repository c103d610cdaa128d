import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogueSchema } from "../../../content/schema/product.ts";
import { createChance } from "../../base/chance.ts";
import { civilTimeIn } from "../../base/civil-time.ts";
import { entryDraftSchema } from "../../ledger/schema/entry.ts";
import { instantOf, simulateDay } from "./simulate-day.ts";
import { simulateMonth } from "./simulate-month.ts";
import { novelty } from "./simulated-shop.ts";

const file = join(import.meta.dirname, "../../../content/samples/shop/catalogue.json");
const { products } = catalogueSchema.parse(JSON.parse(readFileSync(file, "utf8")));
const play = { entryId: "autumn", campaignId: "autumn", layoutId: "autumn" };
const plays = ["one", "two"].map((widgetId) => ({ ...play, widgetId }));
const shop = { products, plays };
const timeZone = "Europe/Berlin";
const civil = civilTimeIn(timeZone);
const saturday = { day: "2026-03-28", shop, civil, daysSinceInstallation: 3, outage: null };

describe("simulateDay", () => {
  const entries = simulateDay(saturday, createChance(7));

  it("makes entries that the ledger takes, in order of time, on that day", () => {
    for (const { draft } of entries) expect(entryDraftSchema.safeParse(draft).success).toBe(true);
    const times = entries.map(({ atMs }) => atMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times.map((atMs) => civil(atMs).day))).toEqual(new Set(["2026-03-28"]));
  });

  it("lets one visit end before the next begins", () => {
    let open: string | null = null;
    for (const { draft } of entries) {
      if (draft.visitId === null) continue;
      if (draft.kind === "visit-begin") expect(open).toBeNull();
      else expect(draft.visitId).toBe(open);
      open = draft.kind === "visit-end" ? null : draft.visitId;
    }
    expect(open).toBeNull();
  });

  it("is silent without power and on Sundays", () => {
    const dark = simulateDay({ ...saturday, outage: { fromHour: 0, toHour: 24 } }, createChance(7));
    expect(dark).toEqual([]);
    expect(simulateDay({ ...saturday, day: "2026-03-29" }, createChance(7))).toEqual([]);
  });
});

describe("simulateMonth", () => {
  const month = (untilMs: number) => Array.from(simulateMonth({ shop, timeZone, untilMs, seed: 1 }));
  const noonMs = Date.parse("2026-04-09T10:00:00Z");

  it("ends at its instant and leaves no visit open", () => {
    const today = month(noonMs).at(-1) ?? [];
    expect(Math.max(...today.map(({ atMs }) => atMs))).toBeLessThanOrEqual(noonMs);
    const kinds = today.map(({ draft }) => draft.kind);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect(count("visit-end")).toBe(count("visit-begin"));
  });

  it("does not change yesterday as today goes on", () => {
    const [earlier, later] = [month(noonMs), month(noonMs + 3_600_000)];
    expect(later.slice(0, -1)).toEqual(earlier.slice(0, -1));
    expect(later.at(-1)?.length).toBeGreaterThan(earlier.at(-1)?.length ?? 0);
  });
});

it.each([
  ["2026-03-29", 2, "2026-03-29T01:00:00.000Z"],
  ["2026-07-01", 10, "2026-07-01T08:00:00.000Z"],
  ["2026-10-25", 2, "2026-10-25T00:00:00.000Z"],
])("finds %s %i o'clock in Berlin at %s", (day, hour, instant) => {
  expect(new Date(instantOf(day, hour, civil)).toISOString()).toBe(instant);
});

it("lets novelty fall from 17 % to about 3 % in five months", () => {
  expect(novelty(0)).toBeCloseTo(1.17, 5);
  expect(novelty(150)).toBeGreaterThan(1.03);
  expect(novelty(150)).toBeLessThan(1.05);
});
