import type { DoorMapping } from "../schema/door-mapping.ts";

type Columns = DoorMapping["columns"];

/** Words that heads are made of, in the languages of the console; what goes past is looked for before who comes in. */
const HEADS: readonly (readonly [keyof Columns, RegExp])[] = [
  ["site", /^(site|store|shop|filiale?|markt|magasin|outlet|branch|boutique|standort|location)/i],
  ["day", /^(day|date|datum|tag|jour|time|zeit|timestamp|heure|hour|stunde|von|from|start|début)/i],
  ["passersBy", /(pass|vorbei|outside|aussen|außen|street|rue|devant|traffic out)/i],
  [
    "visitors",
    /(visit|besuch|footfall|count|zähl|anzahl|kunden|personen|people|entr|eintritt|^in$|^ins$|frequenz|fréquent|clients|nombre)/i,
  ],
];

/** Which column means what, from its head; null where none speaks for itself. */
export function guessDoorColumns(head: readonly string[]): Readonly<Record<keyof Columns, string | null>> {
  const found: Record<keyof Columns, string | null> = {
    site: null,
    day: null,
    visitors: null,
    passersBy: null,
  };
  const free = new Set(head);
  for (const [meaning, words] of HEADS) {
    const name = head.find((each) => free.has(each) && words.test(each.trim()));
    if (name === undefined) continue;
    free.delete(name);
    found[meaning] = name;
  }
  return found;
}
