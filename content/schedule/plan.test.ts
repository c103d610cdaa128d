import { describe, expect, it } from "vitest";
import { daypartOf, entryOf, programmeOf } from "../programme/fixtures.ts";
import type { Programme } from "../schema/signage/programme.ts";
import { type PlanSpan, plan } from "./plan.ts";

const BERLIN = "Europe/Berlin";
function planned(
  programme: Programme,
  from: string,
  until: string,
  changes: object = {},
): readonly PlanSpan[] {
  const worked = plan(programme, {
    fromMs: Date.parse(from),
    untilMs: Date.parse(until),
    timeZone: BERLIN,
    screen: { tags: [], locale: "de" },
    metrics: new Map(),
    ...changes,
  });
  if (!worked.ok) throw new Error(worked.message);
  return worked.value;
}
/** `HH:MM entries` of each span, in UTC. */
function told(spans: readonly PlanSpan[]): string[] {
  return spans.map(({ fromMs, entryIds, interruptIds, momentIds }) =>
    [
      new Date(fromMs).toISOString().slice(5, 16),
      ...entryIds,
      ...interruptIds.map((id) => `+${id}`),
      ...momentIds.map((id) => `!${id}`),
    ].join(" "),
  );
}
function duringDaypart(daypart: ReturnType<typeof daypartOf>): Programme {
  const when = { kind: "span", from: null, until: null, daypartId: daypart.daypartId } as const;
  return programmeOf([entryOf("a", { when })], { dayparts: [daypart] });
}

describe("a daypart across midnight", () => {
  const programme = duringDaypart(daypartOf("late", ["MO"], "22:00", "06:00"));
  it.each([
    ["2026-11-23T21:30+01:00", false],
    ["2026-11-23T22:00+01:00", true],
    ["2026-11-23T23:30+01:00", true],
    ["2026-11-24T02:30+01:00", true],
    ["2026-11-24T06:00+01:00", false],
    ["2026-11-24T22:00+01:00", false],
    ["2026-11-25T02:30+01:00", false],
  ])("at %s: %s", (at, due) => {
    const [first] = planned(programme, at, new Date(Date.parse(at) + 60_000).toISOString());
    expect(first?.entryIds).toEqual(due ? ["a"] : []);
  });
});

describe("changes of the clock", () => {
  it("leaves out what lies in the hour that is left out", () => {
    const programme = duringDaypart(daypartOf("gap", ["SU"], "02:10", "02:50"));
    expect(told(planned(programme, "2026-03-28T12:00Z", "2026-03-30T00:00Z"))).toEqual(["03-28T12:00"]);
  });

  it("begins what lies half in it when the hour is over", () => {
    const programme = duringDaypart(daypartOf("gap", ["SU"], "02:10", "04:00"));
    expect(told(planned(programme, "2026-03-29T00:00Z", "2026-03-29T03:00Z"))).toEqual([
      "03-29T00:00",
      "03-29T01:00 a",
      "03-29T02:00",
    ]);
  });

  it("plays the hour that comes twice once", () => {
    const programme = duringDaypart(daypartOf("twice", ["SU"], "02:10", "02:50"));
    expect(told(planned(programme, "2026-10-24T12:00Z", "2026-10-25T12:00Z"))).toEqual([
      "10-24T12:00",
      "10-25T00:10 a",
      "10-25T00:50",
    ]);
  });
});

