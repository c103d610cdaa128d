import type { Page } from "playwright-core";
import { type Shot, shot, WIDTHS } from "./shot.ts";

async function writeMessage(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Durchsage auf|Message to|Message sur/ }).click();
  await page.getByRole("textbox").first().fill("Bitte verlassen Sie das Haus durch die nächste Tür.");
  await page.getByText(/^(Alarm|Alerte)$/).click();
}

/** Screens looked at, edited and spoken to. */
export const SCREEN_SHOTS: readonly Shot[] = [
  shot("screens-trouble", { situation: "trouble", path: "/screens", locale: "fr", widthPixels: 820 }),
  shot("screens-camera-off", {
    path: "/screens",
    act: async (page) => page.getByRole("switch").first().check({ force: true }),
  }),
  shot("screens-staff-390", { path: "/screens", role: "staff", widthPixels: 390 }),
  shot("screens-picture", {
    path: "/screens",
    locale: "de",
    act: async (page) => {
      await page.getByRole("button", { name: "Sehen, was er zeigt" }).last().click();
      await page.getByText("Spiegel: nicht im Bild").waitFor();
      await page.getByRole("button", { name: "Sehen, was er zeigt" }).first().click();
    },
  }),
  shot("screens-edit-390", {
    path: "/screens",
    locale: "de",
    widthPixels: 390,
    act: async (page) => {
      await page.getByRole("button", { name: /Stichwörter von Umkleide/ }).click();
      await page.getByLabel("Gruppe", { exact: true }).selectOption("+");
      await page.getByRole("button", { name: "Speichern" }).click();
    },
  }),
  shot("screens-changed", {
    path: "/screens",
    widthPixels: 820,
    act: async (page) => {
      await page.getByRole("button", { name: /tags of Umkleide/ }).click();
      await page.getByLabel("Tags", { exact: true }).fill("Sale, Winter");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("is saved").waitFor();
      await page.getByRole("button", { name: "Remove the group Schaufenster" }).click();
      await page.getByText("its screens stay").waitFor();
    },
  }),
  ...WIDTHS.map((widthPixels, at) =>
    shot(`screens-urgent-form-${widthPixels}`, {
      path: "/screens",
      widthPixels,
      dark: at === 1,
      locale: (["de", "en", "fr"] as const)[at] ?? "en",
      fullPage: false,
      act: writeMessage,
    }),
  ),
  ...WIDTHS.map((widthPixels, at) =>
    shot(`screens-urgent-on-${widthPixels}`, {
      path: "/screens",
      widthPixels,
      dark: at === 2,
      locale: (["de", "en", "fr"] as const)[at] ?? "en",
      fullPage: false,
      act: async (page) => {
        await writeMessage(page);
        await page
          .getByRole("button", { name: /zeigen|Show on|Afficher sur/ })
          .first()
          .click();
        await page.getByRole("button", { name: /beenden|End the|Arrêter/ }).waitFor();
      },
    }),
  ),
];
