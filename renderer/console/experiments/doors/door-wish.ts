import { type DoorMapping, doorMappingSchema } from "../../../../content/sales/schema/door-mapping.ts";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { siteNamesOf } from "../sales/mapping-wish.ts";
import type { Writing } from "../sales/writing-fields.dom.tsx";

type Guess = ResultOf<"doors.peek">;
export type DoorMeaning = keyof DoorMapping["columns"];
export const DOOR_MEANINGS: readonly DoorMeaning[] = ["site", "day", "visitors", "passersBy"];

/** How a file of counts is to be read, while it is being put right: columns may still be missing. */
export interface DoorWish extends Writing {
  readonly columns: Readonly<Record<DoorMeaning, string | null>>;
  /** The site of a file without a column for it; empty while none is chosen. */
  readonly siteId: string;
  /** What the file calls a site, and what it is called here. */
  readonly sites: Readonly<Record<string, string>>;
}

/** The wish that a guess begins as; a file without a column for sites is of this one. */
export function doorWishOf(guess: Guess, timeZone: string, known: readonly Site[]): DoorWish {
  const { dateOrder, decimal, delimiter, encoding } = guess;
  const columns = { site: null, day: null, visitors: null, passersBy: null, ...guess.columns };
  const writing = { dateOrder, decimal, delimiter, encoding, timeZone };
  const sites = siteNamesOf(guess, { columns, sites: {} }, known);
  return { ...writing, columns, siteId: known[0]?.siteId ?? "", sites };
}

/** The mapping that a wish makes; null while something is missing. */
export function doorMappingOf({ columns, siteId, sites, ...writing }: DoorWish): DoorMapping | null {
  const isWhole = columns.site === null;
  const read = doorMappingSchema.safeParse({
    ...writing,
    columns,
    siteId: isWhole ? siteId : null,
    sites: isWhole ? {} : sites,
  });
  return read.success ? read.data : null;
}