describe("who is shown", () => {
  it("shows the highest priority alone, equals together, and nothing as the default", () => {
    const day = {
      kind: "span",
      from: "2026-11-23T10:00",
      until: "2026-11-23T12:00",
      daypartId: null,
    } as const;
    const hour = { ...day, from: "2026-11-23T11:00" };
    const programme = programmeOf([
      entryOf("b", { when: day }),
      entryOf("a", { when: day }),
      entryOf("high", { when: hour, priority: 5 }),
    ]);
    expect(told(planned(programme, "2026-11-23T00:00Z", "2026-11-24T00:00Z"))).toEqual([
      "11-23T00:00",
      "11-23T09:00 b a",
      "11-23T10:00 high",
      "11-23T11:00",
    ]);
  });

  it("lets an override alone onto the screen, and back", () => {
    const programme = programmeOf([
      entryOf("a", { priority: 1_000 }),
      entryOf("i", { role: { kind: "interrupt", shareOfVoicePercent: 20 } }),
      entryOf("alarm", {
        role: { kind: "override" },
        when: { kind: "span", from: "2026-11-23T11:00", until: "2026-11-23T11:05", daypartId: null },
      }),
    ]);
    const spans = planned(programme, "2026-11-23T00:00Z", "2026-11-24T00:00Z");
    expect(told(spans)).toEqual(["11-23T00:00 a +i", "11-23T10:00 alarm", "11-23T10:05 a +i"]);
    expect(spans.map(({ layer }) => layer)).toEqual(["scheduled", "override", "scheduled"]);
  });

  it("plays a moment at its time, among what goes on", () => {
    const when = {
      kind: "recurring",
      first: "2026-11-02T10:00",
      rule: "FREQ=WEEKLY;BYDAY=MO,TU",
      durationMinutes: 5,
      exceptDays: ["2026-11-24"],
    } as const;
    const programme = programmeOf([
      entryOf("a"),
      entryOf("gong", { role: { kind: "moment" }, when: { ...when, exceptDays: [...when.exceptDays] } }),
    ]);
    expect(told(planned(programme, "2026-11-23T00:00Z", "2026-12-01T00:00Z"))).toEqual([
      "11-23T00:00 a",
      "11-23T09:00 a !gong",
      "11-30T09:00 a !gong",
    ]);
    expect(
      told(planned(programme, "2026-11-23T09:01Z", "2026-11-23T12:00Z")),
      "late is not at its time",
    ).toEqual(["11-23T09:01 a"]);
  });

  it("asks what is known of the shop, as long as it is known", () => {
    const warm = { metric: "temperature", condition: "gt", value: "25", type: "number" } as const;
    const programme = programmeOf([entryOf("ice", { criteria: [warm] })]);
    const sinceMs = Date.parse("2026-11-23T10:00Z");
    const metrics = new Map([["temperature", { value: "26.5", sinceMs, expiresAtMs: sinceMs + 600_000 }]]);
    expect(told(planned(programme, "2026-11-23T09:00Z", "2026-11-23T12:00Z", { metrics }))).toEqual([
      "11-23T09:00",
      "11-23T10:00 ice",
      "11-23T10:10",
    ]);
  });

  it("forgets what was known of the shop and is not any more, whenever it is asked", () => {
    const warm = { metric: "temperature", condition: "gt", value: "25", type: "number" } as const;
    const programme = programmeOf([entryOf("always"), entryOf("ice", { priority: 5, criteria: [warm] })]);
    const sinceMs = Date.parse("2026-11-23T08:00Z");
    const metrics = new Map([["temperature", { value: "26.5", sinceMs, expiresAtMs: sinceMs + 600_000 }]]);
    const asked = (from: string): string[] =>
      told(planned(programme, from, "2026-11-23T12:00Z", { metrics }));
    expect(asked("2026-11-23T08:10Z")).toEqual(["11-23T08:10 always"]);
    expect(asked("2026-11-23T09:00Z")).toEqual(["11-23T09:00 always"]);
    expect(asked("2026-11-23T08:05Z")).toEqual(["11-23T08:05 ice", "11-23T08:10 always"]);
  });

  it("keeps to the screens and languages that are meant", () => {
    const programme = programmeOf(
      [
        entryOf("windows", { screenTags: ["window"] }),
        entryOf("french", { show: { kind: "campaign", campaignId: "fr" } }),
      ],
      { campaigns: [{ campaignId: "fr", name: "Fr", layoutIds: ["poster"], locales: ["fr"], tags: [] }] },
    );
    const day = ["2026-11-23T00:00Z", "2026-11-24T00:00Z"] as const;
    expect(told(planned(programme, ...day))).toEqual(["11-23T00:00"]);
    const screen = { tags: ["window"], locale: "fr" };
    expect(told(planned(programme, ...day, { screen }))).toEqual(["11-23T00:00 windows french"]);
  });
});

it("names what cannot be planned", () => {
  const broken = programmeOf([
    entryOf("odd", {
      when: {
        kind: "recurring",
        first: "2026-11-02T10:00",
        rule: "FREQ=SOMETIMES",
        durationMinutes: 5,
        exceptDays: [],
      },
    }),
  ]);
  const request = {
    fromMs: 0,
    untilMs: 1,
    timeZone: BERLIN,
    screen: { tags: [], locale: "de" },
    metrics: new Map(),
  } as const;
  expect(plan(broken, request)).toMatchObject({
    ok: false,
    code: "bad-rule",
    message: expect.stringContaining("odd"),
  });
  expect(plan(programmeOf([]), { ...request, timeZone: "Europe/Atlantis" })).toMatchObject({
    code: "bad-zone",
  });
  expect(plan(programmeOf([]), { ...request, untilMs: 0 })).toMatchObject({ code: "bad-span" });
});
