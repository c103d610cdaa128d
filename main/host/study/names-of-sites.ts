import { Temporal } from "temporal-polyfill";
import type { DayReading } from "../../../content/sales/read/read-day.ts";
import type { SalesMapping } from "../../../content/sales/schema/sales-mapping.ts";
import { civilTimeIn } from "../../base/civil-time.ts";

/** Sites as the chain knows them. */
export interface NamesOfSites {
  /** Ids of sites besides those that a file's mapping names. */
  readonly siteIds: () => readonly string[];
  /** The id of today of a site, by any id that it has had. */
  readonly siteNow: (siteId: string) => string;
}

type SiteMapping = Pick<SalesMapping, "siteId" | "sites">;

/** Names of a file that stand for this site, under whichever of its ids, become the one of today. */
export function namedToday<M extends SiteMapping>(mapping: M, { siteIds, siteNow }: NamesOfSites): M {
  const today = siteIds().map((each) => [each, siteNow(each)] as const);
  const chosen = Object.entries(mapping.sites).map(([name, each]) => [name, siteNow(each)] as const);
  return {
    ...mapping,
    siteId: mapping.siteId === null ? null : siteNow(mapping.siteId),
    sites: Object.fromEntries([...today.filter(([each, now]) => each !== now), ...chosen]),
  };
}

/** Every id that rows of a file may have. */
export function sitesOf({ siteId, sites }: SiteMapping, { siteIds }: NamesOfSites): ReadonlySet<string> {
  return new Set([...siteIds(), ...Object.values(sites), ...(siteId === null ? [] : [siteId])]);
}

/** How days of a file become days of the site: times of another zone are told apart from its own. */
export function dayReading(
  mapping: Pick<SalesMapping, "dateOrder" | "timeZone">,
  timeZone: string,
): DayReading {
  const isOwnZone = mapping.timeZone === timeZone;
  return {
    dateOrder: mapping.dateOrder,
    civil: civilTimeIn(timeZone),
    instantOf: isOwnZone ? null : (wall) => instantIn(mapping.timeZone, wall),
  };
}

/** The instant of a wall time in a zone; of the two in the hour that is repeated, the earlier. NaN for an unknown zone. */
function instantIn(timeZone: string, wall: string): number {
  try {
    return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone, { disambiguation: "earlier" })
      .epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}
