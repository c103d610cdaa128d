import { toGtin14 } from "../../../../content/schema/gtin.ts";

/** GS1's own resolver, which knows where an article's page is. */
const RESOLVER = "https://id.gs1.org";

/** An article's GS1 Digital Link (GS1 Digital Link Standard, URI Syntax 1.4). Expects a valid GTIN. */
export function gs1Link(gtin: string): string {
  return `${RESOLVER}/01/${toGtin14(gtin)}`;
}
