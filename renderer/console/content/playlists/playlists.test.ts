import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkProgramme } from "../../../../content/programme/check-programme.ts";
import { programmeOf } from "../../../../content/programme/fixtures.ts";
import { indexProgramme } from "../../../../content/programme/index-programme.ts";
import type { Playlist } from "../../../../content/schema/signage/playlist.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { entryMs, roundMs, withMs } from "./lengths.ts";
import { mayHold } from "./nesting.ts";
import { moved } from "./ordering.ts";

const holding = (playlistId: string, ...inner: string[]): Playlist => ({
  playlistId,
  name: playlistId,
  order: "in-order",
  entries: inner.map((id) => ({ kind: "playlist", playlistId: id })),
});

describe("moved", () => {
  it("puts an item at another place", () => {
    expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(moved(["a", "b", "c"], 2, -5)).toEqual(["c", "a", "b"]);
    const list = ["a", "b"];
    expect(moved(list, 1, 9)).toBe(list);
  });

  it("loses nothing and can be taken back", () => {
    const place = fc.nat(9);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 10 }),
        place,
        place,
        (list, from, to) => {
          const next = moved(list, from, to);
          expect(next.toSorted()).toEqual(list.toSorted());
          if (from < list.length) expect(moved(next, Math.min(to, list.length - 1), from)).toEqual(list);
        },
      ),
      { verbose: 1 },
    );
  });
});

describe("playlists in one another", () => {
  it("offers only what leaves the programme sound", () => {
    const playlists = [holding("words", "a"), holding("a", "b"), holding("b"), holding("c")];
    expect(mayHold("b", playlists).map(({ playlistId }) => playlistId)).toEqual(["c"]);
    expect(mayHold("words", playlists).map(({ playlistId }) => playlistId)).toEqual(["a", "b", "c"]);
  });

  it("offers nothing that would lie too deep", () => {
    const deep = Array.from({ length: 8 }, (_, at) => holding(`p${at}`, ...(at < 7 ? [`p${at + 1}`] : [])));
    const playlists = [holding("words"), ...deep];
    expect(checkProgramme(programmeOf([], { playlists }))).toEqual([]);
    expect(mayHold("words", playlists).map(({ playlistId }) => playlistId)).not.toContain("p0");
    expect(mayHold("words", playlists).map(({ playlistId }) => playlistId)).toContain("p1");
  });
});

it("adds up how long a round lasts", () => {
  const widget: Widget = {
    kind: "product",
    widgetId: "w",
    name: "w",
    transition: null,
    productId: "p",
    durationMs: 4_000,
  };
  const inner: Playlist = { ...holding("inner"), entries: [{ kind: "widget", widget }] };
  const outer = holding("words", "inner", "inner");
  const index = indexProgramme(programmeOf([], { playlists: [outer, inner] }));
  expect(roundMs(outer, index)).toBe(8_000);
  expect(entryMs({ kind: "widget", widget: withMs(widget, 9_000) }, index)).toBe(9_000);
});
