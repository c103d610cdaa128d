import { type CSSVariablesResolver, createTheme, type MantineThemeOverride } from "@mantine/core";
import { accentShades, DARK_SHADE, LIGHT_SHADE, type Shades } from "./accent-shades.ts";

/** Used until the site's settings are known, and on the sign-in page. */
export const DEFAULT_ACCENT = "#8f4a32";

const warmGreys: Shades = [
  "#faf7f2",
  "#f1ebe2",
  "#e3dacd",
  "#d5cabb",
  "#c9bdac",
  "#9d9184",
  "#685d54",
  "#4b423b",
  "#37302b",
  "#2a2420",
];
const warmDarks: Shades = [
  "#f2ece3",
  "#d3c9bd",
  "#b6aa9d",
  "#7c7066",
  "#4b423a",
  "#3b342e",
  "#24201d",
  "#191614",
  "#141110",
  "#0e0c0b",
];

/** The console's look around one accent (`#rrggbb`). */
export function consoleTheme(accent: string): MantineThemeOverride {
  return createTheme({
    colors: { accent: [...accentShades(accent)], gray: [...warmGreys], dark: [...warmDarks] },
    primaryColor: "accent",
    primaryShade: { light: LIGHT_SHADE, dark: DARK_SHADE },
    autoContrast: true,
    // Where black and white have the same contrast (WCAG 2.2).
    luminanceThreshold: 0.179,
    fontFamily: "var(--sans)",
    headings: { fontFamily: "var(--serif)", fontWeight: "480" },
    defaultRadius: "md",
    cursorType: "pointer",
    respectReducedMotion: true,
    fontSizes: { sm: "0.9375rem" },
  });
}

/** Lays Mantine's own colours on the tokens, so that one place rules light, dark and print. */
export const tokensToMantine: CSSVariablesResolver = () => {
  const colours = {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-soft)",
    "--mantine-color-placeholder": "var(--ink-soft)",
    "--mantine-color-default": "var(--card)",
    "--mantine-color-default-hover": "var(--sunken)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--line-strong)",
    "--mantine-color-error": "var(--trouble)",
    "--mantine-color-anchor": "var(--mantine-primary-color-filled)",
  };
  return { variables: {}, light: colours, dark: colours };
};
