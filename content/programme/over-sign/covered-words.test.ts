import { expect, test } from "vitest";
import type { Zone } from "../../schema/signage/layout.ts";
import type { Widget } from "../../schema/signage/widget.ts";
import { layoutOf, programmeOf } from "../fixtures.ts";
import { indexProgramme } from "../index-programme.ts";
import { coveredWords } from "./covered-words.ts";

const shared = { widgetId: "w", name: "W", transition: null, productId: null, durationMs: 10_000 };
const look = { colour: "#ffffff", background: null, sizeShare: 0.1, align: "start", face: "text" } as const;
const words: Widget = { kind: "text", ...shared, text: { en: "Linen" }, look };
const ticker: Widget = { kind: "ticker", ...shared, text: { en: "Linen" }, look, speedWidths: 0.1 };
const mirror: Widget = { kind: "mirror", ...shared };
const picture: Widget = { kind: "image", ...shared, mediaId: "m", fill: "cover" };

type Place = readonly [left: number, top: number, width: number, height: number];

/** What is covered of a layout whose zones play one widget each. */
function covered(
  zones: readonly (readonly [widget: Widget, place: Place])[],
  [widthPixels, heightPixels]: readonly [number, number] = [1_080, 1_920],
): readonly string[] {
  const layout = layoutOf("poster", 10_000);
  const [whole] = layout.zones;
  if (whole === undefined) throw new Error("The layout of tests has a zone.");
  const programme = programmeOf([], {
    playlists: zones.map(([widget], at) => ({
      playlistId: `list-${at}`,
      name: "List",
      order: "in-order",
      entries: [{ kind: "widget", widget }],
    })),
    layouts: [
      {
        ...layout,
        widthPixels,
        heightPixels,
        zones: zones.map(
          ([, [leftPixels, topPixels, width, height]], at): Zone => ({
            ...whole,
            zoneId: `zone-${at}`,
            leftPixels,
            topPixels,
            widthPixels: width,
            heightPixels: height,
            playlistId: `list-${at}`,
          }),
        ),
      },
    ],
  });
  return coveredWords(indexProgramme(programme)).map(({ control, zone }) => `${zone.zoneId} ${control}`);
}

test("words that fill the screen, or have room beside the controls, are well", () => {
  expect(covered([[words, [0, 0, 1_080, 1_920]]])).toEqual([]);
  expect(covered([[words, [0, 480, 1_080, 900]]])).toEqual([]);
});

test("words in a strip where the invitation stands have no room", () => {
  expect(covered([[words, [0, 1_500, 700, 180]]])).toEqual(["zone-0 invitation"]);
  expect(covered([[words, [700, 200, 340, 220]]])).toEqual(["zone-0 languages"]);
});

test("running words go below whatever lies in their way; pictures may", () => {
  const strip: Place = [0, 960, 1_920, 120];
  expect(covered([[ticker, strip]], [1_920, 1_080])).toEqual(["zone-0 languages"]);
  expect(covered([[picture, [0, 0, 1_920, 1_080]]], [1_920, 1_080])).toEqual([]);
});

test("where a zone is the mirror's own, nothing else invites", () => {
  const strip = [words, [0, 1_500, 700, 180]] as const;
  expect(covered([[mirror, [0, 0, 1_080, 1_400]], strip])).toEqual([]);
});
