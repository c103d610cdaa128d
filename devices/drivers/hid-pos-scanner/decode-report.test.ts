import fc from "fast-check";
import { expect, test } from "vitest";
import type { Result } from "../../../main/base/result.ts";
import { decodeReport, MAX_DATA_BYTES, REPORT_BYTES, SCAN_REPORT_ID } from "./decode-report.ts";
import { createPieceJoiner, type JoinedCode } from "./join-pieces.ts";

/** The bytes that a scanner sends for a code, as many reports as it needs. */
function reportsOf(code: string, aim: string): Uint8Array[] {
  const reports: Uint8Array[] = [];
  for (let from = 0; from < code.length; from += MAX_DATA_BYTES) {
    const piece = code.slice(from, from + MAX_DATA_BYTES);
    const report = new Uint8Array(REPORT_BYTES);
    report[0] = SCAN_REPORT_ID;
    report[1] = piece.length;
    report.set(bytes(aim), 2);
    report.set(bytes(piece), 5);
    report[63] = from + MAX_DATA_BYTES < code.length ? 1 : 0;
    reports.push(report);
  }
  return reports;
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

test("what a scanner encodes is what is read, over any number of reports", () => {
  const printable = fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.string({ unit: printable, minLength: 1, maxLength: 512 }), (code) => {
      const joiner = createPieceJoiner();
      const outcomes = reportsOf(code, "]Q3").flatMap((report, place): Result<JoinedCode>[] => {
        const piece = decodeReport(report);
        return piece.ok ? joiner.push(piece.value, place) : [piece];
      });
      expect(outcomes).toEqual([{ ok: true, value: { code, symbology: "Q3" } }]);
    }),
  );
});

test("any bytes are read or named, never thrown at, and never give more than there is", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (report) => {
      const piece = decodeReport(report);
      if (piece.ok) expect(piece.value.text.length).toBeLessThanOrEqual(MAX_DATA_BYTES);
      else expect(["wrong-size", "no-scan", "length-out-of-range"]).toContain(piece.code);
    }),
  );
});

test("an identifier that is none is left out", () => {
  const [report] = reportsOf("12345670", "\0\0\0");
  expect(decodeReport(report ?? new Uint8Array())).toMatchObject({
    value: { symbology: null, text: "12345670" },
  });
});
