const BREAKS = /<(?:br|hr)\b[^>]*>|<\/(?:p|div|h[1-6]|li|tr|section|article|blockquote)\s*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  euro: "€",
  copy: "©",
  reg: "®",
  trade: "™",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
};

/** The words of a piece of HTML, a line a paragraph; what it would run or style is left out. */
export function plainText(html: string): string {
  const bare = html
    .replaceAll(/<(script|style|head|template)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(BREAKS, "\n")
    .replaceAll(/<[^<>]*>/g, "");
  return bare
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, entity)
    .split("\n")
    .map((line) => line.replaceAll(/[\p{Cc}\s]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "";
}

/** The first value of a property in the styles of a piece of HTML, e.g. `48px`; null where there is none. */
export function styleIn(html: string, property: "color" | "font-size" | "text-align"): string | null {
  return new RegExp(`[;"'\\s{]${property}\\s*:\\s*([^;"'}<]{1,60})`, "i").exec(html)?.[1]?.trim() ?? null;
}
