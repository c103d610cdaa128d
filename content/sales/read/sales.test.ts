import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilTimeIn } from "../../../main/base/civil-time.ts";
import type { SalesMapping } from "../schema/sales-mapping.ts";
import { guessEncoding } from "./guess-encoding.ts";
import { guessColumns, guessDateOrder, guessDecimal, guessDelimiter } from "./guess-mapping.ts";
import { readDay, readMoment } from "./read-day.ts";
import { readNumber } from "./read-number.ts";
import type { SalesCells } from "./read-row.ts";
import { salesGaps } from "./sales-gaps.ts";
import { sumSales } from "./sum-sales.ts";

const berlin = { dateOrder: "dmy", civil: civilTimeIn("Europe/Berlin"), instantOf: null } as const;

describe("numbers", () => {
  it.each([
    ["1.234,50", ",", 1234.5],
    ["1,234.50", ".", 1234.5],
    ["1 234,5", ",", 1234.5],
    ["1'234.50", ".", 1234.5],
    ["−3", ".", -3],
    ["3-", ",", -3],
    ["(12,30)", ",", -12.3],
    ["€ 29,90", ",", 29.9],
    ["29.90 EUR", ".", 29.9],
    ["-EUR 5", ".", null],
    ["0", ".", 0],
    ["1.5", ",", null],
    ["12,34,5", ".", null],
    ["", ".", null],
    ["n/a", ".", null],
    ["=1+1", ".", null],
    ["1e5", ".", null],
  ] as const)("%s with %s is %s", (text, decimal, value) => {
    expect(readNumber(text, decimal)).toBe(value);
  });

  it("come back from how any language writes them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom("de-DE", "en-GB", "fr-FR", "de-CH"),
        (cents, locale) => {
          const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
          const value = readNumber(text, locale === "en-GB" || locale === "de-CH" ? "." : ",");
          return value !== null && Math.round(value * 100) === cents;
        },
      ),
      { seed: 20_261_122, verbose: true },
    );
  });
});

describe("days", () => {
  it.each([
    ["2026-03-29", "2026-03-29"],
    ["20260329", "2026-03-29"],
    ["29.3.26", "2026-03-29"],
    ["29/03/2026 14:05", "2026-03-29"],
    ["2026-03-29T23:30:00Z", "2026-03-30"],
    ["2026-03-28T23:30:00+01:00", "2026-03-28"],
    ["2026-10-25 02:30:00", "2026-10-25"],
    ["46110", "2026-03-29"],
    ["46110.5", "2026-03-29"],
    ["31.02.2026", null],
    ["2026-13-01", null],
    ["29.3.26 25 o'clock", null],
    ["12345", null],
    ["", null],
  ])("%s is %s", (text, day) => {
    expect(readDay(text, berlin)).toBe(day);
  });

  it.each([
    ["29.3.26", { day: "2026-03-29", minute: null }],
    ["2026-03-29 14:05:59", { day: "2026-03-29", minute: 14 * 60 + 5 }],
    ["2026-03-29T23:30:00Z", { day: "2026-03-30", minute: 90 }],
    ["46110", { day: "2026-03-29", minute: null }],
    ["46110.5", { day: "2026-03-29", minute: 720 }],
  ])("%s has its minute where it has one", (text, moment) => {
    expect(readMoment(text, berlin)).toEqual(moment);
  });

  it("of times in another zone are the site's", () => {
    const reading = {
      ...berlin,
      dateOrder: "mdy",
      instantOf: (wall: string) => Date.parse(`${wall}Z`),
    } as const;
    expect(readDay("03/29/2026 11:30 pm", reading)).toBe("2026-03-30");
    expect(readDay("03/29/2026 12:30 am", reading)).toBe("2026-03-29");
  });
});

