import { expect, it } from "vitest";
import { checkProgramme } from "../../../../content/programme/check-programme.ts";
import { programmeOf } from "../../../../content/programme/fixtures.ts";
import type { Playlist } from "../../../../content/schema/signage/playlist.ts";
import { copied } from "./parts.ts";
import { takenIds } from "./taken-ids.ts";

const playlist: Playlist = {
  playlistId: "words",
  name: "Words",
  order: "in-order",
  entries: ["one", "two"].map((widgetId) => ({
    kind: "widget",
    widget: {
      kind: "mirror",
      widgetId,
      name: widgetId,
      transition: null,
      productId: null,
      durationMs: 5_000,
    },
  })),
};

it("a copy stands beside what it was copied from", () => {
  const programme = programmeOf([], { playlists: [playlist] });
  const taken = takenIds({ programme, removed: [] });
  const copy = copied({ kind: "playlist", value: playlist }, { id: "words-2", name: "Words (copy)", taken });
  if (copy.kind !== "playlist") throw new Error("a copy of another kind");
  expect(copy.value).toMatchObject({ playlistId: "words-2", name: "Words (copy)" });
  expect(checkProgramme({ ...programme, playlists: [playlist, copy.value] })).toEqual([]);
});
