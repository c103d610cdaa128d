import { expect, it } from "vitest";
import { createGroundLook } from "../../../../content/programme/accessible/picture-ground.ts";
import type { Programme } from "../../../../content/schema/signage/programme.ts";
import { pictureOf, pictureProgramme } from "../fixtures.node.ts";
import { accessibleWarnings } from "./accessible-warnings.ts";
import type { Finding } from "./finding.ts";
import { publishStop } from "./publish-stop.ts";

const calm: Finding = {
  kind: "picture",
  flashes: { general: [], red: [] },
  ground: createGroundLook().ground(),
};
const strobe: Finding = {
  kind: "picture",
  flashes: { general: [12, 75], red: [] },
  ground: createGroundLook().ground(),
};
const programme = pictureProgramme("autumn");
const stopOf = (finding: Finding | null, shown: Programme = programme, isLookedAt = true) =>
  publishStop(shown, { findingOf: () => finding, isLookedAt: () => isLookedAt });

it("stops what flashes and is shown, with name, second and remedy", () => {
  expect(stopOf(strobe)).toBe(
    '"autumn" flashes more than three times a second at 0:12, 1:15; that can bring on seizures. Slow, dim or cut that part, and load it again.',
  );
  expect(stopOf({ ...strobe, flashes: { general: [], red: [3] } })).toContain("flashes in red");
  expect(stopOf(calm)).toBeNull();
});

it("stops what was not looked at yet; not what cannot be", () => {
  expect(stopOf(null)).toContain("still being looked at");
  expect(stopOf(null, programme, false)).toBeNull();
  expect(stopOf({ kind: "unseen", why: "it cannot be decoded" })).toBeNull();
});

it("what no screen shows stops nothing, what stands in for it on calm screens does", () => {
  const unused = { ...programme, media: [pictureOf("autumn"), pictureOf("spare")] };
  const of = (name: string) => (path: string) => (path === `${name}.webp` ? strobe : calm);
  const stop = (shown: Programme, name: string) =>
    publishStop(shown, { findingOf: of(name), isLookedAt: () => true });
  expect(stop(unused, "spare")).toBeNull();
  const calmed = {
    ...unused,
    media: [{ ...pictureOf("autumn"), calmMediaId: "spare" }, pictureOf("spare")],
  };
  expect(stop(calmed, "spare")).toContain('"spare" flashes');
});

it("warns of flashes, of what could not be looked at, and of captions with their line", () => {
  const film = {
    ...pictureOf("film"),
    kind: "video" as const,
    durationMs: 6_000,
    hasSound: true,
    captions: { en: "film.vtt" },
  };
  const shown = { ...programme, media: [pictureOf("autumn"), film] };
  const findings: Readonly<Record<string, Finding>> = {
    "autumn.webp": strobe,
    "film.webp": { kind: "unseen", why: "it cannot be decoded to its end" },
    "film.vtt": {
      kind: "captions",
      cues: 2,
      untilMs: 9_000,
      faults: [{ line: 7, code: "no-words", message: "has no words; write them below its time." }],
    },
  };
  const told = accessibleWarnings(shown, { findingOf: (path) => findings[path] ?? null, locales: ["en"] });
  expect(told.map(({ code, id }) => `${id} ${code}`)).toEqual([
    "autumn flashes",
    "film not-looked-at",
    "film captions-faulty",
  ]);
  expect(told[2]?.text).toBe(
    'Captions (en) of "film", film.vtt: line 7 has no words; write them below its time. they go on until 0:09, and it ends at 0:06.',
  );
  expect(told.map(({ facts }) => facts)).toEqual([
    { of: "flashes", isRed: false, atSeconds: [12, 75], hasMore: false },
    undefined,
    {
      of: "captions",
      locale: "en",
      faults: [{ line: 7, code: "no-words" }],
      hasMore: false,
      late: { untilSeconds: 9, filmSeconds: 6 },
    },
  ]);
});