describe("a guess", () => {
  it("finds delimiter, columns, decimals and the order of dates of a German till", () => {
    const lines = ['Filiale;Datum;EAN;"Menge, Stück";Umsatz', "Nord;31.01.26;4012345678901;2;1.059,80"];
    expect(guessDelimiter(lines)).toBe(";");
    expect(guessColumns(["Filiale", "Datum", "EAN", "Menge, Stück", "Umsatz"])).toEqual({
      site: "Filiale",
      day: "Datum",
      code: "EAN",
      units: "Menge, Stück",
      revenue: "Umsatz",
      currency: null,
      receipt: null,
    });
    expect(guessDecimal(["1.059,80", "2"])).toBe(",");
    expect(guessDateOrder(["31.01.26", "01.02.26"])).toBe("dmy");
    expect(guessDateOrder(["01/31/26"])).toBe("mdy");
    expect(guessDateOrder(["2026/01/31"])).toBe("ymd");
  });

  it("tells UTF-8, Excel's Unicode and the old code page apart", () => {
    expect(guessEncoding(new TextEncoder().encode("Größe;Stück"))).toBe("utf-8");
    expect(guessEncoding(Uint8Array.from([0xff, 0xfe, 0x47, 0]))).toBe("utf-16le");
    expect(guessEncoding(Buffer.from("Größe", "utf16le"))).toBe("utf-16le");
    expect(guessEncoding(Buffer.from("Größe", "latin1"))).toBe("windows-1252");
    // Cut within a character.
    expect(guessEncoding(new TextEncoder().encode("Größ").slice(0, -1))).toBe("utf-8");
  });
});

const mapping: SalesMapping = {
  encoding: "utf-8",
  delimiter: ";",
  decimal: ",",
  dateOrder: "dmy",
  timeZone: "Europe/Berlin",
  columns: {
    site: "Filiale",
    day: "Datum",
    code: "EAN",
    units: "Menge",
    revenue: "Umsatz",
    currency: null,
    receipt: null,
  },
  siteId: null,
  sites: { Nord: "north" },
  currency: "EUR",
};

function sum(rows: readonly SalesCells[], changes: Partial<SalesMapping> = {}) {
  const sales = sumSales({
    mapping: { ...mapping, ...changes },
    siteIds: new Set(["north", "south"]),
    productOf: (code) => ({ "111": "coat", "112": "coat", "222": "shirt" })[code] ?? null,
    readingOf: () => berlin,
    minorDigitsOf: (currency) => (currency === "JPY" ? 0 : 2),
  });
  for (const row of rows) sales.take(row);
  return sales.end();
}

function row(Filiale: string, Datum: string, EAN: string, Menge: string, Umsatz = ""): SalesCells {
  return { Filiale, Datum, EAN, Menge, Umsatz };
}

