import { expect, it } from "vitest";
import { entryOf, layoutOf, programmeOf } from "../../../content/programme/fixtures.ts";
import type { Zone } from "../../../content/schema/signage/layout.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { draftWarnings } from "./draft-warnings.ts";
import { pictureOf, pictureProgramme } from "./fixtures.node.ts";

const NOW = Date.parse("2026-11-23T09:00:00Z");
const codesOf = (programme: Programme, heldPaths: readonly string[] = ["autumn.webp"]) =>
  draftWarnings(programme, {
    fromMs: NOW,
    untilMs: NOW + 366 * 86_400_000,
    timeZone: "Europe/Berlin",
    screens: [{ tags: [], locale: "en" }],
    heldPaths: new Set(heldPaths),
  }).map(({ code, id, kind }) => `${kind}:${id} ${code}`);

const poster = layoutOf("poster", 10_000);
const [whole] = poster.zones;
if (whole === undefined) throw new Error("The layout of tests has a zone.");
const zone = (zoneId: string, leftPixels: number, widthPixels: number): Zone => ({
  ...whole,
  zoneId,
  name: zoneId,
  leftPixels,
  widthPixels,
});
const zoned = (...zones: Zone[]): Programme => ({ ...pictureProgramme(), layouts: [{ ...poster, zones }] });

it.each<[string, Programme, readonly string[]]>([
  ["nothing of what is well", pictureProgramme(), []],
  ["a playlist that is empty", programmeOf([]), ["playlist:words empty-playlist"]],
  [
    "an entry that is over",
    {
      ...pictureProgramme(),
      schedule: [
        entryOf("old", {
          when: { kind: "span", from: null, until: "2020-01-01T00:00", daypartId: null },
        }),
      ],
    },
    ["entry:old never-due"],
  ],
  [
    "a picture that expired",
    { ...pictureProgramme(), media: [{ ...pictureOf("autumn"), expiresAtMs: NOW - 1 }] },
    ["media:autumn expired"],
  ],
  [
    "a picture without words",
    { ...pictureProgramme(), media: [{ ...pictureOf("autumn"), alt: null }] },
    ["media:autumn no-words"],
  ],
  [
    "zones that cut into each other",
    zoned(zone("a", 0, 600), zone("b", 500, 580)),
    ["layout:poster zones-overlap"],
  ],
  [
    "a zone that another hides",
    zoned(zone("a", 100, 200), zone("b", 0, 1080)),
    ["layout:poster zone-hidden"],
  ],
  ["nothing of a small zone upon a large one", zoned(zone("a", 0, 1080), zone("b", 100, 200)), []],
  [
    "nothing of zones side by side, as editors round them",
    zoned(zone("a", 0, 540.4), zone("b", 540, 540)),
    [],
  ],
])("tells %s", (_what, programme, expected) => {
  expect(codesOf(programme)).toEqual(expected);
});

it("tells a medium whose file is not here", () => {
  expect(codesOf(pictureProgramme(), [])).toEqual(["media:autumn file-missing"]);
});
