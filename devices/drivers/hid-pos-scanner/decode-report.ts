import { fail, type Result, succeed } from "../../../main/base/result.ts";

/** Length of a scanned-data report with its id. */
export const REPORT_BYTES = 64;
/** Report id of scanned data; scanners use others for status and settings. */
export const SCAN_REPORT_ID = 2;
/** Data bytes that one report carries. */
export const MAX_DATA_BYTES = 56;

const LENGTH_AT = 1;
const AIM_AT = 2;
const DATA_AT = 5;
const FLAGS_AT = 63;
const CONTINUED_BIT = 1;

/** A piece of a scan: one report. */
export interface ScanPiece {
  /** AIM identifier without bracket (`E0` = EAN), null where the scanner sends none. */
  readonly symbology: string | null;
  /** One character a byte: ISO 8859-1, the default of bar codes and QR. */
  readonly text: string;
  /** More of the same code follows in the next report. */
  readonly continued: boolean;
}

/** `wrong-size`, `length-out-of-range`: not what a HID POS scanner sends; `no-scan`: some other report of it. */
export type ReportFault = "wrong-size" | "no-scan" | "length-out-of-range";

/**
 * Reads a scanned-data report: [0] id 2 · [1] length · [2–4] AIM identifier · [5–60] data · [61–62] the maker's
 * symbology · [63] bit 0: continued. Source: USB HID Point of Sale Usage Tables 1.02, 4 "Bar code scanner"; offsets
 * as scanners on the market lay them out.
 */
export function decodeReport(report: Uint8Array): Result<ScanPiece, ReportFault> {
  const at = (place: number): number => report[place] ?? 0;
  if (report.length > 0 && at(0) !== SCAN_REPORT_ID)
    return fail("no-scan", `Report ${at(0)} carries no code.`);
  if (report.length !== REPORT_BYTES) {
    return fail("wrong-size", `A report of ${report.length} bytes came; ${REPORT_BYTES} were expected.`);
  }
  const length = at(LENGTH_AT);
  if (length > MAX_DATA_BYTES) {
    return fail(
      "length-out-of-range",
      `A report claims ${length} bytes of data; it has room for ${MAX_DATA_BYTES}.`,
    );
  }
  return succeed({
    symbology: /^\]([A-Za-z][0-9A-Za-z])$/.exec(latin1(report.subarray(AIM_AT, DATA_AT)))?.[1] ?? null,
    text: latin1(report.subarray(DATA_AT, DATA_AT + length)),
    continued: (at(FLAGS_AT) & CONTINUED_BIT) !== 0,
  });
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
