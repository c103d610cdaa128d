/**
 * A number as shops write it: `1.234,50`, `1,234.50`, `1 234,5`, `1'234.50`, `−3`, `3-`, `(3)`, with or without a
 * currency sign. Null where it is none, or where the marks of thousands stand elsewhere than before three digits.
 */
export function readNumber(text: string, decimal: "." | ","): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f'’]/g, "").replace("−", "-");
  const inBrackets = /^\((.*)\)$/.exec(bare)?.[1];
  const signed = (inBrackets ?? bare).replace(/^[€$£¥]|[€$£¥]$|^[A-Z]{3}(?=[-\d])|(?<=[\d-])[A-Z]{3}$/g, "");
  const match = /^(-?)(.*?)(-?)$/.exec(signed);
  if (match === null) return null;
  const [, before, digits = "", after] = match;
  const [thousands, point] = decimal === "," ? ["\\.", ","] : [",", "\\."];
  const whole = new RegExp(`^(\\d+|\\d{1,3}(?:${thousands}\\d{3})+)(?:${point}(\\d*))?$`).exec(digits);
  if (whole === null) return null;
  const value = Number(`${(whole[1] ?? "").replaceAll(/[.,]/g, "")}.${whole[2] || "0"}`);
  const negative = (before === "-") !== (after === "-") || inBrackets !== undefined;
  return negative && value !== 0 ? -value : value;
}