describe("rows of sales", () => {
  it("are summed by site, day and product, over its variants, with returns by themselves", () => {
    const { sales, takenRows, findings } = sum([
      row("Nord", "2.3.26", "111", "2", "200,00"),
      row("Nord", "2.3.26", "112", "1", "100,00"),
      row("Nord", "2.3.26", "112", "-1", "-100,00"),
      row("south", "2.3.26", "222", "4", "80"),
    ]);
    expect(takenRows).toBe(4);
    expect(sales).toEqual([
      {
        siteId: "north",
        day: "2026-03-02",
        productId: "coat",
        soldUnits: 3,
        returnedUnits: 1,
        revenueMinor: 20_000,
        currency: "EUR",
      },
      {
        siteId: "south",
        day: "2026-03-02",
        productId: "shirt",
        soldUnits: 4,
        returnedUnits: 0,
        revenueMinor: 8_000,
        currency: "EUR",
      },
    ]);
    expect(findings).toEqual([expect.objectContaining({ code: "returns", subject: "coat", firstRow: 4 })]);
  });

  it("that cannot be read are left out, told once a subject, and change no sum", () => {
    const good = row("Nord", "2.3.26", "111", "2", "200");
    const { sales, findings, rows, takenRows } = sum([
      good,
      row("West", "2.3.26", "111", "2"),
      row("Nord", "32.3.26", "111", "2"),
      row("Nord", "2.3.26", "999", "2"),
      row("Nord", "2.3.26", "999", "2"),
      row("Nord", "2.3.26", "111", "2,5"),
      row("Nord", "2.3.26", "111", "2", "viel"),
    ]);
    expect([rows, takenRows]).toEqual([7, 1]);
    expect(sales).toEqual(sum([good]).sales);
    expect(findings.map(({ code, subject, rows: of }) => [code, subject, of])).toEqual([
      ["row-unknown-site", "West", 1],
      ["row-unreadable-day", "Datum", 1],
      ["row-unknown-product", "999", 2],
      ["row-unreadable-units", "Menge", 1],
      ["row-unreadable-revenue", "Umsatz", 1],
    ]);
  });

  it("of another currency are left out; units without an amount are told", () => {
    const columns = { ...mapping.columns, currency: "Währung" };
    const { sales, findings } = sum(
      [
        { ...row("Nord", "2.3.26", "111", "1", "10"), Währung: "EUR" },
        { ...row("Nord", "2.3.26", "111", "1", "10"), Währung: "CHF" },
        { ...row("Nord", "3.3.26", "111", "1"), Währung: "EUR" },
      ],
      { columns },
    );
    expect(sales.map(({ soldUnits }) => soldUnits)).toEqual([1, 1]);
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ["row-other-currency", "CHF"],
      ["units-without-revenue", "coat"],
    ]);
  });

  it("of one receipt are taken once; a doubled export is told where there are no receipts", () => {
    const columns = { ...mapping.columns, receipt: "Bon" };
    const twice = [
      { ...row("Nord", "2.3.26", "111", "1", "10"), Bon: "7" },
      { ...row("Nord", "2.3.26", "111", "1", "10"), Bon: "7" },
      { ...row("Nord", "2.3.26", "111", "1", "10"), Bon: "8" },
    ];
    expect(sum(twice, { columns }).sales[0]?.soldUnits).toBe(2);
    const days = Array.from({ length: 20 }, (_, index) => row("Nord", `${index + 1}.3.26`, "111", "1"));
    expect(
      sum([...days, ...days.slice(0, 1)]).findings.filter(({ code }) => code === "same-day-twice"),
    ).toEqual([expect.objectContaining({ subject: "north 2026-03-01 111", firstRow: 2 })]);
  });

  it("add up to the same in any order", () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      row(
        index % 2 ? "Nord" : "south",
        `${(index % 9) + 1}.3.26`,
        index % 3 ? "111" : "222",
        String((index % 5) - 1),
        "5",
      ),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(sum(shuffled).sales).toEqual(sum(rows).sales);
      }),
      { seed: 20_261_122, numRuns: 30 },
    );
  });
});

describe("gaps in daily sales", () => {
  const sold = (day: string, units: number, productId = "coat", price = 1_000) => ({
    siteId: "north",
    day,
    productId,
    soldUnits: units,
    returnedUnits: 0,
    revenueMinor: units * price,
    currency: "EUR",
  });
  const days = Array.from({ length: 21 }, (_, index) => `2026-03-${String(index + 1).padStart(2, "0")}`);

  it("are days without sales, stretches that look sold out, and prices that changed", () => {
    const rows = days.flatMap((day, index) => {
      if (index === 9) return [];
      const coat = index >= 3 && index < 7 ? [] : [sold(day, 5)];
      return [...coat, sold(day, 1, "shirt", index < 15 ? 2_000 : 1_500)];
    });
    expect(salesGaps(rows).map(({ code, subject }) => [code, subject])).toEqual([
      ["no-sales-day", "north 2026-03-10"],
      ["looks-sold-out", "north coat 2026-03-04"],
      ["price-changed", "north shirt 2026-03-16"],
    ]);
  });

  it("are none on the weekday on which a site is always closed", () => {
    const rows = days.filter((day) => new Date(day).getUTCDay() !== 0).map((day) => sold(day, 1));
    expect(salesGaps(rows)).toEqual([]);
  });
});
