import { expect, it } from "vitest";
import { entryOf, layoutOf, programmeOf } from "../../../../content/programme/fixtures.ts";
import { screenChanges } from "./changed-names.ts";

it("tells parts of one name once, and what is in the bin by its name", () => {
  const programme = programmeOf([entryOf("autumn", { name: "Autumn" })], {
    layouts: [layoutOf("poster", 1_000), { ...layoutOf("autumn-layout", 1_000), name: "Autumn" }],
  });
  const draft = {
    programme,
    revisions: {},
    revision: 3,
    changed: ["media:lost", "entry:autumn", "layout:autumn-layout", "playlist:gone"],
    unshown: [],
    undone: null,
    removed: [{ kind: "playlist" as const, id: "gone", name: "Old list", removedAtMs: 0 }],
    warnings: [],
  };
  expect(screenChanges(draft)).toEqual({ fresh: ["Autumn", "Old list"], undone: null });
});

it("leaves out what nothing shows, and tells undone work apart", () => {
  const programme = programmeOf([entryOf("autumn", { name: "Autumn" }), entryOf("sale", { name: "Sale" })]);
  const draft = {
    programme,
    revisions: {},
    revision: 3,
    changed: ["media:stock", "entry:autumn", "entry:sale"],
    unshown: ["media:stock"],
    undone: { version: 7, changed: ["entry:sale"] },
    removed: [],
    warnings: [],
  };
  expect(screenChanges(draft)).toEqual({ fresh: ["Autumn"], undone: { version: 7, names: ["Sale"] } });
});
