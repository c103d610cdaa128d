import { type Shot, shot, WIDTHS } from "./shot.ts";

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
  "experiments/sites",
  "experiments/doors",
  "engagement",
  "engagement/sites",
  "engagement/proof",
  "settings",
] as const;
const nameOf = (page: string) => page.replaceAll(/[/?=]/g, "-") || "today";

/** Every page at every width; languages, darkness and situations spread over them. */
export const PAGE_SHOTS: readonly Shot[] = [
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
];
