import { describe, expect, it } from "vitest";
import { MAX_REMOVED_GROUPS, type ScreenBook, screenBookSchema } from "../../bridge/contract/screens.ts";
import {
  groupNameOf,
  newBook,
  placeOf,
  putGroup,
  putPlace,
  removeGroup,
  restoreGroup,
  tagsOf,
  withScreens,
} from "./book-changes.ts";

const street = { groupId: "street", name: "Street windows" };
const place = { screenId: "mirror-1", name: "Left window", groupId: "street", tags: ["sale", "sale"] };

function changed(result: ReturnType<typeof putPlace | typeof restoreGroup>): ScreenBook {
  if (!result.ok) throw new Error(result.code);
  return screenBookSchema.parse(result.value);
}
const grouped = changed(putPlace(changed(putGroup(newBook(["mirror-1", "mirror-2"]), street, 0)), place, 1));

describe("the book of screens", () => {
  it("names a screen, and lets the schedule find it by its tags and its group", () => {
    expect(placeOf(grouped, "mirror-1")?.name).toBe("Left window");
    expect(tagsOf(grouped, "mirror-1")).toEqual(["sale", "street"]);
    expect(tagsOf(grouped, "mirror-2")).toEqual([]);
    expect(groupNameOf(grouped, "mirror-1")).toBe("Street windows");
  });

  it("loses nobody's work: who saw an older book is refused", () => {
    expect(putPlace(grouped, place, 1)).toMatchObject({ code: "changed-by-another" });
    expect(putGroup(grouped, street, 1)).toMatchObject({ code: "changed-by-another" });
    expect(removeGroup(grouped, "street", 1)).toMatchObject({ code: "changed-by-another" });
  });

  it("refuses screens and groups that it does not know", () => {
    expect(putPlace(grouped, { ...place, screenId: "mirror-9" }, 2)).toMatchObject({
      code: "no-such-screen",
    });
    expect(putPlace(grouped, { ...place, groupId: "cellar" }, 2)).toMatchObject({ code: "no-such-group" });
    expect(restoreGroup(grouped, "cellar")).toMatchObject({ code: "no-such-group" });
  });

  it("brings a removed group back with those who were in it and went nowhere else", () => {
    const removed = changed(removeGroup(grouped, "street", 2));
    expect([removed.groups, placeOf(removed, "mirror-1")?.groupId, tagsOf(removed, "mirror-1")]).toEqual([
      [],
      null,
      ["sale"],
    ]);
    const back = changed(restoreGroup(removed, "street"));
    expect(back).toEqual({ ...grouped, screens: back.screens, removed: [], revision: 4 });
    expect(tagsOf(back, "mirror-1")).toContain("street");

    const hall = changed(putGroup(removed, { groupId: "hall", name: "Hall" }, 3));
    const moved = changed(putPlace(hall, { ...place, groupId: "hall" }, 4));
    expect(groupNameOf(changed(restoreGroup(moved, "street")), "mirror-1")).toBe("Hall");
  });

  it("forgets the oldest of many removed groups", () => {
    let book = newBook(["mirror-1"]);
    for (let at = 0; at <= MAX_REMOVED_GROUPS; at += 1) {
      book = changed(putGroup(book, { groupId: `group-${at}`, name: "x" }, book.revision));
      book = changed(removeGroup(book, `group-${at}`, book.revision));
    }
    expect(book.removed).toHaveLength(MAX_REMOVED_GROUPS);
    expect(restoreGroup(book, "group-0")).toMatchObject({ code: "no-such-group" });
  });

  it("has a line for every screen of this host", () => {
    expect(withScreens(grouped, ["mirror-1"])).toBe(grouped);
    expect(withScreens(grouped, ["mirror-3"]).screens.map(({ screenId }) => screenId)).toContain("mirror-3");
  });
});
