import { expect, it } from "vitest";
import { notedDays } from "./noted-days.ts";

const note = (noteId: number, day: string) => ({ noteId, day, siteId: null, text: `note ${noteId}` });

it("marks days in their order, once each, in the middle of their place", () => {
  const days = ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19"].map((day) => ({ day }));
  const noted = notedDays(
    [note(1, "2026-11-19"), note(2, "2026-11-17"), note(3, "2026-11-17"), note(4, "2026-11-30")],
    days,
  );
  expect(noted.map(({ at, day, notes, number }) => [number, day, at, notes.length])).toEqual([
    [1, "2026-11-17", 0.375, 2],
    [2, "2026-11-19", 0.875, 1],
  ]);
});
