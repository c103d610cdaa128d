import { expect, it } from "vitest";
import type { Media } from "../schema/signage/media.ts";
import type { Widget } from "../schema/signage/widget.ts";
import { calmProgramme } from "./calm-programme.ts";
import { checkProgramme } from "./check-programme.ts";
import { layoutOf, programmeOf } from "./fixtures.ts";
import { indexProgramme } from "./index-programme.ts";
import { layoutStayMs } from "./stay.ts";

const sides = { widthPixels: 1080, heightPixels: 1920 };
const shared = { tags: [], expiresAtMs: null, alt: null };
const still: Media = {
  kind: "image",
  mediaId: "still",
  name: "Still",
  path: "still.webp",
  ...shared,
  ...sides,
};
const film: Media = {
  kind: "video",
  mediaId: "film",
  name: "Film",
  path: "film.webm",
  ...shared,
  ...sides,
  durationMs: 6_000,
  hasSound: false,
  captions: {},
  calmMediaId: "still",
};
const shows: Widget = {
  kind: "video",
  widgetId: "shows",
  name: "Shows",
  transition: { kind: "fade", durationMs: 500 },
  productId: "coat",
  mediaId: "film",
  durationMs: null,
  fill: "contain",
  muted: true,
  loop: false,
};
const moving = programmeOf([], {
  media: [film, still],
  playlists: [
    { playlistId: "words", name: "Words", order: "in-order", entries: [{ kind: "widget", widget: shows }] },
  ],
  layouts: [
    { ...layoutOf("poster", 10_000), durationMs: null, calmLayoutId: "plain", tags: ["autumn"] },
    { ...layoutOf("plain", 10_000), durationMs: null, background: { colour: "#101010", mediaId: null } },
  ],
});

it("shows the still picture for as long as the film, under the same ids, in the calm layout", () => {
  expect(checkProgramme(moving)).toEqual([]);
  const calm = calmProgramme(moving);
  expect(calm.playlists[0]?.entries[0]).toEqual({
    kind: "widget",
    widget: {
      kind: "image",
      widgetId: "shows",
      name: "Shows",
      transition: { kind: "cut" },
      productId: "coat",
      mediaId: "still",
      durationMs: 6_000,
      fill: "contain",
    },
  });
  expect(calm.layouts[0]).toMatchObject({
    layoutId: "poster",
    tags: ["autumn"],
    background: { colour: "#101010" },
  });
  const [before, after] = [moving, calm].map((programme) => {
    const index = indexProgramme(programme);
    const layout = index.layouts.get("poster");
    return layout === undefined ? null : layoutStayMs(layout, index);
  });
  expect(after).toBe(before);
});

it("leaves what has no calm part of its own, without its transitions", () => {
  const { calmMediaId: _, ...alone } = film;
  const calm = calmProgramme({ ...moving, media: [alone, still] });
  expect(calm.playlists[0]?.entries[0]).toMatchObject({
    widget: { kind: "video", mediaId: "film", transition: { kind: "cut" } },
  });
});

it("a stand-in is a picture, and stands in for another", () => {
  const faultsOf = (calmMediaId: string, calmLayoutId: string) =>
    checkProgramme({
      ...moving,
      media: [{ ...film, calmMediaId }, still],
      layouts: [{ ...layoutOf("poster", 10_000), calmLayoutId }],
    }).map(({ path, message }) => `${path}: ${message}`);
  expect(faultsOf("film", "poster")).toEqual([
    'media[0].calmMediaId: "film" is video, and only a picture can stand in here.',
    'media[0].calmMediaId: "film" stands in for itself; choose another.',
    'layouts[0].calmLayoutId: "poster" stands in for itself; choose another.',
  ]);
  expect(faultsOf("gone", "gone")).toHaveLength(2);
});
