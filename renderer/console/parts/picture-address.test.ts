import { expect, it } from "vitest";
import { pictureAddress } from "./picture-address.ts";

it.each([
  ["catalogue/coat 1.jpg", "/content/catalogue/coat%201.jpg"],
  ["../secrets", null],
  ["//elsewhere.example/x", null],
])("%s is fetched from %s", (path, address) => {
  expect(pictureAddress(path)).toBe(address);
});
