import { expect, it } from "vitest";
import { groupOfName } from "./group-of-name.ts";

const book = { groups: [{ groupId: "schaufenster", name: "Schaufenster" }] };

it("makes a group of its name, and finds the one that is there already", () => {
  expect(groupOfName(" Umkleiden, 1. Stock ", book)).toEqual({
    groupId: "umkleiden-1-stock",
    name: "Umkleiden, 1. Stock",
  });
  expect(groupOfName("schaufenster", book)).toBe(book.groups[0]);
  expect(groupOfName("Schaufenster!", book).groupId).toBe("schaufenster-2");
  expect(groupOfName("衣", book).groupId).toBe("group");
});
