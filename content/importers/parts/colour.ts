const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  lime: "#00ff00",
  blue: "#0000ff",
  yellow: "#ffff00",
  aqua: "#00ffff",
  fuchsia: "#ff00ff",
  gray: "#808080",
  grey: "#808080",
  silver: "#c0c0c0",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#ffa500",
  purple: "#800080",
  teal: "#008080",
};

/** A colour as `#1a2b3c`, from hex with any number of digits, `rgb(…)` or a name; null where it is none. */
export function colourOf(text: string | undefined): string | null {
  const plain = (text ?? "").trim().toLowerCase();
  const hex = /^#?([0-9a-f]{3,})$/.exec(plain)?.[1];
  if (hex !== undefined) {
    const digits = hex.length < 6 ? hex.slice(0, 3).replaceAll(/./g, "$&$&") : hex.slice(0, 6);
    return `#${digits}`;
  }
  const shares = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(plain);
  if (shares !== null) {
    const parts = shares.slice(1, 4).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"));
    return `#${parts.join("")}`;
  }
  return NAMED[plain] ?? null;
}
