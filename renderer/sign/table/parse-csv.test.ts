import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_CSV_COLUMNS, MAX_CSV_LENGTH, MAX_CSV_ROWS, parseCsv } from "./parse-csv.ts";

const SEED = 20_261_122;
const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;

describe("CSV", () => {
  it("is read with quotes, line breaks in fields, a byte order mark and either line end", () => {
    const text = '\uFEFFName,Note\r\n"Coat, long","He said ""warm""\nand left"\nDress,\n';
    expect(parseCsv(text)).toEqual({
      ok: true,
      value: {
        columns: ["Name", "Note"],
        rows: [
          ["Coat, long", 'He said "warm"\nand left'],
          ["Dress", ""],
        ],
      },
    });
  });

  it.each([";", "\t"])("may be separated by %j", (separator) => {
    const text = `Name${separator}"Price, net"\nCoat${separator}89,00`;
    expect(parseCsv(text)).toMatchObject({
      ok: true,
      value: { columns: ["Name", "Price, net"], rows: [["Coat", "89,00"]] },
    });
  });

  it.each([
    ["", "is empty"],
    ["a,,c\n1,2,3", "Column 2 has no name"],
    ["a,b,a\n1,2,3", 'Two columns have the name "a"'],
    ["a,b\n1,2\n3", "Row 3 has 1 fields, the first row 2"],
    ["a,b\n1,2,3", "Row 2 has 3 fields"],
    ['a,b\n1,"2', "A quote in row 2"],
    ['a,b\n1,2"', "A quote in row 2"],
    ['a,b\n"1"x,2', "A quote in row 2"],
  ])("is refused where it is not one: %j", (text, message) => {
    expect(parseCsv(text)).toMatchObject({
      ok: false,
      code: "not-a-table",
      message: expect.stringContaining(message) as string,
    });
  });

  it("has limits", () => {
    expect(parseCsv("a".repeat(MAX_CSV_LENGTH + 1))).toMatchObject({ code: "too-large" });
    expect(parseCsv(`a\n${"1\n".repeat(MAX_CSV_ROWS)}`)).toMatchObject({ ok: true });
    expect(parseCsv(`a\n${"1\n".repeat(MAX_CSV_ROWS + 1)}`)).toMatchObject({ code: "too-large" });
    const wide = Array.from({ length: MAX_CSV_COLUMNS + 1 }, (_, at) => `c${at}`).join(",");
    expect(parseCsv(wide)).toMatchObject({ code: "too-large" });
  });

  it("gives back whatever was written by the rules, and never throws", () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const columns = (rows[0] ?? [""]).map((_, at) => `column ${at}`);
        const text = [columns, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n");
        expect(parseCsv(text)).toEqual({ ok: true, value: { columns, rows } });
      }),
      { seed: SEED },
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r") }), (text) => {
        parseCsv(text);
      }),
      { seed: SEED },
    );
  });
});
