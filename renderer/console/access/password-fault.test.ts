import { expect, it } from "vitest";
import { passwordFault } from "./password-fault.ts";

it.each([
  ["short", "short", "tooShort"],
  ["three warm words", "three warm word", "differs"],
  ["three warm words", "three warm words", null],
  ["👗👗👗👗👗", "👗👗👗👗👗", "tooShort"],
] as const)("%s / %s: %s", (password, repeated, fault) => {
  expect(passwordFault(password, repeated)).toBe(fault);
});
