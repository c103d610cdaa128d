import { CONTENT_SHOTS } from "./content-shots.ts";
import { ENGAGEMENT_SHOTS } from "./engagement-shots.ts";
import { EXPERIMENT_SHOTS } from "./experiment-shots.ts";
import { PAGE_SHOTS } from "./page-shots.ts";
import { SCREEN_SHOTS } from "./screen-shots.ts";
import { type Shot, shot, WIDTHS } from "./shot.ts";

/** All pictures of the console. */
export const SHOTS: readonly Shot[] = [
  ...PAGE_SHOTS,
  ...EXPERIMENT_SHOTS,
  ...SCREEN_SHOTS,
  ...CONTENT_SHOTS,
  shot("today-first-screen-390", { widthPixels: 390, fullPage: false, locale: "de" }),
  shot("today-first-screen-1440", { fullPage: false, locale: "fr" }),
  shot("today-trouble", { situation: "trouble", locale: "de" }),
  shot("today-merchandiser", { role: "merchandiser", widthPixels: 390, locale: "fr" }),
  shot("today-lost", { act: async (page) => page.evaluate("fakeBridge.setConnected(false)") }),
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
  ...ENGAGEMENT_SHOTS,
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
