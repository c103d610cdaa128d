import { armOn } from "../../../content/experiment/design/arm-on.ts";
import type { DrawnPlan } from "../../../content/experiment/schema/drawn-plan.ts";
import type { Arm, Experiment } from "../../../content/experiment/schema/experiment.ts";
import type { Product } from "../../../content/schema/product.ts";
import type { ValidityFinding } from "../schema/experiment-result.ts";
import { sampleRatio } from "../statistics/rates/sample-ratio.ts";
import type { PeriodOutcome } from "./period-outcomes.ts";

/** Above this share of site-days on which screens showed another arm than the plan's, no verdict is given. */
export const MAX_SHARE_OFF_PLAN = 0.1;
const MAX_FINDINGS_OF_A_KIND = 200;

/** What a site's screens really had on, on a day; null where their ledger says nothing of it. */
export interface ShownArm {
  readonly siteId: string;
  readonly day: string;
  readonly arm: Arm | null;
}

type Role = Pick<Experiment, "advertised" | "reference">;
type ShelfProduct = Pick<Product, "productId" | "brand" | "category">;

/** Days without sales, arms that were counted in another proportion than planned, periods without an outcome. */
export function salesFindings(outcomes: readonly PeriodOutcome[]): ValidityFinding[] {
  const missing = [...Map.groupBy(outcomes, ({ siteId }) => siteId)].flatMap(([siteId, own]) => {
    const days = own.reduce((sum, { missingDays }) => sum + missingDays, 0);
    return days === 0 ? [] : [finding("days-missing", "warning", { siteId, amount: days })];
  });
  const empty = outcomes
    .filter(({ logRatio }) => logRatio === null)
    .map(({ siteId, period }) => finding("period-empty", "warning", { siteId, amount: period + 1 }));
  return [...armRatio(outcomes), ...missing, ...empty.slice(0, MAX_FINDINGS_OF_A_KIND)];
}

/** Reference products that a campaign would move with the advertised ones, because they are alike. */
export function roleFindings(
  { advertised, reference }: Role,
  products: readonly ShelfProduct[],
): ValidityFinding[] {
  const shelf = new Map(products.map((product) => [product.productId, product]));
  const own = advertised.flatMap((productId) => shelf.get(productId) ?? []);
  return reference.flatMap((productId) => {
    const product = shelf.get(productId);
    if (product === undefined) return [];
    const category = own.some((other) => other.category === product.category);
    const brand = own.some((other) => other.brand === product.brand);
    return [
      ...(category ? [finding("shared-category", "warning", { productId })] : []),
      ...(brand ? [finding("shared-brand", "warning", { productId })] : []),
    ];
  });
}

/** Where screens showed another arm than the plan's. More than a tenth of all site-days stops the verdict. */
export function planFindings(plan: DrawnPlan, shown: readonly ShownArm[]): ValidityFinding[] {
  const planned = shown.flatMap((own) => {
    const arm = armOn(plan, own.siteId, own.day);
    return arm === null ? [] : [{ ...own, planned: arm }];
  });
  const off = planned.filter((one) => one.arm !== null && one.arm !== one.planned);
  const unknown = planned.filter(({ arm }) => arm === null);
  const weight = off.length > MAX_SHARE_OFF_PLAN * planned.length ? "stop" : "warning";
  return [
    ...off.map(({ siteId, day }) => finding("plan-not-followed", weight, { siteId, day })),
    ...unknown.map(({ siteId, day }) => finding("arm-unknown", "note", { siteId, day })),
  ].slice(0, 2 * MAX_FINDINGS_OF_A_KIND);
}

/** Sites that sold while the mirror was planned there, and of whose screens nothing at all is known. */
export function unprovedFindings(
  outcomes: readonly PeriodOutcome[],
  shown: readonly ShownArm[],
): ValidityFinding[] {
  const known = new Set(shown.flatMap(({ arm, siteId }) => (arm === null ? [] : siteId)));
  const sold = outcomes.filter(
    ({ arm, baseline, openDays }) => !baseline && arm === "mirror" && openDays > 0,
  );
  return [...new Set(sold.map(({ siteId }) => siteId))]
    .filter((siteId) => !known.has(siteId))
    .map((siteId) => finding("screens-unknown", "warning", { siteId }));
}

/** Days with sales by arm against the open days planned: something other than chance takes days from an arm. */
function armRatio(outcomes: readonly PeriodOutcome[]): ValidityFinding[] {
  const arms = [
    ...Map.groupBy(
      outcomes.filter(({ baseline }) => !baseline),
      ({ arm }) => arm,
    ).values(),
  ];
  const seen = arms.map((own) => own.reduce((sum, { openDays }) => sum + openDays, 0));
  const due = arms.map((own) =>
    own.reduce((sum, { openDays, missingDays }) => sum + openDays + missingDays, 0),
  );
  const ratio = sampleRatio(seen, due);
  return ratio.ok && ratio.value.mismatch
    ? [finding("sample-ratio", "stop", { amount: ratio.value.pValue })]
    : [];
}

function finding(
  code: ValidityFinding["code"],
  weight: ValidityFinding["weight"],
  about: Partial<ValidityFinding>,
): ValidityFinding {
  return { code, weight, siteId: null, day: null, productId: null, amount: null, ...about };
}
