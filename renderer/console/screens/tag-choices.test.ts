import { expect, test } from "vitest";
import { tagChoices, unknownTags } from "./tag-choices.ts";

const book = {
  groups: [{ groupId: "windows", name: "Windows" }],
  screens: [
    { screenId: "left", name: "Left", groupId: "windows", tags: ["upstairs"] },
    { screenId: "right", name: "Right", groupId: "windows", tags: ["windows"] },
    { screenId: "cabin", name: "Cabin", groupId: null, tags: ["upstairs"] },
  ],
};

test("tags are offered with the screens that carry them, a group's as one of them", () => {
  expect(tagChoices(book)).toEqual([
    { tag: "upstairs", screenNames: ["Left", "Cabin"] },
    { tag: "windows", screenNames: ["Left", "Right"] },
  ]);
});

test("a tag that no screen carries is told", () => {
  expect(unknownTags(["windows", "downstairs"], tagChoices(book))).toEqual(["downstairs"]);
});
