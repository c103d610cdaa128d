import { describe, expect, it } from "vitest";
import { layoutOf, programmeOf } from "../../../../content/programme/fixtures.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { widgetOf } from "../parts/widget-of.ts";
import { captionsPathOf, withCaptions } from "./captions.ts";
import { fileRows, usesOf } from "./file-rows.ts";
import { tagsOf } from "./tag-list.ts";

const shared = { tags: ["spring"], expiresAtMs: null, alt: null };
const picture: Media = {
  kind: "image",
  mediaId: "b",
  name: "Écharpe",
  path: "media/b.webp",
  widthPixels: 10,
  heightPixels: 10,
  ...shared,
};
const paper: Media = { kind: "pdf", mediaId: "a", name: "Menu", path: "media/a.pdf", pages: 2, ...shared };

describe("the list of files", () => {
  it("finds by name and tag, whatever the accents, and filters by kind", () => {
    expect(fileRows([paper, picture], "echarpe", "all")).toEqual([picture]);
    expect(fileRows([paper, picture], "spring", "others")).toEqual([paper]);
    expect(fileRows([paper, picture], "", "films")).toEqual([]);
  });

  it("tells where a file is used", () => {
    const widget = widgetOf(picture, { widgetId: "w", stayMs: 5_000, fill: "cover" });
    if (widget === null) throw new Error("a picture has a widget");
    const programme = programmeOf([], {
      media: [picture],
      playlists: [
        { playlistId: "list", name: "Window", order: "in-order", entries: [{ kind: "widget", widget }] },
      ],
      layouts: [{ ...layoutOf("poster", 5_000), background: { colour: "#ffffff", mediaId: "b" } }],
    });
    expect(usesOf("b", programme)).toEqual(["Window", "poster"]);
    expect(usesOf("a", programme)).toEqual([]);
  });
});

it("makes tags of what is typed", () => {
  expect(tagsOf("Été 2026, spring ,, Spring")).toEqual(["ete-2026", "spring"]);
  expect(tagsOf(" , ")).toEqual([]);
});

it("puts captions beside a film, in one language at a time", () => {
  const remarks = ["captions: captions/turn-12ab.vtt", "line 3 has no text"];
  expect(captionsPathOf({ step: "done", remarks })).toBe("captions/turn-12ab.vtt");
  expect(captionsPathOf({ step: "looking", remarks })).toBeNull();
  expect(captionsPathOf({ step: "done", remarks: ["Turned upright."] })).toBeNull();
  const film: Extract<Media, { kind: "video" }> = {
    kind: "video",
    mediaId: "turn",
    name: "Turn",
    path: "media/turn.webm",
    tags: [],
    expiresAtMs: null,
    widthPixels: 10,
    heightPixels: 10,
    durationMs: 1_000,
    hasSound: false,
    alt: null,
    captions: { en: "captions/en.vtt" },
  };
  expect(withCaptions(film, "de", "captions/de.vtt").captions).toEqual({
    en: "captions/en.vtt",
    de: "captions/de.vtt",
  });
  expect(withCaptions(film, "en", null).captions).toEqual({});
});
