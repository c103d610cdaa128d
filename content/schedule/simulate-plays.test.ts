import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf, layoutOf, programmeOf } from "../programme/fixtures.ts";
import { indexProgramme } from "../programme/index-programme.ts";
import type { Programme } from "../schema/signage/programme.ts";
import { plan } from "./plan.ts";
import { type PlannedPlay, simulatePlays } from "./simulate-plays.ts";

const SECOND = 1_000;
const BEGIN = "2026-11-23T09:00Z";
function playsOf(
  programme: Programme,
  durationMs: number,
  canShow?: (id: string) => boolean,
): readonly PlannedPlay[] {
  const fromMs = Date.parse(BEGIN);
  const worked = plan(programme, {
    fromMs,
    untilMs: fromMs + durationMs,
    timeZone: "UTC",
    screen: { tags: [], locale: "en" },
    metrics: new Map(),
  });
  if (!worked.ok) throw new Error(worked.message);
  return simulatePlays(worked.value, indexProgramme(programme), canShow);
}
/** `second layout` of each play; `…` where it is cut. */
function told(plays: readonly PlannedPlay[]): string {
  return plays
    .map(
      ({ fromMs, layoutId, whole }) =>
        `${(fromMs - Date.parse(BEGIN)) / SECOND}${layoutId}${whole ? "" : "…"}`,
    )
    .join(" ");
}
const layouts = [
  layoutOf("a", 10 * SECOND),
  layoutOf("b", 20 * SECOND),
  layoutOf("i", 5 * SECOND),
  layoutOf("poster", 10 * SECOND),
];
const show = (layoutId: string) => ({ kind: "layout", layoutId }) as const;
const ab = { campaignId: "ab", name: "ab", layoutIds: ["a", "b"], locales: [], tags: [] };

describe("plays", () => {
  it("take turns, campaign by campaign, layout by layout", () => {
    const schedule = [
      entryOf("one", { show: { kind: "campaign", campaignId: "ab" } }),
      entryOf("two", { show: show("i") }),
    ];
    expect(told(playsOf(programmeOf(schedule, { layouts, campaigns: [ab] }), 60 * SECOND))).toBe(
      "0a 10b 30i 35a 45b…",
    );
  });

  it("resume what a moment came into", () => {
    const gong = entryOf("gong", {
      show: show("i"),
      role: { kind: "moment" },
      when: {
        kind: "recurring",
        first: "2026-11-23T09:01",
        rule: "FREQ=DAILY",
        durationMinutes: 1,
        exceptDays: [],
      },
    });
    const schedule = [entryOf("one", { show: show("b") }), entryOf("two", { show: show("c") }), gong];
    const longer = [...layouts, layoutOf("c", 50 * SECOND)];
    expect(told(playsOf(programmeOf(schedule, { layouts: longer }), 100 * SECOND))).toBe(
      "0b 20c… 60i 65c 75b 95c…",
    );
  });

  it("pass over what cannot be shown, and show the default where nothing can", () => {
    const schedule = [entryOf("one", { show: { kind: "campaign", campaignId: "ab" } })];
    const programme = programmeOf(schedule, { layouts, campaigns: [ab] });
    expect(told(playsOf(programme, 30 * SECOND, (id) => id !== "b"))).toBe("0a 10a 20a");
    expect(told(playsOf(programme, 30 * SECOND, (id) => id === "poster"))).toBe("0poster 10poster 20poster");
  });

  it("keep to the plays of an hour, in any hour", () => {
    const schedule = [entryOf("often", { show: show("a"), maxPlaysPerHour: 6 })];
    const plays = playsOf(programmeOf(schedule, { layouts }), 3 * 3_600 * SECOND).filter(
      ({ entryId }) => entryId !== null,
    );
    for (const { fromMs } of plays) {
      const within = plays.filter(
        (other) => other.fromMs >= fromMs && other.fromMs < fromMs + 3_600 * SECOND,
      );
      expect(within.length).toBeLessThanOrEqual(6);
    }
    expect(plays.length).toBe(18);
  });

  it("give interrupts their share of the time, each from start to finish", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ percent: fc.integer({ min: 1, max: 45 }), seconds: fc.integer({ min: 3, max: 40 }) }),
          { minLength: 1, maxLength: 2 },
        ),
        fc.integer({ min: 5, max: 30 }),
        (interrupts, restSeconds) => {
          const programme = programmeOf(
            [
              entryOf("rest", { show: show("rest") }),
              ...interrupts.map(({ percent }, at) =>
                entryOf(`i${at}`, {
                  show: show(`i${at}`),
                  role: { kind: "interrupt", shareOfVoicePercent: percent },
                }),
              ),
            ],
            {
              layouts: [
                layoutOf("poster", SECOND),
                layoutOf("rest", restSeconds * SECOND),
                ...interrupts.map(({ seconds }, at) => layoutOf(`i${at}`, seconds * SECOND)),
              ],
            },
          );
          const hourMs = 3_600 * SECOND;
          const plays = playsOf(programme, hourMs);
          for (const [at, { percent }] of interrupts.entries()) {
            const own = plays.filter(({ layoutId }) => layoutId === `i${at}`);
            expect(own.slice(0, -1).every(({ whole }) => whole)).toBe(true);
            const shown = own.reduce((sum, { fromMs, untilMs }) => sum + untilMs - fromMs, 0);
            // Within the longest things that may have been on when it was owed.
            expect(Math.abs(shown - (percent / 100) * hourMs)).toBeLessThanOrEqual(120 * SECOND);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("follow each other without gap or overlap", () => {
    const schedule = [
      entryOf("one", {
        show: { kind: "campaign", campaignId: "ab" },
        when: { kind: "span", from: "2026-11-23T09:01", until: "2026-11-23T09:03", daypartId: null },
      }),
      entryOf("alarm", {
        show: show("i"),
        role: { kind: "override" },
        when: { kind: "span", from: "2026-11-23T09:02", until: "2026-11-23T09:03", daypartId: null },
      }),
    ];
    const plays = playsOf(programmeOf(schedule, { layouts, campaigns: [ab] }), 300 * SECOND);
    for (const [at, { untilMs }] of plays.entries())
      expect(plays[at + 1]?.fromMs ?? Date.parse(BEGIN) + 300 * SECOND).toBe(untilMs);
    expect(
      new Set(
        plays
          .filter(
            ({ fromMs }) =>
              fromMs >= Date.parse("2026-11-23T09:02Z") && fromMs < Date.parse("2026-11-23T09:03Z"),
          )
          .map(({ layoutId }) => layoutId),
      ),
    ).toEqual(new Set(["i"]));
  });
});
