import { describe, expect, it } from "vitest";
import { chosen, comparisonOf, daysAgainst, faultOf } from "./held-against.ts";

const span = { fromDay: "2026-11-16", toDay: "2026-11-23" };

describe("what a report is held against", () => {
  it("leaves the days just before to the host, and has nothing to ask for other sites", () => {
    expect(daysAgainst(chosen("before", span), span)).toBeNull();
    expect(daysAgainst(chosen("sites", span), span)).toBeNull();
    expect(comparisonOf(chosen("sites", span))).toBe("sites");
    expect(comparisonOf(chosen("last-year", span))).toBe("before");
  });

  it("takes the same weekdays of last year", () => {
    expect(daysAgainst(chosen("last-year", span), span)).toEqual({
      fromDay: "2025-11-17",
      toDay: "2025-11-24",
    });
    const long = { fromDay: "2025-10-01", toDay: "2026-11-01" };
    const earlier = daysAgainst(chosen("last-year", long), long);
    expect(earlier !== null && earlier.toDay <= long.fromDay).toBe(true);
  });

  it("begins days of one's own with those just before, and says what is wrong with them", () => {
    const own = chosen("days", span);
    expect(own).toEqual({ choice: "days", first: "2026-11-09", last: "2026-11-15" });
    expect(daysAgainst({ ...own, first: "2026-11-01" }, span)).toEqual({
      fromDay: "2026-11-01",
      toDay: "2026-11-16",
    });
    expect(faultOf({ ...own, last: "2026-11-16" }, span)).toBe("notEarlier");
    expect(faultOf({ ...own, first: "2026-11-20", last: "2026-11-01" }, span)).toBe("wrongSpan");
    expect(faultOf({ ...own, first: "" }, span)).toBe("dayMissing");
    expect(daysAgainst({ ...own, last: "2026-11-16" }, span)).toBeNull();
  });
});
