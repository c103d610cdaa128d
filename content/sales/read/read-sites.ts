import { parse } from "csv-parse/browser/esm/sync";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { guessDelimiter } from "./guess-mapping.ts";

const MAX_NAME_LENGTH = 120;
const ID_HEAD =
  /^(id|nr|no|nummer|number|code|numéro|(site|store|shop|filial|markt)[ _.-]?(id|nr|no|code))\b/i;
const NAME_HEAD =
  /^(name|site|store|shop|filiale?|markt|magasin|boutique|bezeichnung|ort|city|ville|stadt|nom)\b/i;

/** A site as a list names it; `id` is empty where there is no column for it. */
export interface NamedSite {
  readonly id: string;
  readonly name: string;
}

/**
 * Reads a list of at most `most` sites: names alone, or ids and names, with or without a head. Rows without a name are
 * left out and counted. Fails where the text is broken or names no site.
 */
export function readSites(
  text: string,
  most: number,
): Result<{ readonly sites: readonly NamedSite[]; readonly leftOut: number }, "broken" | "empty"> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  let rows: string[][];
  try {
    const delimiter = guessDelimiter(lines.slice(0, 20));
    rows = parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: true, trim: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail("broken", `The list is broken: ${why}. Export it anew.`);
  }
  const [head = []] = rows;
  const idAt = head.findIndex((cell) => ID_HEAD.test(cell));
  const nameAt = head.findIndex((cell, place) => place !== idAt && NAME_HEAD.test(cell));
  const hasHead = nameAt >= 0 || idAt >= 0;
  const wide = head.length > 1;
  const columns = hasHead
    ? { id: idAt, name: nameAt >= 0 ? nameAt : idAt }
    : { id: wide ? 0 : -1, name: wide ? 1 : 0 };
  const told = rows.slice(hasHead ? 1 : 0);
  const sites = told
    .map((row) => ({
      id: (row[columns.id] ?? "").slice(0, MAX_NAME_LENGTH),
      name: (row[columns.name] ?? "").slice(0, MAX_NAME_LENGTH),
    }))
    .filter(({ name }) => name !== "")
    .slice(0, most);
  if (sites.length === 0)
    return fail("empty", "The list names no site. One row a site: its id and its name.");
  return succeed({ sites, leftOut: told.length - sites.length });
}
