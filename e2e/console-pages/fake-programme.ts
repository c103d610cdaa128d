import { entryOf } from "../../content/programme/fixtures.ts";
import type { Layout } from "../../content/schema/signage/layout.ts";
import type { Media } from "../../content/schema/signage/media.ts";
import type { Playlist } from "../../content/schema/signage/playlist.ts";
import type { Programme } from "../../content/schema/signage/programme.ts";
import { widgetOf } from "../../renderer/console/content/parts/widget-of.ts";

const LONGEST = "Herbstneuheiten: Wasserabweisende Baumwollgabardine-Trenchcoatjacke im großen Schaufenster";
const DAY_MS = 86_400_000;

const picture = (mediaId: string, name: string, alt: string | null, changes: Partial<Media> = {}): Media =>
  ({
    kind: "image",
    mediaId,
    name,
    path: `media/${mediaId}.webp`,
    tags: [],
    expiresAtMs: null,
    widthPixels: 1_200,
    heightPixels: 1_600,
    alt: alt === null ? null : { en: alt },
    ...changes,
  }) as Media;

function listOf(playlistId: string, name: string, media: readonly Media[]): Playlist {
  const entries = media.flatMap((medium) => {
    const widgetId = `${playlistId}-${medium.mediaId}`;
    const widget = widgetOf(medium, { widgetId, stayMs: 8_000, fill: "cover" });
    return widget === null ? [] : [{ kind: "widget" as const, widget }];
  });
  return { playlistId, name, order: "in-order", entries };
}

function posterOf(layoutId: string, name: string, playlistId: string): Layout {
  return {
    layoutId,
    name,
    widthPixels: 1_080,
    heightPixels: 1_920,
    fit: "letterbox",
    background: { colour: "#2a2420", mediaId: null },
    zones: [
      {
        zoneId: "whole",
        name: "Whole screen",
        leftPixels: 0,
        topPixels: 0,
        widthPixels: 1_080,
        heightPixels: 1_920,
        playlistId,
        loop: true,
        transition: { kind: "fade", durationMs: 400 },
      },
    ],
    durationMs: null,
    tags: [],
  };
}

/** A shop's programme with everything that the pages of content show. */
export function fakeProgramme(nowMs: number): Programme {
  const media: Media[] = [
    picture("wool-coat", "Wool coat, large", "A person in a long wool coat"),
    picture("silk-blouse", "Silk blouse", "A person in a blue blouse", { tags: ["autumn", "window"] }),
    picture("satin-skirt", LONGEST, null),
    picture("pleated-trousers", "Trousers, pleated", "Grey trousers", { expiresAtMs: nowMs + 9 * DAY_MS }),
    picture("jersey-dress", "Dress of last week", "A dress", { expiresAtMs: nowMs - DAY_MS }),
    {
      kind: "video",
      mediaId: "slow-turn",
      name: "Slow turn",
      path: "media/slow-turn.webm",
      tags: ["film"],
      expiresAtMs: null,
      widthPixels: 1_080,
      heightPixels: 1_920,
      durationMs: 22_400,
      hasSound: false,
      alt: { en: "A person turns around slowly" },
      captions: {},
    },
  ];
  const of = (...ids: readonly string[]) => media.filter(({ mediaId }) => ids.includes(mediaId));
  const offers = listOf("offers", "Offers of the week", of("pleated-trousers", "satin-skirt"));
  const shopWindow = listOf("window", "Window", of("wool-coat", "silk-blouse", "slow-turn"));
  const split = posterOf("split", "Poster and words", "window");
  const [whole] = split.zones;
  return {
    formatVersion: 2,
    programmeId: "shop",
    name: "Shop",
    media,
    playlists: [
      { ...shopWindow, entries: [...shopWindow.entries, { kind: "playlist", playlistId: "offers" }] },
      offers,
      {
        playlistId: "greeting",
        name: "Greeting",
        order: "in-order",
        entries: [
          {
            kind: "widget",
            widget: {
              kind: "text",
              widgetId: "greeting-words",
              name: "Good day",
              transition: null,
              productId: null,
              text: { en: "See it on you", fr: "Voyez-le sur vous", de: "Sehen Sie es an sich" },
              look: { colour: "#f5ede0", background: null, sizeShare: 0.3, align: "center", face: "display" },
              durationMs: 12_000,
            },
          },
        ],
      },
    ],
    layouts: [
      posterOf("poster", "Poster", "window"),
      {
        ...split,
        zones: whole
          ? [
              { ...whole, name: "Pictures", heightPixels: 1_400 },
              {
                ...whole,
                zoneId: "words",
                name: "Words",
                topPixels: 1_400,
                heightPixels: 520,
                playlistId: "greeting",
              },
            ]
          : [],
      },
      posterOf("offers-poster", "Offers", "offers"),
    ],
    campaigns: [
      { campaignId: "autumn", name: "Autumn", layoutIds: ["poster", "split"], locales: [], tags: [] },
    ],
    dayparts: [
      {
        daypartId: "evenings",
        name: "Evenings",
        hours: [{ weekdays: ["TH", "FR", "SA"], from: "17:00", until: "20:00" }],
        exceptions: [],
      },
    ],
    schedule: [
      entryOf("autumn", { name: "Autumn", show: { kind: "campaign", campaignId: "autumn" }, priority: 10 }),
      entryOf("offers", {
        name: "Offers of the week",
        show: { kind: "layout", layoutId: "offers-poster" },
        when: { kind: "span", from: null, until: null, daypartId: "evenings" },
        priority: 20,
      }),
      entryOf("greeting", {
        name: "Good morning",
        show: { kind: "layout", layoutId: "split" },
        when: {
          kind: "recurring",
          first: "2026-01-05T09:30",
          rule: "FREQ=WEEKLY;BYDAY=MO,WE",
          durationMinutes: 90,
          exceptDays: [],
        },
        role: { kind: "interrupt", shareOfVoicePercent: 20 },
        priority: 10,
      }),
      entryOf("summer", {
        name: "Summer sale",
        show: { kind: "layout", layoutId: "offers-poster" },
        when: { kind: "span", from: "2026-06-01T00:00", until: "2026-08-31T23:59", daypartId: null },
        priority: 10,
      }),
    ],
    defaultLayoutId: "poster",
  };
}

/** A shop that has just been opened: nothing but the layout that has to be there. */
export function emptyProgramme(): Programme {
  const layout = posterOf("poster", "Poster", "window");
  return {
    formatVersion: 2,
    programmeId: "shop",
    name: "Shop",
    media: [],
    playlists: [{ playlistId: "window", name: "Window", order: "in-order", entries: [] }],
    layouts: [layout],
    campaigns: [],
    dayparts: [],
    schedule: [],
    defaultLayoutId: "poster",
  };
}
