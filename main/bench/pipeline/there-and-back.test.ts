import { expect, test } from "vitest";
import { jpegsOf, thereAndBack } from "./there-and-back.ts";

const picture = (name: number) => [0xff, 0xd8, name, 0xff, 0x00, name, 0xff, 0xd9];
const film = Uint8Array.from([1, 2, 3].flatMap(picture));
const names = (bytes: Uint8Array) => jpegsOf(bytes).map((jpeg) => jpeg[2]);

test("a film falls into its pictures", () => {
  expect(names(film)).toEqual([1, 2, 3]);
  expect(jpegsOf(film.subarray(0, 12))).toHaveLength(1);
});

test("there and back loops without showing an end twice", () => {
  expect(names(thereAndBack(film, 1))).toEqual([1, 2, 3, 2]);
  expect(names(thereAndBack(film, 2))).toEqual([1, 1, 2, 2, 3, 3, 2, 2]);
});
