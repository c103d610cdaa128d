import type { Page } from "playwright-core";
import { type Shot, shot } from "./shot.ts";

async function bringSales(page: Page): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Datei wählen" }).click();
  const file = { name: "kasse-november.csv", mimeType: "text/csv", buffer: Buffer.from("Filiale;EAN\n") };
  await (await chooser).setFiles(file);
  await page.getByText("Wie ist sie zu lesen?").waitFor();
}

/** Experiments on their way, and on paper. */
export const EXPERIMENT_SHOTS: readonly Shot[] = [
  ...(["en", "de"] as const).map((locale) =>
    shot(`experiments-printed-${locale}`, {
      path: locale === "en" ? "/experiments/example" : "/experiments/report/drei-filialen",
      locale,
      pdf: true,
    }),
  ),
  ...([390, 1440] as const).flatMap((widthPixels) => [
    shot(`experiments-sales-read-${widthPixels}`, {
      path: "/experiments/sales",
      widthPixels,
      locale: "de",
      act: bringSales,
    }),
    shot(`experiments-sales-dry-${widthPixels}`, {
      path: "/experiments/sales",
      widthPixels,
      dark: true,
      locale: "de",
      act: async (page) => {
        await bringSales(page);
        await page.getByRole("button", { name: "Ausprobieren" }).click();
        await page.getByText("Was übernommen würde").waitFor();
      },
    }),
    shot(`experiments-outlook-${widthPixels}`, {
      path: "/experiments/draft/winter-knit",
      widthPixels,
      locale: "fr",
      act: async (page) => page.getByText("Chance de trouver un gain").first().waitFor(),
    }),
  ]),
  shot("experiments-draw", {
    path: "/experiments/draft/winter-knit",
    locale: "de",
    fullPage: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Plan auslosen" }).click();
      await page.getByRole("button", { name: "Jetzt auslosen" }).waitFor();
    },
  }),
  shot("experiments-leave-back", {
    path: "/experiments/draft/winter-knit",
    widthPixels: 820,
    locale: "de",
    fullPage: false,
    act: async (page) => {
      await page.getByRole("textbox").first().fill("Strick im Spiegel");
      await page.evaluate(() => history.back());
      await page.getByRole("dialog").waitFor();
    },
  }),
  shot("experiments-doors-read", {
    path: "/experiments/doors",
    locale: "de",
    act: bringSales,
  }),
  shot("experiments-rename", {
    path: "/experiments/sites",
    widthPixels: 390,
    locale: "de",
    fullPage: false,
    act: async (page) => {
      await page.getByLabel("Kennung").first().fill("hafen-koeln");
      await page.getByRole("button", { name: "Kennung ändern" }).click();
      await page.getByRole("dialog").waitFor();
    },
  }),
  shot("experiments-sales-working", {
    path: "/experiments/sales",
    widthPixels: 820,
    situation: "trouble",
    locale: "fr",
    fullPage: false,
  }),
  shot("experiments-doors-taken", {
    path: "/experiments/doors",
    widthPixels: 390,
    locale: "de",
    fullPage: false,
    act: async (page) => {
      await bringSales(page);
      await page.getByRole("button", { name: "Ausprobieren" }).click();
      await page.getByRole("button", { name: "Übernehmen" }).click();
      await page.getByRole("button", { name: "Rückgängig" }).waitFor();
    },
  }),
  shot("experiments-plan-printed", { path: "/experiments/plan/example-steady", locale: "fr", pdf: true }),
];
