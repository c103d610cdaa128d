import type { Page } from "playwright-core";
import type { Locale } from "../../content/schema/locale.ts";
import type { Account } from "../../main/bridge/contract/console.ts";
import type { Situation } from "./situation.ts";

/** One picture of the console. */
export interface Shot {
  readonly name: string;
  /** Below `/console`. */
  readonly path: string;
  readonly situation: Situation;
  readonly role: Account["role"];
  readonly widthPixels: number;
  readonly dark: boolean;
  readonly locale: Locale;
  readonly fullPage?: boolean;
  readonly pdf?: boolean;
  /** What to do before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const PAGES = [
  "",
  "requests",
  "content",
  "content/files",
  "content/files/satin-skirt",
  "content/playlists",
  "content/playlists/window",
  "content/campaigns",
  "content/campaigns/new",
  "content/campaigns/autumn",
  "content/import",
  "content/import/11111111111111111111111111111111",
  "content/calendar",
  "content/calendar/offers",
  "content/layouts",
  "content/layouts/split",
  "content/preview",
  "content/put?media=wool-coat",
  "garments",
  "garments/own",
  "garments/own/trench",
  "garments/add",
  "screens",
  "experiments",
  "experiments/new",
  "experiments/draft/winter-knit",
  "experiments/example",
  "experiments/report/drei-filialen",
  "experiments/plan/drei-filialen",
  "experiments/sales",
  "experiments/by-hand",
  "engagement",
  "engagement/proof",
  "settings",
] as const;
const nameOf = (page: string) => page.replaceAll(/[/?=]/g, "-") || "today";
const WIDTHS = [390, 820, 1440] as const;

function shot(name: string, more: Partial<Shot>): Shot {
  const usual = {
    path: "/",
    situation: "usual",
    role: "admin",
    widthPixels: 1440,
    dark: false,
    locale: "en",
  } as const;
  return { name, ...usual, ...more };
}

async function bringSales(page: Page): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Datei wählen" }).click();
  const file = { name: "kasse-november.csv", mimeType: "text/csv", buffer: Buffer.from("Filiale;EAN\n") };
  await (await chooser).setFiles(file);
  await page.getByText("Wie ist sie zu lesen?").waitFor();
}

/** Every page at every width; languages, darkness and situations spread over them. */
export const SHOTS: readonly Shot[] = [
  ...PAGES.flatMap((page, place) =>
    WIDTHS.flatMap((widthPixels, width) => {
      const locales = ["de", "fr", "en"] as const;
      return [false, true].map((dark) =>
        shot(`${nameOf(page)}-${widthPixels}-${dark ? "dark" : "light"}`, {
          path: `/${page}`,
          widthPixels,
          dark,
          locale: locales[(place + width + (dark ? 1 : 0)) % 3] ?? "en",
        }),
      );
    }),
  ),
  ...PAGES.flatMap((page) => [
    shot(`${nameOf(page)}-de-390`, { path: `/${page}`, locale: "de", widthPixels: 390 }),
    shot(`${nameOf(page)}-empty`, {
      path: `/${page}`,
      situation: "empty",
      locale: "de",
      widthPixels: 820,
    }),
    shot(`${nameOf(page)}-slow`, { path: `/${page}`, situation: "slow", widthPixels: 820 }),
    shot(`${nameOf(page)}-failing`, {
      path: `/${page}`,
      situation: "failing",
      locale: "fr",
      widthPixels: 390,
    }),
  ]),
  ...PAGES.filter((page) => page.startsWith("garments")).flatMap((page) =>
    ([1024, 1280] as const).flatMap((widthPixels) =>
      (["de", "fr", "en"] as const).map((locale) =>
        shot(`${nameOf(page)}-${widthPixels}-${locale}`, {
          path: `/${page}`,
          widthPixels,
          locale,
          fullPage: false,
        }),
      ),
    ),
  ),
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
  shot("experiments-plan-printed", { path: "/experiments/plan/example-steady", locale: "fr", pdf: true }),
  shot("today-first-screen-390", { widthPixels: 390, fullPage: false, locale: "de" }),
  shot("today-first-screen-1440", { fullPage: false, locale: "fr" }),
  shot("today-trouble", { situation: "trouble", locale: "de" }),
  shot("today-merchandiser", { role: "merchandiser", widthPixels: 390, locale: "fr" }),
  shot("today-lost", { act: async (page) => page.evaluate("fakeBridge.setConnected(false)") }),
  shot("content-server-away", { situation: "trouble", path: "/content", locale: "de", widthPixels: 820 }),
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
      act: async (page) => {
        await page.getByRole("button", { name: /Durchsage auf|Message to|Message sur/ }).click();
        await page.getByRole("textbox").first().fill("Bitte verlassen Sie das Haus durch die nächste Tür.");
        await page.getByText(/^(Alarm|Alerte)$/).click();
      },
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
        await page.getByRole("button", { name: /Durchsage auf|Message to|Message sur/ }).click();
        await page.getByRole("textbox").first().fill("Bitte verlassen Sie das Haus durch die nächste Tür.");
        await page.getByText(/^(Alarm|Alerte)$/).click();
        await page
          .getByRole("button", { name: /zeigen|Show on|Afficher sur/ })
          .first()
          .click();
        await page.getByRole("button", { name: /beenden|End the|Arrêter/ }).waitFor();
      },
    }),
  ),
  shot("settings-token", {
    path: "/settings",
    locale: "de",
    widthPixels: 820,
    act: async (page) => {
      await page.getByLabel("Name", { exact: true }).last().fill("warenwirtschaft");
      await page.getByRole("button", { name: "Schlüssel anlegen" }).click();
      await page.getByText("Der Schlüssel für").waitFor();
      await page.getByRole("button", { name: "planung den Schlüssel entziehen" }).click();
    },
  }),
  shot("requests-refused", {
    path: "/requests",
    situation: "refusing",
    widthPixels: 390,
    act: async (page) => page.getByRole("button", { name: "Sold out" }).first().click(),
  }),
  shot("garments-open", {
    path: "/garments",
    locale: "de",
    widthPixels: 390,
    act: async (page) => {
      await page.locator("main button[aria-expanded]").nth(1).click();
      await page.locator("main button[aria-expanded]").nth(2).click();
    },
  }),
  ...(["wide-trousers", "wool-skirt", "black-dress", "work-suit", "cape", "nobody"] as const).map(
    (name, at) =>
      shot(`garments-own-${name}`, {
        path: `/garments/own/${name}`,
        locale: (["de", "fr", "en"] as const)[at % 3] ?? "en",
        widthPixels: WIDTHS[at % 3] ?? 390,
        dark: at % 2 === 1,
      }),
  ),
  shot("garments-add-chart", {
    path: "/garments/add",
    locale: "de",
    widthPixels: 390,
    act: async (page) => {
      await page.getByText("Einfügen oder ablegen").click();
      await page.getByLabel("Zeilen der Tabelle").fill("size,measure,basis,minCm,maxCm\nM,chest,body,98,90");
      await page.getByText("über dem größten").waitFor();
      await page.getByRole("button", { name: "Stück anlegen" }).click();
    },
  }),
  shot("engagement-term", {
    path: "/engagement",
    act: async (page) => page.getByRole("button", { name: "Tried on", exact: true }).click(),
    fullPage: false,
  }),
  shot("engagement-month", {
    path: "/engagement",
    locale: "de",
    act: async (page) => page.getByText("Letzter Monat").click(),
  }),
  shot("engagement-print", { path: "/engagement", dark: true, locale: "de", pdf: true }),
  shot("settings-camera", {
    path: "/settings",
    locale: "de",
    widthPixels: 1024,
    act: async (page) => page.getByRole("switch").first().check({ force: true }),
  }),
  shot("settings-network", {
    path: "/settings",
    locale: "de",
    widthPixels: 820,
    act: async (page) => {
      await page.getByRole("switch").last().check({ force: true });
      await page.getByRole("button", { name: "Gerät koppeln" }).click();
      await page.getByRole("button", { name: "lena entfernen" }).click();
      await page.getByLabel("Name", { exact: true }).first().fill("Lindenhof");
    },
  }),
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
      await page.getByRole("button", { name: "Put it on the screen" }).click();
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
      await page.getByRole("button", { name: "Mettre à l’écran" }).click();
      await page.getByText("est prêt pour les écrans").waitFor();
    },
  }),
  shot("content-to-publish", {
    path: "/content/put?media=wool-coat",
    locale: "de",
    fullPage: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Auf den Bildschirm bringen" }).click();
      await page.getByText("ist bereit für die Bildschirme").waitFor();
      await page.getByRole("button", { name: "Hinweise" }).click();
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
  shot("menu-390", {
    widthPixels: 390,
    fullPage: false,
    locale: "de",
    act: async (page) => page.getByRole("button", { name: "annegret, Ihre Vorlieben" }).click(),
  }),
  shot("sign-in", { situation: "signed-out", locale: "de", widthPixels: 390 }),
  shot("sign-in-too-many", {
    situation: "signed-out",
    dark: true,
    widthPixels: 820,
    act: async (page) => {
      await page.getByLabel("Name").fill("lena");
      await page.getByLabel("Password or one-time code").fill("too-many");
      await page.getByRole("button", { name: "Sign in" }).click();
    },
  }),
  shot("first-sign-in", { situation: "first-sign-in", locale: "fr" }),
  shot("unpaired", { situation: "unpaired", locale: "de", widthPixels: 390 }),
];
