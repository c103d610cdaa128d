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
      await page.getByRole("combobox", { name: "Tags" }).fill("Sale, Winter");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("is saved").waitFor();
      await page.getByRole("button", { name: "Remove the group Schaufenster" }).click();
      await page.getByText("its screens stay").waitFor();
    },
  }),
  ...WIDTHS.map((widthPixels, at) =>
    shot(`screens-add-${widthPixels}`, {
      path: "/screens",
      situation: at === 2 ? "trouble" : "usual",
      widthPixels,
      dark: at === 1,
      locale: (["de", "en", "fr"] as const)[at] ?? "en",
      act: async (page) => {
        await page.getByRole("button", { name: /^(Bildschirm hinzu|Add a screen|Ajouter un écran)/ }).click();
        await page
          .getByRole("textbox", { name: /nennen ihn|call it|appelle/ })
          .fill("Umkleide ganz hinten rechts, neben dem Lager");
        await page.getByRole("button", { name: /Link anlegen|Make the link|Créer le lien/ }).click();
        await page.getByRole("status").filter({ hasText: "lead/join" }).waitFor();
      },
    }),
  ),
  shot("screens-following", { path: "/screens", situation: "following", locale: "de", widthPixels: 820 }),
  shot("content-following", { path: "/content", situation: "following", locale: "fr", widthPixels: 820 }),
  shot("screens-remove", {
    path: "/screens",
    locale: "fr",
    act: async (page) => page.getByRole("button", { name: /Supprimer Schaufenster Königsallee/ }).click(),
  }),
  shot("settings-lead", {
    path: "/settings",
    locale: "de",
    widthPixels: 820,
    act: async (page) => {
      await page.getByLabel("Link", { exact: true }).fill("https://192.168.178.24:7351/lead/join#x");
      await page.getByRole("button", { name: "Dieser Bildschirm werden" }).click();
      await page.getByText("schon benutzt").waitFor();
    },
  }),
  shot("settings-led", {
    path: "/settings",
    situation: "following",
    widthPixels: 390,
    act: async (page) => page.getByRole("button", { name: "Stop following" }).first().click(),
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
