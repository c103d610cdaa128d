import fc from "fast-check";
import { expect, test } from "vitest";
import { isGtin, toGtin14, withCheckDigit } from "./gtin.ts";

test.each(["40170725", "614141123452", "4006381333931", "80614141123458"])("%s is a GTIN", (gtin) => {
  expect(isGtin(gtin)).toBe(true);
  expect(withCheckDigit(gtin.slice(0, -1))).toBe(gtin);
  expect(isGtin(toGtin14(gtin))).toBe(true);
});

test.each([
  "",
  "4006381333932",
  "400638133393",
  "40063813339310",
  "123456789",
  "4006381333931 ",
  "４００６３８１３３３９３１",
])("%j is none", (code) => {
  expect(isGtin(code)).toBe(false);
});

test("the check digit catches every single misread digit", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(7, 11, 12, 13),
      fc.nat({ max: 9_999_999 }),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (length, number, place, shift) => {
        const digits = withCheckDigit(String(number).padStart(length, "0")).split("");
        const at = place % digits.length;
        digits[at] = String((Number(digits[at]) + shift) % 10);
        expect(isGtin(digits.join(""))).toBe(false);
      },
    ),
  );
});

test("what is too short or too long to lack just a check digit is a bug", () => {
  expect(() => withCheckDigit("12345678")).toThrow(/check digit/);
});
