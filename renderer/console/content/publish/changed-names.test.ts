import { expect, it } from "vitest";
import { entryOf, layoutOf, programmeOf } from "../../../../content/programme/fixtures.ts";
import { changedNames } from "./changed-names.ts";

it("tells parts of one name once, and what is in the bin by its name", () => {
  const programme = programmeOf([entryOf("autumn", { name: "Autumn" })], {
    layouts: [layoutOf("poster", 1_000), { ...layoutOf("autumn-layout", 1_000), name: "Autumn" }],
  });
  const draft = {
    programme,
    revisions: {},
    revision: 3,
    changed: ["media:lost", "entry:autumn", "layout:autumn-layout", "playlist:gone"],
    removed: [{ kind: "playlist" as const, id: "gone", name: "Old list", removedAtMs: 0 }],
    warnings: [],
  };
  expect(changedNames(draft)).toEqual(["Autumn", "Old list", "lost"]);
});
