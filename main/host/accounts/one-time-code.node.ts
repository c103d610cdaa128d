import { randomInt } from "node:crypto";

/** Letters and digits that nobody takes for another when reading aloud (Crockford's base 32). */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** A code for a first sign-in: 60 random bits as three groups of four, e.g. `7Q2M-K0XA-91ZT`. */
export function makeOneTimeCode(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}

/** The code that a person typed, as it was printed: small letters, missing or other dashes do not matter. */
export function tidyOneTimeCode(typed: string): string {
  const bare = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return bare.match(/.{1,4}/g)?.join("-") ?? "";
}
