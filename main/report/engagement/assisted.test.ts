import { describe, expect, it } from "vitest";
import type { Cell } from "../schema/cell.ts";
import { assistedDays } from "./assisted-days.ts";
import { type AssistedDay, assistedSales } from "./assisted-sales.ts";

const printed = (value: number): Cell => ({ state: "measured", value });
const coat = (day: string, minute: number, units = 1) => ({ productId: "coat", day, minute, units });

describe("assistedDays", () => {
  it("counts what followed within the hour, and the same minutes of the weeks around", () => {
    const tryOns = [
      coat("2026-03-17", 600),
      coat("2026-03-17", 630),
      { ...coat("2026-03-17", 900), productId: "hat" },
    ];
    const sales = [
      coat("2026-03-17", 599, 7),
      coat("2026-03-17", 640, 2),
      coat("2026-03-17", 689),
      coat("2026-03-17", 690, 9),
      coat("2026-03-10", 660, 3),
      coat("2026-03-24", 610),
      coat("2026-03-24", 900, 5),
      coat("2026-03-18", 640, 8),
    ];
    expect(assistedDays(tryOns, sales)).toEqual([
      { day: "2026-03-17", units: 3, placeboUnits: 4, placeboDays: 2 },
    ]);
  });

  it("leaves days out whose sales have no times", () => {
    expect(assistedDays([coat("2026-03-17", 600)], [coat("2026-03-18", 610)])).toEqual([]);
  });
});

describe("assistedSales", () => {
  const day = (units: number, placeboUnits: number, placeboDays = 2): AssistedDay => ({
    day: "2026-03-17",
    units,
    placeboUnits,
    placeboDays,
  });
  const about = { salesKnown: true, oneScreen: false, printed };

  it("takes the placebo off, with Student's interval over days", () => {
    const days = [5, 3, 4, 6, 2, 5, 3, 4, 6, 2].map((units) => day(units, 4));
    const assisted = assistedSales({ ...about, days });
    expect(assisted).toMatchObject({ state: "measured", days: 10, placeboUnits: 20, beyondPlacebo: 20 });
    // Differences of mean 2 and variance 20 / 9; the sum's deviation is √(10 · 20 / 9), t(0.975, 9) = 2.262157.
    const half = 2.262157 * Math.sqrt(200 / 9);
    expect(assisted.interval?.lower).toBeCloseTo(20 - half, 4);
    expect(assisted.interval?.upper).toBeCloseTo(20 + half, 4);
  });

  it.each<[string, Partial<Parameters<typeof assistedSales>[0]>, string]>([
    ["no till is known", { days: null, salesKnown: false }, "no-sales"],
    ["tills have days only", { days: null }, "needs-times"],
    ["no week around has times", { days: [day(9, 0, 0)] }, "no-placebo"],
    ["there are few days", { days: Array.from({ length: 9 }, () => day(9, 4)) }, "too-few"],
    ["there are few units", { days: Array.from({ length: 12 }, () => day(1, 4)) }, "too-few"],
    ["one screen is asked for", { days: null, oneScreen: true }, "one-screen"],
  ])("says so where %s", (_, query, state) => {
    expect(assistedSales({ ...about, days: [], ...query })).toMatchObject({
      state,
      beyondPlacebo: null,
      interval: null,
    });
  });
});
