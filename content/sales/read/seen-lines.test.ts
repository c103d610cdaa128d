import { expect, it } from "vitest";
import { createSeenLines } from "./seen-lines.ts";

it("knows every line again and takes no new one for old, while it grows", () => {
  const { seen } = createSeenLines(1_000_000);
  const line = (index: number) =>
    `R${Math.floor(index / 3)}\nsite-1\n2026-03-${index % 28}\nSKU-${index}\n1\n1999`;
  for (let index = 0; index < 200_000; index++) if (seen(line(index))) throw new Error(line(index));
  for (let index = 0; index < 200_000; index++) if (!seen(line(index))) throw new Error(line(index));
});

it("remembers no more than it may, and what it has for good", () => {
  const { seen } = createSeenLines(2);
  expect(["a", "b", "c", "c", "a", "b"].map(seen)).toEqual([false, false, false, false, true, true]);
});

it("tells apart lines that differ in one letter, in order or in length", () => {
  const { seen } = createSeenLines(10);
  expect(["ab", "ba", "a", "", "abc", "ab\n"].map(seen)).not.toContain(true);
});
