import { type SalesMapping, salesMappingSchema } from "../../../../content/sales/schema/sales-mapping.ts";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { siteIdOf } from "../parts/known-sites.ts";

type Guess = ResultOf<"sales.peek">;
export type ColumnMeaning = keyof SalesMapping["columns"];

export const COLUMN_MEANINGS: readonly ColumnMeaning[] = [
  "site",
  "day",
  "code",
  "units",
  "revenue",
  "currency",
  "receipt",
];

/** How a file is to be read, while it is being put right: columns may still be missing. */
export interface MappingWish
  extends Pick<SalesMapping, "encoding" | "delimiter" | "decimal" | "dateOrder" | "timeZone"> {
  readonly columns: Readonly<Record<ColumnMeaning, string | null>>;
  /** The site of a file without a column for it; empty while none is chosen. */
  readonly siteId: string;
  readonly currency: string;
  /** What the file calls a site, and what it is called here. */
  readonly sites: Readonly<Record<string, string>>;
}

/** The wish that a guess begins as. Names of sites in the sample become ids as they are. */
export function wishOfGuess(guess: Guess, timeZone: string, known: readonly Site[]): MappingWish {
  const { dateOrder, decimal, delimiter, encoding } = guess;
  const columns = {
    site: null,
    day: null,
    code: null,
    units: null,
    revenue: null,
    currency: null,
    receipt: null,
    ...guess.columns,
  };
  const wish = {
    encoding,
    delimiter,
    decimal,
    dateOrder,
    timeZone,
    columns,
    siteId: "",
    currency: "EUR",
    sites: {},
  };
  return { ...wish, sites: siteNamesOf(guess, wish, known) };
}

/** Names of sites in the sample rows, with what they are called here so far. */
export function siteNamesOf(
  { head, sample }: Pick<Guess, "head" | "sample">,
  {
    columns,
    sites,
  }: { readonly columns: Pick<MappingWish["columns"], "site">; readonly sites: MappingWish["sites"] },
  known: readonly Site[],
): Readonly<Record<string, string>> {
  const at = columns.site === null ? -1 : head.indexOf(columns.site);
  if (at < 0) return {};
  const names = new Set(sample.flatMap((row) => row[at]?.trim() || []));
  return Object.fromEntries([...names].map((name) => [name, sites[name] ?? siteIdOf(name, known)]));
}

/** The mapping that a wish makes; null while something is missing. */
export function mappingOfWish({
  columns,
  currency,
  siteId,
  sites,
  ...written
}: MappingWish): SalesMapping | null {
  const wholeSite = columns.site === null;
  const needsCurrency = columns.revenue !== null && columns.currency === null;
  const read = salesMappingSchema.safeParse({
    ...written,
    columns,
    siteId: wholeSite ? siteId : null,
    sites: wholeSite ? {} : sites,
    currency: needsCurrency ? currency : null,
  });
  return read.success ? read.data : null;
}
