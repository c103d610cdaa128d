import { describe, expect, it } from "vitest";
import { csvField, csvText } from "./csv.ts";

describe("csvField", () => {
  it.each<[string | number, string]>([
    ["plain", "plain"],
    ['a "b", c', '"a ""b"", c"'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["-2", "'-2"],
    ["@sum(a)", "'@sum(a)"],
    ["\tx", "'\tx"],
    ['=cmd|"/c calc"', `"'=cmd|""/c calc"""`],
    [-2.5, "-2.5"],
    ["<5", "<5"],
  ])("writes %j as %j", (value, text) => {
    expect(csvField(value)).toBe(text);
  });
});

it("ends every row with CRLF", () => {
  expect(
    csvText([
      ["a", 1],
      ["b", 2],
    ]),
  ).toBe("a,1\r\nb,2\r\n");
});
