import { z } from "zod";

/**
 * Whether a GTIN-8, -12, -13 or -14 has the right check digit.
 * Source: GS1 General Specifications, 7.9 (weights 3 and 1 from the right).
 */
export function isGtin(code: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return false;
  return checkDigit(code.slice(0, -1)) === code.slice(-1);
}

/** A GTIN made from the digits before its check digit (7, 11, 12 or 13 of them). Throws for anything else. */
export function withCheckDigit(digits: string): string {
  if (!/^(\d{7}|\d{11,13})$/.test(digits)) throw new Error(`"${digits}" lacks more than the check digit.`);
  return digits + checkDigit(digits);
}

function checkDigit(digits: string): string {
  let sum = 0;
  for (let place = 1; place <= digits.length; place++) {
    const digit = Number(digits[digits.length - place]);
    sum += place % 2 === 1 ? 3 * digit : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

/** A GTIN as 14 digits, so that GTIN-12 and GTIN-13 of one article compare equal. Expects a valid GTIN. */
export function toGtin14(gtin: string): string {
  return gtin.padStart(14, "0");
}

export const gtinSchema = z.string().refine(isGtin, "is no GTIN with a right check digit");
