/** Ten shades, light to dark, as Mantine takes them; the two that carry text are at `LIGHT_SHADE` and `DARK_SHADE`. */
export type Shades = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Place in `Shades` of the accent as it stands on light paper. */
export const LIGHT_SHADE = 6;
/** Place in `Shades` of the accent as it stands on dark paper. */
export const DARK_SHADE = 4;

const LIGHT_PAPER = "#fffdfa";
const DARK_PAPER = "#24201d";
/** WCAG 2.2, 1.4.3: text against its ground. */
const TEXT_CONTRAST = 4.5;

type Rgb = readonly [number, number, number];

/** Shades of a retailer's accent (`#rrggbb`), readable as text on both papers whatever accent was chosen. */
export function accentShades(accent: string): Shades {
  const light = readableOn(accent, LIGHT_PAPER);
  const dark = readableOn(accent, DARK_PAPER);
  const tint = (share: number) => mix(light, "#ffffff", share);
  const shade = (share: number) => mix(light, "#000000", share);
  return [
    tint(0.92),
    tint(0.82),
    tint(0.64),
    tint(0.44),
    dark,
    tint(0.16),
    light,
    shade(0.14),
    shade(0.28),
    shade(0.44),
  ];
}

/** The colour moved towards black or white, away from the ground, only as far as the contrast asks. */
export function readableOn(colour: string, ground: string): string {
  const target = luminance(ground) > 0.5 ? "#000000" : "#ffffff";
  for (let step = 0; step <= 20; step++) {
    const candidate = mix(colour, target, step / 20);
    if (contrast(candidate, ground) >= TEXT_CONTRAST) return candidate;
  }
  return target;
}

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = parse(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [parse(from), parse(to)];
  return `#${a
    .map((channel, place) => Math.round(channel + ((b[place] ?? 0) - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;
}

function parse(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
