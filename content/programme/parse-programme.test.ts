import { describe, expect, it } from "vitest";
import type { Programme } from "../schema/signage/programme.ts";
import { entryOf, layoutOf, programmeOf } from "./fixtures.ts";
import { parseProgramme } from "./parse-programme.ts";

function faultsOf(programme: Programme): readonly string[] {
  const parsed = parseProgramme(JSON.stringify(programme));
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path}: ${message}`);
}
const nested = (playlistId: string, ...inner: string[]): Programme["playlists"][number] => ({
  playlistId,
  name: playlistId,
  order: "in-order",
  entries: inner.map((one) => ({ kind: "playlist", playlistId: one })),
});

describe("a programme", () => {
  it("is taken as it is", () => {
    const programme = programmeOf([entryOf("a")]);
    expect(parseProgramme(JSON.stringify(programme))).toEqual({ ok: true, value: programme });
  });

  it("names what is used twice and what leads nowhere", () => {
    const programme = programmeOf(
      [entryOf("a"), entryOf("a", { show: { kind: "campaign", campaignId: "gone" } })],
      {
        layouts: [layoutOf("poster", 1_000), layoutOf("poster", 1_000)],
        playlists: [],
      },
    );
    expect(faultsOf(programme).join("\n")).toMatchInlineSnapshot(`
      "layouts[1].layoutId: the layout id "poster" is already used at layouts[0].layoutId; give each its own.
      schedule[1].entryId: the entry id "a" is already used at schedule[0].entryId; give each its own.
      layouts[0].zones[0].playlistId: there is no playlist "words" in the programme; add it or name another.
      layouts[1].zones[0].playlistId: there is no playlist "words" in the programme; add it or name another.
      schedule[1].show.campaignId: there is no campaign "gone" in the programme; add it or name another."
    `);
  });

  it("has no playlist in itself, and none too deep", () => {
    const deep = Array.from({ length: 9 }, (_, at) => nested(`p${at}`, ...(at < 8 ? [`p${at + 1}`] : [])));
    const playlists = [nested("words"), nested("round", "trip"), nested("trip", "round"), ...deep];
    const faults = faultsOf(programmeOf([], { playlists }));
    expect(faults.filter((one) => one.includes("in itself"))).toHaveLength(2);
    expect(faults.filter((one) => one.includes("9 deep"))).toEqual([expect.stringContaining("playlists[3]")]);
  });

  it("lets a widget show its own kind of medium only", () => {
    const base = { mediaId: "film", name: "Film", path: "film.webm", tags: [], expiresAtMs: null };
    const programme = programmeOf([], {
      media: [
        {
          ...base,
          kind: "video",
          widthPixels: 1,
          heightPixels: 1,
          durationMs: 1,
          hasSound: false,
          alt: null,
          captions: {},
        },
      ],
      playlists: [
        {
          ...nested("words"),
          entries: [
            {
              kind: "widget",
              widget: {
                kind: "image",
                widgetId: "w",
                name: "W",
                transition: null,
                productId: null,
                mediaId: "film",
                durationMs: 1_000,
                fill: "cover",
              },
            },
          ],
        },
      ],
    });
    expect(faultsOf(programme)).toEqual([
      'playlists[0].entries[0].widget.mediaId: "film" is video, and this widget shows image; choose another.',
    ]);
  });

  it("asks an override for its end, and a path to stay inside", () => {
    const endless = programmeOf([entryOf("alarm", { role: { kind: "override" } })]);
    expect(faultsOf(endless)).toEqual([
      "schedule[0].when: an override needs an end; say until when it is shown.",
    ]);
    const outside = programmeOf([], {
      media: [
        { kind: "dataset", mediaId: "d", name: "d", path: "../secret.csv", tags: [], expiresAtMs: null },
      ],
    });
    expect(faultsOf(outside)[0]).toContain("media[0].path");
  });
});
