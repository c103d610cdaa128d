import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCatalogue } from "../../../content/catalogue/parse-catalogue.ts";
import type { Product } from "../../../content/schema/product.ts";
import { fail, type Result, succeed } from "../../base/result.ts";

/**
 * The products of a catalogue's file, or without one those that the host of the data folder read last; none where it
 * never read any.
 */
export function productsOf(
  dataDir: string,
  file: string | null,
): Result<readonly Product[], "bad-catalogue"> {
  const lastGood = join(dataDir, "catalogue.last-good.json");
  if (file === null && !existsSync(lastGood)) return succeed([]);
  const path = file ?? lastGood;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return fail("bad-catalogue", `${path} cannot be read; check its name and its permissions.`);
  }
  const read = parseCatalogue(text);
  return read.ok ? succeed(read.value.products) : fail("bad-catalogue", `${path}: ${read.message}`);
}
