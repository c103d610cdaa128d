import type { ValidityFinding } from "../../../../main/report/schema/experiment-result.ts";

/** All findings of one kind as one line. */
export interface FindingGroup {
  readonly code: ValidityFinding["code"];
  readonly weight: ValidityFinding["weight"];
  /** What the kind counts, over all of them: days, weeks or findings; for a sample ratio its p value. */
  readonly amount: number;
  /** Where, in the order in which they came. */
  readonly places: readonly FindingPlace[];
}

/** A site or product (null: the whole experiment), and the days there, in order. */
export interface FindingPlace {
  readonly siteId: string | null;
  readonly productId: string | null;
  readonly days: readonly string[];
}

const WEIGHTS = ["stop", "warning", "note"] as const;

/** Findings by kind, the heaviest first: two thousand lines would be read by nobody. */
export function findingGroups(findings: readonly ValidityFinding[]): readonly FindingGroup[] {
  const groups = [...Map.groupBy(findings, ({ code }) => code)].map(([code, own]) => ({
    code,
    weight: WEIGHTS.find((weight) => own.some((finding) => finding.weight === weight)) ?? "note",
    amount: amountOf(code, own),
    places: placesOf(own),
  }));
  return groups.toSorted((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight));
}

function amountOf(code: ValidityFinding["code"], own: readonly ValidityFinding[]): number {
  switch (code) {
    case "sample-ratio":
      return own[0]?.amount ?? 0;
    case "days-missing":
      return own.reduce((sum, { amount }) => sum + (amount ?? 1), 0);
    case "period-empty":
    case "looks-sold-out":
    case "price-changed":
    case "plan-not-followed":
    case "arm-unknown":
    case "screens-unknown":
    case "shared-category":
    case "shared-brand":
    case "units-without-revenue":
    case "plan-changed":
      return own.length;
  }
}

function placesOf(own: readonly ValidityFinding[]): readonly FindingPlace[] {
  return [...Map.groupBy(own, ({ productId, siteId }) => `${siteId} ${productId}`).values()].flatMap((at) => {
    const [first] = at;
    const days = at.flatMap(({ day }) => day ?? []).toSorted((a, b) => a.localeCompare(b));
    if (first === undefined || (first.siteId === null && first.productId === null && days.length === 0))
      return [];
    return [{ siteId: first.siteId, productId: first.productId, days }];
  });
}
