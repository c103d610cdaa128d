import { describe, expect, it } from "vitest";
import { civilAt, instantOf } from "./site-time.ts";

describe("the site's wall", () => {
  it.each([
    ["2026-07-01T10:00", "Europe/Berlin", "2026-07-01T08:00:00Z"],
    ["2026-12-24T00:15", "America/New_York", "2026-12-24T05:15:00Z"],
    // Comes twice: the first of the two.
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00Z"],
    // On the day of the change, after it.
    ["2026-03-29T12:00", "Europe/Berlin", "2026-03-29T10:00:00Z"],
  ])("%s in %s", (civil, timeZone, iso) => {
    expect(instantOf(civil, timeZone)).toBe(Date.parse(iso));
    expect(civilAt(Date.parse(iso), timeZone)).toBe(civil);
  });

  it("gives an hour that is left out an instant of its day", () => {
    const atMs = instantOf("2026-03-29T02:30", "Europe/Berlin");
    expect(civilAt(atMs, "Europe/Berlin")).toBe("2026-03-29T03:30");
  });
});
