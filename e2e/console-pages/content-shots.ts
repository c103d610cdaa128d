import { type Shot, shot } from "./shot.ts";

/** Content put, published, made and fought over. */
export const CONTENT_SHOTS: readonly Shot[] = [
  shot("content-server-away", { situation: "trouble", path: "/content", locale: "de", widthPixels: 820 }),
  shot("content-put-all-390", {
    path: "/content/put?media=wool-coat",
    locale: "de",
    widthPixels: 390,
    act: async (page) => {
      await page.getByText("Von – bis").click();
      await page.getByText("Nur zu bestimmten Uhrzeiten").click();
      await page.getByText("Mehr einstellen").click();
      await page.getByText("Die Dateien nach einem Datum nirgends mehr zeigen").click();
    },
  }),
  shot("content-published", {
    path: "/content/put?media=wool-coat",
    role: "staff",
    fullPage: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Only prepare it" }).click();
      await page.getByText("is ready for the screens").waitFor();
      await page.getByRole("button", { name: "Publish" }).click();
      await page.getByText("Version 13 is published.").waitFor();
    },
  }),
  shot("content-to-publish-390", {
    path: "/content/put?media=wool-coat",
    widthPixels: 390,
    locale: "fr",
    dark: true,
    fullPage: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Préparer seulement" }).click();
      await page.getByText("est prêt pour les écrans").waitFor();
    },
  }),
  shot("content-to-publish", {
    path: "/content/put?media=wool-coat",
    locale: "de",
    fullPage: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Nur vorbereiten" }).click();
      await page.getByText("ist bereit für die Bildschirme").waitFor();
      await page.getByRole("button", { name: "Hinweise" }).click();
    },
  }),
  shot("content-entry-tags", {
    path: "/content/calendar/offers",
    locale: "fr",
    widthPixels: 820,
    act: async (page) => {
      await page.getByRole("button", { name: "Plus de choix" }).click();
      const tags = page.getByLabel("Seulement sur les écrans à ces mots-clés").first();
      await tags.fill("soldes");
      await tags.press("Enter");
      await page.getByText("Aucun écran de ce site ne porte : soldes.").waitFor();
      await tags.click();
    },
  }),
  shot("content-put-on", {
    path: "/content/put?media=wool-coat",
    fullPage: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Put it on the screen" }).click();
      await page.getByText("Version 13 is published.").waitFor();
    },
  }),
  shot("content-repeats", {
    path: "/content/calendar/offers",
    widthPixels: 820,
    act: async (page) => {
      await page.getByText("Repeats", { exact: true }).click();
    },
  }),
  shot("content-undone", {
    path: "/content/put?media=wool-coat",
    locale: "de",
    act: async (page) => {
      await page.getByRole("button", { name: "Nur vorbereiten" }).click();
      await page.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
      await page.getByText("Fassung 13 ist veröffentlicht").waitFor();
      await page.getByRole("link", { name: "Auf dem Bildschirm" }).click();
      await page.getByRole("button", { name: /: Fassung 12$/ }).click();
      await page.getByText(/^Von den Bildschirmen genommen/).waitFor();
    },
  }),
  shot("content-approval", { path: "/content", situation: "trouble", locale: "fr", widthPixels: 820 }),
  shot("content-clash", {
    path: "/content/files/silk-blouse",
    situation: "refusing",
    locale: "de",
    widthPixels: 820,
    act: async (page) => {
      await page.getByLabel("Name", { exact: true }).fill("Bluse");
      await page.getByRole("button", { name: "Speichern" }).click();
      await page.getByText("Meine als Kopie behalten").waitFor();
    },
  }),
  shot("content-widget-820", {
    path: "/content/playlists/greeting",
    widthPixels: 820,
    dark: true,
    act: async (page) => {
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await page.getByRole("button", { name: "Countdown", exact: true }).click();
      await page.locator("figure time").waitFor();
    },
  }),
  shot("content-widget-390", {
    path: "/content/playlists/greeting",
    widthPixels: 390,
    locale: "de",
    act: async (page) => {
      await page.getByRole("button", { name: "Hinzufügen", exact: true }).click();
      await page.getByRole("button", { name: "Artikel aus dem Katalog" }).click();
      await page.locator("figure h2").waitFor();
    },
  }),
  shot("content-layout-clash", {
    path: "/content/layouts/split",
    situation: "refusing",
    act: async (page) => {
      await page.getByLabel("Name", { exact: true }).fill("Mine");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Keep mine here").waitFor();
    },
  }),
  shot("content-removed", {
    path: "/content/playlists/greeting",
    widthPixels: 390,
    act: async (page) => {
      await page.getByRole("button", { name: "Remove", exact: true }).click();
      await page.getByText("is in the bin").waitFor();
    },
  }),
];
