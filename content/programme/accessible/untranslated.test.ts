import { expect, it } from "vitest";
import { LOCALES, type Locale, spokenLocale } from "../../schema/locale.ts";
import { spokenIn } from "../../schema/signage/content-text.ts";
import type { Media } from "../../schema/signage/media.ts";
import type { Programme } from "../../schema/signage/programme.ts";
import type { Widget } from "../../schema/signage/widget.ts";
import { entryOf, layoutOf, programmeOf } from "../fixtures.ts";
import { untranslated } from "./untranslated.ts";

const part = (widgetId: string) => ({ widgetId, name: widgetId, transition: null, productId: null });
const words: Widget = {
  kind: "text",
  ...part("offer"),
  text: { en: "Half price", fr: "Moitié prix" },
  look: { colour: "#000000", background: "#ffffff", sizeShare: 0.2, align: "start", face: "text" },
  durationMs: 5_000,
};
const film: Media = {
  kind: "video",
  mediaId: "film",
  name: "The film",
  path: "film.webm",
  tags: [],
  expiresAtMs: null,
  widthPixels: 1080,
  heightPixels: 1920,
  durationMs: 6_000,
  hasSound: true,
  alt: { en: "A coat." },
  captions: { en: "film.vtt" },
};
const shows: Widget = {
  kind: "video",
  ...part("shows"),
  mediaId: "film",
  durationMs: null,
  fill: "cover",
  muted: true,
  loop: false,
};

function shownIn(locales: Locale[], ...widgets: Widget[]): Programme {
  const entries = widgets.map((widget) => ({ kind: "widget" as const, widget }));
  return programmeOf([entryOf("autumn", { show: { kind: "campaign", campaignId: "autumn" } })], {
    media: [film],
    playlists: [
      { playlistId: "words", name: "Words", order: "in-order", entries },
      { playlistId: "none", name: "None", order: "in-order", entries: [] },
    ],
    layouts: [
      layoutOf("poster", 10_000),
      {
        ...layoutOf("stand-in", 10_000),
        zones: layoutOf("x", 1_000).zones.map((zone) => ({ ...zone, playlistId: "none" })),
      },
    ],
    campaigns: [{ campaignId: "autumn", name: "Autumn", layoutIds: ["poster"], locales, tags: [] }],
    defaultLayoutId: "stand-in",
  });
}

it("names what a campaign does not say in its languages, or in the site's where it names none", () => {
  const lacks = (locales: Locale[], site: Locale[], ...widgets: Widget[]) =>
    untranslated(shownIn(locales, ...widgets), site).map(
      ({ missing, name, what }) => `${name} ${what} ${missing.join("+")}`,
    );
  expect(lacks(["en", "fr"], ["de"], words)).toEqual([]);
  expect(lacks(["en", "de"], ["en"], words)).toEqual(["offer text de"]);
  expect(lacks([], ["fr"], words)).toEqual([]);
  expect(lacks([], ["de", "en"], words, shows)).toEqual([
    "offer text de",
    "The film alt de",
    "The film captions de",
  ]);
});

it("the default layout is shown on every screen, whatever its campaigns say", () => {
  const shown = { ...shownIn(["en"], words), defaultLayoutId: "poster" };
  expect(untranslated(shown, ["de"])).toMatchObject([
    { part: { kind: "playlist", id: "words" }, missing: ["de"] },
  ]);
});

it("a screen tells it in its own language, else in the first that there is", () => {
  expect(spokenIn({ fr: "Laine", de: "Wolle" }, "de")).toEqual({ locale: "de", words: "Wolle" });
  expect(spokenIn({ fr: "Laine", de: "Wolle" }, "en")).toEqual({ locale: "fr", words: "Laine" });
  expect(spokenLocale({}, "en")).toBeNull();
  expect(LOCALES[0]).toBe("en");
});
