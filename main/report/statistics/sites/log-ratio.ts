import { fail, type Result, succeed } from "../../../base/result.ts";

/** Units sold of one product (or several of one role) at one site in one period. */
export interface SoldUnits {
  readonly site: string;
  readonly period: string;
  /** Advertised products carry the campaign; reference products show what the site would have sold anyway. */
  readonly role: "advertised" | "reference";
  readonly units: number;
}

/** Outcome of one site and period: log(advertised units / reference units). */
export interface LogRatio {
  readonly site: string;
  readonly period: string;
  readonly advertisedUnits: number;
  readonly referenceUnits: number;
  readonly logRatio: number;
}

/** A site and period whose ratio does not exist, because it sold nothing of a role. */
export interface WithoutRatio {
  readonly site: string;
  readonly period: string;
  readonly advertisedUnits: number;
  readonly referenceUnits: number;
}

/** The outcome of every site and period, in the order in which they first appear, and where it does not exist. */
export interface LogRatios {
  readonly ratios: readonly LogRatio[];
  readonly without: readonly WithoutRatio[];
}

/** Why there is no outcome. */
export type LogRatioRefusal = "no-rows" | "not-finite" | "negative-units" | "no-units";

/** Places named in one sentence; more are counted. */
const namedMax = 5;

/**
 * The outcome used everywhere: log of advertised over reference units by site and period. Traffic, weather and prices
 * of the whole site cancel. Units: finite, ≥ 0 (returns are netted before).
 *
 * `zeros`: "refuse" (default) or "leave-out", which lists the places in `without`: a zero never becomes −Infinity and
 * never vanishes unsaid. With many zeros use `poissonPseudoLikelihood`.
 *
 * Errors: `no-rows`; `not-finite`; `negative-units`; `no-units` (a site sold nothing of a role in a period, or, with
 * "leave-out", nothing is left).
 */
export function logRatios(
  rows: readonly SoldUnits[],
  { zeros = "refuse" }: { readonly zeros?: "refuse" | "leave-out" } = {},
): Result<LogRatios, LogRatioRefusal> {
  if (rows.length === 0) return fail("no-rows", "No sales were handed in.");
  const sums = new Map<string, WithoutRatio>();
  for (const row of rows) {
    if (!Number.isFinite(row.units)) return fail("not-finite", `Units of ${place(row)}: ${row.units}.`);
    if (row.units < 0) {
      return fail(
        "negative-units",
        `Units of ${place(row)} are ${row.units}: net returns against sales first.`,
      );
    }
    const key = JSON.stringify([row.site, row.period]);
    const sum = sums.get(key) ?? {
      site: row.site,
      period: row.period,
      advertisedUnits: 0,
      referenceUnits: 0,
    };
    const field = row.role === "advertised" ? "advertisedUnits" : "referenceUnits";
    sums.set(key, { ...sum, [field]: sum[field] + row.units });
  }
  const all = [...sums.values()];
  const without = all.filter((sum) => sum.advertisedUnits === 0 || sum.referenceUnits === 0);
  if (without.length > 0 && (zeros === "refuse" || without.length === all.length)) {
    return fail(
      "no-units",
      `Nothing advertised or nothing of reference was sold in ${placesOf(without)}: a ratio does not exist there. ` +
        "Use longer periods or the Poisson estimate.",
    );
  }
  const ratios = all
    .filter((sum) => !without.includes(sum))
    .map((sum) => ({ ...sum, logRatio: Math.log(sum.advertisedUnits / sum.referenceUnits) }));
  return succeed({ ratios, without });
}

function place({ site, period }: { readonly site: string; readonly period: string }): string {
  return `${site} in ${period}`;
}

function placesOf(places: readonly WithoutRatio[]): string {
  const named = places.slice(0, namedMax).map(place).join(", ");
  return places.length > namedMax ? `${named} and ${places.length - namedMax} more` : named;
}
