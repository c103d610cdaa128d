import { expect, test } from "vitest";
import { hullMask } from "./hull-mask.ts";

const drawn = (rows: readonly string[]): Uint8Array =>
  Uint8Array.from(rows.join(""), (letter) => (letter === "#" ? 255 : 0));

test.each([
  ["a notch is filled", ["#...#", "#...#", "#####"], ["#####", "#####", "#####"]],
  [
    "a diamond keeps its corners",
    ["..#..", ".....", "#...#", ".....", "..#.."],
    ["..#..", ".###.", "#####", ".###.", "..#.."],
  ],
  ["nothing stays nothing", [".....", "....."], [".....", "....."]],
])("%s", (_, mask, wanted) => {
  expect([...hullMask(drawn(mask), 5)]).toEqual([...drawn(wanted)].map((value) => value && 1));
});
