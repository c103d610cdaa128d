import { expect, test } from "vitest";
import { parseAddArguments } from "./garment-arguments.ts";

const parse = (line: string) => parseAddArguments(line.split(" "));

test("reads a photo with all that belongs to it", () => {
  expect(
    parse(
      "tee.jpg --back back.jpg --category upper --size-chart c.csv --size M --product tee --name blue-tee --publish",
    ),
  ).toEqual({
    ok: true,
    value: {
      file: "tee.jpg",
      source: "photo",
      backFile: "back.jpg",
      category: "upper",
      chartFile: "c.csv",
      name: "blue-tee",
      productId: "tee",
      photographedSize: "M",
      publish: true,
    },
  });
  expect(parse("--category auto coat.GLB")).toMatchObject({ value: { source: "glb", category: null } });
});

test.each([
  ["--publish"],
  ["a.jpg b.jpg"],
  ["a.jpg --category hat"],
  ["a.jpg --back"],
  ["a.jpg --back --publish"],
  ["a.jpg --colour blue"],
  ["a.jpg --name Blue"],
  ["a.jpg --name blue--tee"],
])("does not understand %s", (line) => {
  expect(parse(line)).toMatchObject({ ok: false, code: "usage" });
});
