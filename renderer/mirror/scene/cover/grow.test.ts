import { expect, it } from "vitest";
import { grow, type Region, smooth, thickParts } from "./grow.ts";

const region = (...rows: readonly string[]): Region => ({
  widthPixels: rows[0]?.length ?? 0,
  heightPixels: rows.length,
  inside: Uint8Array.from(rows.join(""), (char) => (char === "#" ? 1 : 0)),
});
const drawn = ({ widthPixels, inside }: Region): string[] =>
  [
    ...inside
      .join("")
      .replaceAll("0", ".")
      .replaceAll("1", "#")
      .matchAll(RegExp(`.{${widthPixels}}`, "g")),
  ].map(([row]) => row);

it("takes what is connected with a seed, and not what only lies beside it", () => {
  const may = region("##..#", ".#..#", "...##");
  expect(drawn(grow(may, [0]))).toEqual(["##...", ".#...", "....."]);
  expect(drawn(grow(may, [3]))).toEqual([".....", ".....", "....."]);
});

it("does not run from one row's end into the next row", () => {
  expect(drawn(grow(region("..#", "#.."), [2]))).toEqual(["..#", "..."]);
});

it("closes single gaps and drops single pixels", () => {
  expect(
    drawn(smooth(region("#####", "##.##", "#####", ".....", ".....", "...#.", "....."), 1)).slice(1, 2),
  ).toEqual(["#####"]);
  expect(drawn(smooth(region(".....", "..#..", "....."), 1))).toEqual([".....", ".....", "....."]);
});

it("takes what is thick somewhere as a whole, and nothing that is thin everywhere", () => {
  const given = region("........", ".###..#.", ".####.#.", ".###..#.", "........");
  expect(drawn(thickParts(given, 1))).toEqual(["........", ".###....", ".####...", ".###....", "........"]);
  expect(drawn(thickParts(given, 2))).toEqual(drawn(region(...Array.from({ length: 5 }, () => "........"))));
});
