import { expect, it } from "vitest";
import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import { experimentOf } from "../../../content/experiment/design/fixtures.ts";
import { createChance } from "../../base/chance.ts";
import { PLANTED, type SimulatedProduct, simulateSales } from "./simulate-sales.ts";

const products: SimulatedProduct[] = [
  { productId: "cable-jumper", role: "advertised", unitsADay: 30, priceMinor: 5_990 },
  { productId: "lambswool-cardigan", role: "beside", unitsADay: 30, priceMinor: 6_990 },
  { productId: "oxford-shirt", role: "reference", unitsADay: 30, priceMinor: 3_990 },
];

function planOf(sites: number) {
  const plan = drawPlan(experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 4 }, sites), 1);
  if (!plan.ok) throw new Error(plan.message);
  return plan.value;
}

/** Log ratio of units of a product to the reference's in an arm, summed over sites and days. */
function ratio(
  sales: ReturnType<typeof simulateSales>,
  productId: string,
  arm: string,
  plan: ReturnType<typeof planOf>,
) {
  const inArm = sales.filter(({ siteId, day }) => {
    const period = plan.periods.findIndex(({ fromDay, untilDay }) => fromDay <= day && day < untilDay);
    return plan.sites.find((site) => site.siteId === siteId)?.arms[period] === arm;
  });
  const units = (id: string) =>
    inArm.filter((sale) => sale.productId === id).reduce((sum, { soldUnits }) => sum + soldUnits, 0);
  return Math.log(units(productId) / units("oxford-shirt"));
}

it("plants what it says: on the advertised products, and a quarter of it beside them", () => {
  const plan = planOf(60);
  const sales = simulateSales({
    plan,
    products,
    effect: PLANTED.steady,
    currency: "EUR",
    chance: createChance(5),
    weekDeviation: 0.02,
  });
  const lift = (productId: string, arm: string) =>
    ratio(sales, productId, arm, plan) - ratio(sales, productId, "none", plan);
  expect(lift("cable-jumper", "mirror")).toBeCloseTo(Math.log(1.08), 1.5);
  expect(lift("cable-jumper", "flyer")).toBeCloseTo(Math.log(1.02), 1.5);
  expect(lift("lambswool-cardigan", "mirror")).toBeCloseTo(Math.log(1.08) / 4, 1.5);
});

it("makes the same of the same seed, nothing on Sundays, and no units below 0", () => {
  const plan = planOf(3);
  const made = () =>
    simulateSales({ plan, products, effect: PLANTED.novelty, currency: "EUR", chance: createChance(5) });
  expect(made()).toEqual(made());
  expect(made().every(({ soldUnits, returnedUnits }) => soldUnits >= 0 && returnedUnits >= 0)).toBe(true);
  expect(new Set(made().map(({ day }) => new Date(day).getUTCDay())).has(0)).toBe(false);
});

it("lets novelty wear off as the field saw it", () => {
  expect(PLANTED.novelty.mirror(0)).toBeCloseTo(0.17, 10);
  expect(PLANTED.novelty.mirror(22)).toBeCloseTo(0.03 + 0.14 * Math.exp(-22 / 6), 10);
});
