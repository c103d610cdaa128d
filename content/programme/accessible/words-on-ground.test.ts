import { expect, it } from "vitest";
import type { Zone } from "../../schema/signage/layout.ts";
import type { Media } from "../../schema/signage/media.ts";
import type { TextLook, Widget } from "../../schema/signage/widget.ts";
import { layoutOf, programmeOf } from "../fixtures.ts";
import { indexProgramme } from "../index-programme.ts";
import { LOOK_BYTES, LOOK_SIDE } from "./flash-count.ts";
import { contrastRatio, luminance, rgbOf } from "./luminance.ts";
import { createGroundLook, type PictureGround } from "./picture-ground.ts";
import { faintWords } from "./words-on-ground.ts";

const look: TextLook = {
  colour: "#ffffff",
  background: null,
  sizeShare: 0.2,
  align: "start",
  face: "text",
};
const part = (widgetId: string) => ({ widgetId, name: widgetId, transition: null, productId: null });
const words = (changes: Partial<TextLook> = {}): Widget => ({
  kind: "text",
  ...part("words"),
  text: { en: "Fine wool." },
  look: { ...look, ...changes },
  durationMs: 5_000,
});
const poster: Media = {
  kind: "image",
  mediaId: "poster",
  name: "Poster",
  path: "poster.webp",
  tags: [],
  expiresAtMs: null,
  alt: null,
  widthPixels: 1080,
  heightPixels: 1920,
};
const picture: Widget = {
  kind: "image",
  ...part("picture"),
  mediaId: "poster",
  durationMs: 5_000,
  fill: "cover",
};
const whole = layoutOf("whole", 10_000);

interface Board {
  readonly text: Widget;
  readonly below?: Widget;
  readonly place?: Partial<Zone>;
  readonly colour?: string;
}
function board({ below, colour = "#000000", place = {}, text }: Board) {
  const [zone] = whole.zones;
  if (zone === undefined) throw new Error("The layout of tests has a zone.");
  const list = (playlistId: string, widget: Widget) => ({
    playlistId,
    name: playlistId,
    order: "in-order" as const,
    entries: [{ kind: "widget" as const, widget }],
  });
  const zones = [
    ...(below === undefined ? [] : [{ ...zone, zoneId: "below", playlistId: "below" }]),
    { ...zone, zoneId: "text", playlistId: "text", topPixels: 1_440, heightPixels: 480, ...place },
  ];
  return indexProgramme(
    programmeOf([], {
      media: [poster],
      playlists: [...(below === undefined ? [] : [list("below", below)]), list("text", text)],
      layouts: [{ ...whole, zones, background: { colour, mediaId: null } }],
      defaultLayoutId: "whole",
    }),
  );
}
/** A picture whose lower rows are light, in one film's picture after the other. */
function groundOf(...lightRows: number[]): PictureGround {
  const ground = createGroundLook();
  for (const rows of lightRows) {
    const from = 3 * LOOK_SIDE * (LOOK_SIDE - rows);
    ground.see(Uint8Array.from({ length: LOOK_BYTES }, (_, at) => (at >= from ? 240 : 16)));
  }
  return ground.ground();
}
const faint = (shown: Board, ground: PictureGround | null = null) =>
  faintWords(board(shown), () => ground).map(({ needed, on, ratio }) => ({
    on,
    needed,
    ratio: Number(ratio.toFixed(2)),
  }));

it("measures as WCAG does", () => {
  const of = (one: string, other: string): number =>
    contrastRatio(luminance(rgbOf(one)), luminance(rgbOf(other)));
  expect(of("#000000", "#ffffff")).toBeCloseTo(21, 5);
  // A grey that is known to pass by little, and one that fails by little.
  expect(of("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(of("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

it("words upon their own ground: small ones need 4.5, large ones 3", () => {
  const grey = { colour: "#777777", background: "#ffffff" };
  expect(faint({ text: words({ ...grey, sizeShare: 0.05 }) })).toEqual([
    { on: null, needed: 4.5, ratio: 4.48 },
  ]);
  expect(faint({ text: words(grey) })).toEqual([]);
  const pale = { colour: "#999999", background: "#ffffff" };
  expect(faint({ text: words(pale) })).toEqual([{ on: null, needed: 3, ratio: 2.85 }]);
});

it("words upon the layout's ground", () => {
  expect(faint({ text: words(), colour: "#fdfaf5" })).toMatchObject([{ on: null, needed: 3 }]);
  expect(faint({ text: words(), colour: "#17120f" })).toEqual([]);
});

it("words upon a picture: only what lies below them counts", () => {
  const dark = groundOf(0);
  const lightBelow = groundOf(8);
  expect(faint({ text: words(), below: picture }, dark)).toEqual([]);
  expect(faint({ text: words(), below: picture }, lightBelow)).toEqual([
    { on: "Poster", needed: 3, ratio: 1.14 },
  ]);
  expect(faint({ text: words(), below: picture, place: { topPixels: 0 } }, lightBelow)).toEqual([]);
  expect(faint({ text: words({ background: "#000000" }), below: picture }, lightBelow)).toEqual([]);
});

it("a film that becomes light at any time counts as light; what was not measured is left out", () => {
  expect(faint({ text: words(), below: picture }, groundOf(0, 8, 0))).toHaveLength(1);
  expect(faint({ text: words({ colour: "#808080" }), below: picture }, groundOf(0, 8))).toMatchObject([
    { ratio: 1 },
  ]);
  expect(faint({ text: words(), below: picture }, null)).toEqual([]);
});

it("through a clear part of a picture what lies below it is seen, and a half-clear part is left out", () => {
  const groundWith = (dense: number): PictureGround => {
    const ground = createGroundLook();
    ground.see(new Uint8Array(LOOK_BYTES), new Uint8Array(LOOK_BYTES / 3).fill(dense));
    return ground.ground();
  };
  const shown = { text: words(), below: picture, colour: "#ffffff" };
  expect(faint(shown, groundWith(0))).toMatchObject([{ on: null, ratio: 1 }]);
  expect(faint(shown, groundWith(128))).toEqual([]);
  expect(faint(shown, groundWith(255))).toEqual([]);
});

it("beside a picture that is contained the layout's ground is seen", () => {
  const wide: Widget = { ...picture, fill: "contain" };
  const landscape = { ...poster, widthPixels: 1920, heightPixels: 1080 };
  const index = board({ text: words(), below: wide, colour: "#ffffff" });
  const shown = { ...index, media: new Map([["poster", landscape]]) };
  expect(faintWords(shown, () => groundOf(0))).toMatchObject([{ on: null }]);
});
