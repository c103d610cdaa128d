import { describe, expect, it } from "vitest";
import { cellText, createCellSheet, rateOf } from "./cells.ts";

const measured = (value: number) => ({ state: "measured", value }) as const;
const suppressed = { state: "suppressed", value: null } as const;

describe("cells", () => {
  it("prints a sheet as one: what a total gives away is hidden", () => {
    const sheet = createCellSheet();
    const whole = sheet.add(20, true, "dear");
    const parts = [3, 8, 9].map((value) => sheet.add(value, true));
    sheet.total(whole, parts);
    const nobody = sheet.add(0, false);
    const cell = sheet.print();
    expect([whole, ...parts, nobody].map((each) => cellText(cell(each)))).toEqual([
      "20",
      "<5",
      "hidden",
      "9",
      "not measured",
    ]);
  });

  it("prints a count even where no heartbeat came, since somebody was there", () => {
    const sheet = createCellSheet();
    const count = sheet.add(7, false);
    expect(sheet.print()(count)).toEqual(measured(7));
  });
});

describe("rateOf", () => {
  it.each([
    [measured(5), measured(20), true, 0.25],
    [measured(5), measured(20), false, null],
    [suppressed, measured(20), true, null],
    [measured(0), measured(0), true, null],
    [measured(9), measured(8), true, null],
  ])("of %o and %o (comparable: %s) is %s", (numerator, denominator, comparable, share) => {
    expect(rateOf(numerator, denominator, comparable)).toEqual({ numerator, denominator, share });
  });
});
