import type { SpanHead } from "./span-format.ts";

/** What a report over more than one site says in place of a time zone; it is a name of none. */
const EACH_ITS_OWN = "each site's own";

/** The time zone that all have, or words where they differ. */
export function timeZoneOf(heads: readonly Pick<SpanHead, "timeZone">[]): string {
  const [only, ...others] = new Set(heads.map(({ timeZone }) => timeZone));
  return others.length === 0 ? (only ?? EACH_ITS_OWN) : EACH_ITS_OWN;
}

/** Whether any of them counts made-up visits. */
export function simulatedIn(heads: readonly Pick<SpanHead, "simulated">[]): boolean {
  return heads.some(({ simulated }) => simulated === "1");
}
