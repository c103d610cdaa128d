import { describe, expect, it } from "vitest";
import { checkProgramme } from "../../../../content/programme/check-programme.ts";
import { entryOf, programmeOf } from "../../../../content/programme/fixtures.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { type Programme, programmeSchema } from "../../../../content/schema/signage/programme.ts";
import type { ContentDraft } from "../../../../main/bridge/contract/content.ts";
import type { Change } from "../draft/change.ts";
import { partsOfWish, priorityAbove, priorityBeside } from "./parts-of-wish.ts";
import { USUAL_WISH, type Wish, wishFault } from "./wish.ts";

const picture: Media = {
  kind: "image",
  mediaId: "autumn-jpg",
  name: "autumn.jpg",
  path: "media/autumn.webp",
  tags: [],
  expiresAtMs: null,
  widthPixels: 1_080,
  heightPixels: 1_920,
  alt: null,
};
const named: Wish = { ...USUAL_WISH, name: "Autumn" };

function draftOf(programme: Programme): ContentDraft {
  return {
    programme,
    revisions: { "media:autumn-jpg": 4 },
    changed: [],
    unshown: [],
    undone: null,
    revision: 4,
    removed: [],
    warnings: [],
  };
}
function after(programme: Programme, changes: readonly Change[]): Programme {
  let next = programme;
  for (const { part } of changes) {
    if (part.kind === "media") next = { ...next, media: [part.value] };
    if (part.kind === "playlist") next = { ...next, playlists: [...next.playlists, part.value] };
    if (part.kind === "layout") next = { ...next, layouts: [...next.layouts, part.value] };
    if (part.kind === "daypart") next = { ...next, dayparts: [...next.dayparts, part.value] };
    if (part.kind === "entry") next = { ...next, schedule: [...next.schedule, part.value] };
    // What is kept has to hold after every step.
    expect(checkProgramme(next)).toEqual([]);
  }
  return next;
}

describe("partsOfWish", () => {
  const programme = programmeOf([entryOf("poster", { priority: 7 })], { media: [picture] });
  const context = { draft: draftOf(programme), timeZone: "Europe/Berlin", locale: "en" } as const;

  it("puts a picture beside what is always on", () => {
    const next = after(programme, partsOfWish(named, [picture], context));
    expect(programmeSchema.safeParse(next).success).toBe(true);
    expect(next.schedule.at(-1)).toMatchObject({ priority: 7, when: { kind: "always" } });
    expect(next.layouts.at(-1)).toMatchObject({ widthPixels: 1_080, heightPixels: 1_920 });
  });

  it("carries out hours, an end, words and being alone", () => {
    const wish: Wish = {
      ...named,
      when: "span",
      until: "2026-12-24T18:00",
      onlyHours: true,
      weekdays: ["FR", "SA"],
      expires: true,
      expiresAt: "2026-12-24T18:00",
      alone: true,
      alt: "Two people in coats",
    };
    const changes = partsOfWish(wish, [picture], context);
    expect(changes[0]).toMatchObject({
      seen: 4,
      part: { value: { expiresAtMs: Date.parse("2026-12-24T17:00Z") } },
    });
    const next = after(programme, changes);
    expect(next.media[0]).toMatchObject({ alt: { en: "Two people in coats" } });
    expect(next.dayparts[0]?.hours).toEqual([{ weekdays: ["FR", "SA"], from: "10:00", until: "20:00" }]);
    expect(next.schedule.at(-1)).toMatchObject({ priority: 8, when: { kind: "span", from: null } });
  });

  it("gives a second wish of the same name ids of its own", () => {
    const once = after(programme, partsOfWish(named, [picture], context));
    const twice = after(once, partsOfWish(named, [picture], { ...context, draft: draftOf(once) }));
    expect(new Set(twice.schedule.map(({ entryId }) => entryId)).size).toBe(3);
  });
});

it("ranks beside what is always on, and above everything that takes turns", () => {
  const special = entryOf("special", {
    priority: 40,
    when: { kind: "span", from: null, until: "2027-01-01T00:00", daypartId: null },
  });
  const programme = programmeOf([entryOf("poster", { priority: 3 }), special]);
  expect(priorityBeside(programme)).toBe(3);
  expect(priorityAbove(programme)).toBe(41);
});

it.each<[Partial<Wish>, ReturnType<typeof wishFault>]>([
  [{}, null],
  [{ name: " " }, "no-name"],
  [{ when: "span" }, "no-span"],
  [{ when: "span", from: "2026-12-02T10:00", until: "2026-12-01T10:00" }, "ends-first"],
  [{ when: "span", until: "2026-01-01T10:00" }, "is-over"],
  [{ onlyHours: true, weekdays: [] }, "no-days"],
  [{ expires: true }, "no-expiry"],
  [{ expires: true, expiresAt: "2026-01-01T10:00" }, "expired"],
])("tells what is missing in %j", (changes, fault) => {
  expect(wishFault({ ...named, ...changes }, "2026-11-22T10:00")).toBe(fault);
});
