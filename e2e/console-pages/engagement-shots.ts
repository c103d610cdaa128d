import { type Shot, shot } from "./shot.ts";

/** Pictures of what people did at the mirrors: one day, a chain, each way to tell the counts by, a note. */
export const ENGAGEMENT_SHOTS: readonly Shot[] = [
  shot("engagement-first-screen", { path: "/engagement", fullPage: false }),
  shot("engagement-term", {
    path: "/engagement",
    act: async (page) => page.getByRole("button", { name: "Tried on", exact: true }).first().click(),
    fullPage: false,
  }),
  shot("engagement-day", {
    path: "/engagement",
    widthPixels: 820,
    locale: "fr",
    act: async (page) => page.getByRole("radiogroup").first().getByText("Aujourd’hui").click(),
  }),
  shot("engagement-month", {
    path: "/engagement",
    locale: "de",
    act: async (page) => page.getByText("Letzter Monat").click(),
  }),
  shot("engagement-sites", {
    path: "/engagement",
    locale: "de",
    act: async (page) => {
      await page.getByText("Letzter Monat").click();
      await page.getByText("Anderen Standorten").click();
      await page.getByText("Standort", { exact: true }).click();
    },
  }),
  shot("engagement-against", {
    path: "/engagement",
    act: async (page) => page.getByText("Other days", { exact: true }).click(),
    fullPage: false,
  }),
  shot("engagement-last-year", {
    path: "/engagement",
    widthPixels: 390,
    locale: "de",
    act: async (page) => page.getByText("Dem Vorjahr", { exact: true }).click(),
    fullPage: false,
  }),
  shot("engagement-campaigns", {
    path: "/engagement",
    widthPixels: 820,
    dark: true,
    act: async (page) => page.getByText("Campaign", { exact: true }).last().click(),
  }),
  shot("engagement-screens", {
    path: "/engagement",
    widthPixels: 390,
    locale: "fr",
    act: async (page) => page.getByText("Écran", { exact: true }).last().click(),
  }),
  shot("engagement-note", {
    path: "/engagement",
    widthPixels: 820,
    locale: "de",
    act: async (page) => {
      await page.getByRole("button", { name: /^Notiz 1/ }).click();
      await page.getByRole("button", { name: "Notiz schreiben" }).click();
    },
  }),
  shot("engagement-print", { path: "/engagement", dark: true, locale: "de", pdf: true }),
];
