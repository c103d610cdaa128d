import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonFault } from "./json-fault.ts";

test.each([
  ['{"a": 1,}', { line: 1, column: 9, expected: "a key in double quotes" }],
  ["[1, 2,]", { line: 1, column: 7, expected: "a value" }],
  ['{\n "a": 1\n "b": 2\n}', { line: 3, column: 2, expected: '"," or "}"' }],
  ['{"a": tru}', { line: 1, column: 7, expected: "a value" }],
  ["{'a': 1}", { line: 1, column: 2, expected: "a key in double quotes" }],
  ['{"a" 1}', { line: 1, column: 6, expected: '":"' }],
  ['{"a": 1', { line: 1, column: 8, expected: '"," or "}"' }],
  ["", { line: 1, column: 1, expected: "a value" }],
  ["{}\n{}", { line: 2, column: 1, expected: "the end of the file" }],
  ["[1}", { line: 1, column: 3, expected: '"," or "]"' }],
])("%j stops being JSON where it says", (text, fault) => {
  expect(findJsonFault(text)).toEqual(fault);
});

test("nesting has a limit", () => {
  expect(findJsonFault("[".repeat(10_000))).toMatchObject({ column: 65 });
});

test("finds no fault in JSON, and one wherever the engine finds one", () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 6 }),
      fc.nat(),
      fc.string({ maxLength: 2 }),
      (value, place, junk) => {
        const text = JSON.stringify(value, null, 1);
        expect(findJsonFault(text)).toBeNull();
        const at = place % (text.length + 1);
        const broken = text.slice(0, at) + junk + text.slice(at + junk.length);
        expect(findJsonFault(broken) === null).toBe(isJson(broken));
      },
    ),
    { numRuns: 1_000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
