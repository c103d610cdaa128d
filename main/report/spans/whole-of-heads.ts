import { EACH_ITS_OWN_ZONE } from "../schema/time-zones.ts";
import type { SpanHead } from "./span-format.ts";

/** The time zone that all have, or words where they differ. */
export function timeZoneOf(heads: readonly Pick<SpanHead, "timeZone">[]): string {
  const [only, ...others] = new Set(heads.map(({ timeZone }) => timeZone));
  return others.length === 0 ? (only ?? EACH_ITS_OWN_ZONE) : EACH_ITS_OWN_ZONE;
}

/** Whether any of them counts made-up visits. */
export function simulatedIn(heads: readonly Pick<SpanHead, "simulated">[]): boolean {
  return heads.some(({ simulated }) => simulated === "1");
}
