import { describe, expect, it } from "vitest";
import { daypartOf, entryOf, programmeOf } from "../../../../content/programme/fixtures.ts";
import { entryFault } from "./entry-fault.ts";
import { formOfRule, ruleOfForm } from "./rule-form.ts";
import { barsOf, mondayOf, weekRows } from "./week.ts";

const request = { firstDay: "2026-11-23", timeZone: "Europe/Berlin", locale: "de" } as const;
const HOUR_MS = 3_600_000;

describe("the week", () => {
  it("shows what is due, and what really plays", () => {
    const special = entryOf("special", {
      priority: 5,
      when: { kind: "span", from: null, until: null, daypartId: "evenings" },
    });
    const programme = programmeOf([entryOf("always"), special], {
      dayparts: [daypartOf("evenings", ["TU"], "18:00", "21:00")],
    });
    const [first, second] = weekRows(programme, request);
    expect(first?.entry.entryId).toBe("special");
    expect(first?.due).toEqual([{ day: 1, fromShare: 0.75, untilShare: 0.875 }]);
    expect(first?.shown).toEqual(first?.due);
    expect(second?.due).toHaveLength(7);
    // On Tuesday it makes room for the special.
    expect(second?.shown.filter(({ day }) => day === 1)).toEqual([
      { day: 1, fromShare: 0, untilShare: 0.75 },
      { day: 1, fromShare: 0.875, untilShare: 1 },
    ]);
  });

  it("keeps to the wall where the clocks are changed", () => {
    const programme = programmeOf([
      entryOf("noon", {
        when: {
          kind: "recurring",
          first: "2026-10-01T12:00",
          rule: "FREQ=DAILY",
          durationMinutes: 60,
          exceptDays: [],
        },
      }),
    ]);
    const [row] = weekRows(programme, { ...request, firstDay: "2026-10-19" });
    expect(row?.due.map(({ fromShare }) => fromShare)).toEqual(Array.from({ length: 7 }, () => 0.5));
  });

  it("cuts a span at midnight", () => {
    expect(barsOf({ fromMs: 23 * HOUR_MS, untilMs: 25 * HOUR_MS })).toEqual([
      { day: 0, fromShare: 23 / 24, untilShare: 1 },
      { day: 1, fromShare: 0, untilShare: 1 / 24 },
    ]);
  });

  it.each([
    ["2026-11-22", "2026-11-16"],
    ["2026-11-23", "2026-11-23"],
    ["2027-01-01", "2026-12-28"],
  ])("begins the week of %s on %s", (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });
});

it.each([
  "FREQ=DAILY",
  "FREQ=WEEKLY;BYDAY=MO,WE",
  "FREQ=MONTHLY;BYMONTHDAY=15",
  "FREQ=MONTHLY;BYDAY=1SA",
  "FREQ=MONTHLY;BYDAY=5SA",
  "FREQ=MONTHLY;BYMONTHDAY=32",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
  "FREQ=WEEKLY;BYDAY=WE,MO",
  "FREQ=YEARLY",
  "FREQ=WEEKLY;BYDAY=XX",
])("shows %s in a form and keeps it as it was", (rule) => {
  expect(ruleOfForm(formOfRule(rule))).toBe(rule);
});

it("says what an entry lacks", () => {
  expect(entryFault(entryOf("a"))).toBeNull();
  expect(entryFault(entryOf("a", { name: " " }))).toBe("no-name");
  expect(entryFault(entryOf("a", { role: { kind: "override" } }))).toBe("needs-end");
  const when = {
    kind: "span",
    from: "2026-12-02T10:00",
    until: "2026-12-01T10:00",
    daypartId: null,
  } as const;
  expect(entryFault(entryOf("a", { when }))).toBe("ends-first");
  expect(entryFault(entryOf("a", { when: { ...when, from: "2026" } }))).toBe("incomplete");
});
