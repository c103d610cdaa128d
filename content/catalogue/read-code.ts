import { isGtin, toGtin14 } from "../schema/gtin.ts";

/** What a scanned code may mean, best first: the article's number, or the retailer's own word for it. */
export type CodeMeaning =
  | { readonly kind: "gtin"; readonly gtin14: string }
  | { readonly kind: "sku"; readonly sku: string };

/** FNC1 as scanners send it: ASCII group separator. */
const GROUP_SEPARATOR = "\u001d";
/** AIM identifier that some scanners put before the data: `]` letter modifier. */
const AIM_IDENTIFIER = /^\][A-Za-z][0-9A-Za-z]/;
/** AI (01) of a GS1 element string, in brackets as printed or plain as encoded. Always 14 digits. */
const ELEMENT_STRING = /^(?:\(01\)|01)(\d{14})(?!\d*\))/;
/** GS1 Digital Link URI; source: GS1 Digital Link Standard: URI Syntax 1.3, primary key 01 (alias gtin). */
const DIGITAL_LINK = /^https?:\/\/[^/?#]+(?:\/[^?#]*?)?\/(?:01|gtin)\/(\d{8}|\d{12,14})(?=[/?#]|$)/i;

/**
 * What a code can mean: GTIN-8, -12, -13 or -14, a GS1 element string (`]C1` GS1-128, `]e0` DataBar, `]d2`
 * DataMatrix, `]Q3` QR; with or without that prefix) or a GS1 Digital Link, and always the SKU as it stands.
 */
export function readCode(code: string): CodeMeaning[] {
  const text = code.trim();
  const bare = text.replace(AIM_IDENTIFIER, "").replace(GROUP_SEPARATOR, "").trim();
  const gtin = [bare, ELEMENT_STRING.exec(bare)?.[1], DIGITAL_LINK.exec(bare)?.[1]].find(
    (digits) => digits !== undefined && isGtin(digits),
  );
  const sku = { kind: "sku", sku: comparableSku(bare) } as const;
  return gtin === undefined ? [sku] : [{ kind: "gtin", gtin14: toGtin14(gtin) }, sku];
}

/** SKUs are found whatever the case: a keyboard wedge may run with caps lock. */
export function comparableSku(sku: string): string {
  return sku.trim().toUpperCase();
}
