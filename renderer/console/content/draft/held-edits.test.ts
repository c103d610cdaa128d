import { expect, it } from "vitest";
import { createHeldEdits, MAX_HELD } from "./held-edits.ts";

it("keeps changes while people look elsewhere, and tells only when a part comes or goes", () => {
  const held = createHeldEdits();
  let told = 0;
  held.onChange(() => {
    told += 1;
  });
  const poster = { kind: "layout", id: "poster" } as const;
  held.hold(poster, ["first"]);
  held.hold(poster, ["first", "second"]);
  expect(held.of(poster)).toEqual(["first", "second"]);
  expect(held.of({ kind: "playlist", id: "poster" })).toBeNull();
  expect(held.parts).toEqual([poster]);
  expect(told).toBe(1);
  held.hold(poster, null);
  held.hold(poster, null);
  expect(held.parts).toEqual([]);
  expect(told).toBe(2);
});

it("lets the oldest go where there are too many", () => {
  const held = createHeldEdits();
  for (let at = 0; at <= MAX_HELD; at++) held.hold({ kind: "layout", id: `l${at}` }, at);
  expect(held.parts).toHaveLength(MAX_HELD);
  expect(held.of({ kind: "layout", id: "l0" })).toBeNull();
});
