import type { SalesMapping } from "../schema/sales-mapping.ts";

type Columns = SalesMapping["columns"];
const DELIMITERS = [";", "\t", "|", ","] as const;

/** Words that heads of columns are made of, in the languages of the console; the first that fits is taken. */
const HEADS: Readonly<Record<keyof Columns, RegExp>> = {
  site: /^(site|store|shop|filiale?|markt|magasin|outlet|branch|boutique)/i,
  day: /^(day|date|datum|tag|jour|time|zeit|buchungs|sold.?(at|on)|timestamp|heure)/i,
  code: /(gtin|ean|sku|barcode|upc|artikel(nr|nummer)?|^article|^item|^code|^product.?(id|code)|réf)/i,
  units: /^(units|qty|quantity|menge|stück|anzahl|pieces|quantité|pièces|sold|absatz|unités)/i,
  revenue: /(revenue|umsatz|amount|betrag|turnover|net.?sales|chiffre|total|montant|erlös|brutto|netto)/i,
  currency: /^(currency|währung|waehrung|devise|monnaie)/i,
  receipt: /(receipt|bon|beleg|ticket|transaction|kassenzettel)/i,
};

/** The delimiter that parts the first lines of a file into the most columns, the same number in each. */
export function guessDelimiter(lines: readonly string[]): SalesMapping["delimiter"] {
  const counts = DELIMITERS.map((delimiter) => {
    const columns = lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, "").split(delimiter).length);
    const least = Math.min(...columns);
    return { delimiter, columns: least === Math.max(...columns) ? least : least - 0.5 };
  });
  return counts.reduce((best, other) => (other.columns > best.columns ? other : best)).delimiter;
}

/** Which column means what, from its head; null where none speaks for itself. */
export function guessColumns(head: readonly string[]): Readonly<Record<keyof Columns, string | null>> {
  const free = new Set(head);
  const take = (meaning: keyof Columns): string | null => {
    const found = head.find((name) => free.has(name) && HEADS[meaning].test(name.trim())) ?? null;
    if (found !== null) free.delete(found);
    return found;
  };
  return {
    code: take("code"),
    site: take("site"),
    day: take("day"),
    units: take("units"),
    currency: take("currency"),
    receipt: take("receipt"),
    revenue: take("revenue"),
  };
}

/**
 * Which mark the decimals have: the last of the two in a number that has both, else the one that is followed by other
 * than three digits. Point where nothing tells.
 */
export function guessDecimal(numbers: readonly string[]): "." | "," {
  let commas = 0;
  for (const number of numbers) {
    const [comma, point] = [number.lastIndexOf(","), number.lastIndexOf(".")];
    if (comma >= 0 && point >= 0) commas += comma > point ? 1 : -1;
    else if (/,(?!\d{3}(?:\D|$))\d+/.test(number)) commas += 1;
    else if (/\.(?!\d{3}(?:\D|$))\d+/.test(number)) commas -= 1;
  }
  return commas > 0 ? "," : ".";
}

/** The order of dates that fits all of them; day first where both do, as most of the world writes. */
export function guessDateOrder(dates: readonly string[]): SalesMapping["dateOrder"] {
  const parts = dates.flatMap((date) => {
    const match = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})/.exec(date.trim());
    return match === null ? [] : [[Number(match[1]), Number(match[2])] as const];
  });
  if (parts.some(([first]) => first > 31)) return "ymd";
  if (parts.some(([, second]) => second > 12)) return "mdy";
  return "dmy";
}
