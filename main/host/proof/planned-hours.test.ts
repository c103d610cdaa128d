import { expect, it } from "vitest";
import { entryOf, layoutOf, programmeOf } from "../../../content/programme/fixtures.ts";
import { hourKey, type ProgrammeThen, plannedHours } from "./planned-hours.ts";

const campaigns = ["one", "two"].map((campaignId) => ({
  campaignId,
  name: campaignId,
  layoutIds: ["poster"],
  locales: [],
  tags: [],
}));
const programme = programmeOf(
  campaigns.map(({ campaignId }) =>
    entryOf(`entry-${campaignId}`, { show: { kind: "campaign", campaignId } }),
  ),
  { campaigns, layouts: [layoutOf("poster", 10_000)] },
);
const other = programmeOf([entryOf("alone", { show: { kind: "campaign", campaignId: "one" } })], {
  campaigns,
});
const options = {
  fromDay: "2026-03-28",
  toDay: "2026-03-31",
  nowMs: Date.parse("2026-04-30"),
  timeZone: "Europe/Berlin",
  screen: { tags: [], locale: "de" },
  upHours: new Set(
    ["2026-03-28", "2026-03-29", "2026-03-30"].flatMap((day) =>
      Array.from({ length: 11 }, (_, at) => hourKey(day, 9 + at)),
    ),
  ),
  pause: async () => undefined,
} as const;

async function sums(programmes: readonly ProgrammeThen[]): Promise<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const { campaignId, day, durationMs } of await plannedHours({ ...options, programmes })) {
    if (day < options.fromDay || day >= options.toDay) continue;
    all[`${day} ${campaignId}`] = (all[`${day} ${campaignId}`] ?? 0) + durationMs / 3_600_000;
  }
  return all;
}

it("gives each campaign its turns, over a day that the clocks make shorter", async () => {
  const all = await sums([{ fromMs: 0, programme }]);
  expect(all["2026-03-28 one"]).toBeCloseTo(12, 1);
  expect((all["2026-03-29 one"] ?? 0) + (all["2026-03-29 two"] ?? 0)).toBeCloseTo(23, 5);
});

it("goes by the version that was on then, and says nothing of days of which none is known", async () => {
  const all = await sums([
    { fromMs: Date.parse("2026-03-28T22:00:00Z"), programme },
    { fromMs: Date.parse("2026-03-30T10:00:00Z"), programme: other },
  ]);
  expect(all["2026-03-28 one"]).toBeUndefined();
  // Known from five in the morning on, and the shop opens at nine.
  const early = await sums([{ fromMs: Date.parse("2026-03-28T05:00:00Z"), programme }]);
  expect(early["2026-03-28 one"]).toBeCloseTo(9.5, 1);
  expect(all["2026-03-29 two"]).toBeCloseTo(11.5, 1);
  expect(all["2026-03-30 two"]).toBeCloseTo(6, 1);
  expect(all["2026-03-30 one"]).toBeCloseTo(18, 1);
});
