import { expect, it } from "vitest";
import { aHeartbeat, idOf } from "../fixtures.ts";
import { entryOfRow } from "./entry-of-row.ts";

const stamp = { id: 3, atMs: 5, monotonicMs: 6, bootId: idOf(1), siteId: "site-1", screenId: "mirror-1" };
const row = { ...aHeartbeat, ...stamp, payload: JSON.stringify(aHeartbeat.payload) };

it("gives a row back as the entry that it was", () => {
  expect(entryOfRow(row)).toEqual({ ...aHeartbeat, ...stamp });
});

it.each([
  { ...row, payload: "{" },
  { ...row, payload: '{"upMs":1}' },
  { ...row, kind: "hug" },
  { ...row, visitId: "somebody" },
  { ...row, id: "3" },
])("takes %o for none that this version knows", (strange) => {
  expect(entryOfRow(strange)).toBeNull();
});
