import type { ResultOf } from "../../main/bridge/contract/contract.ts";

/* Files that were brought to the imagined study: what they look like and what was found in them. */
export const FINDINGS = [
  { code: "row-unknown-product", subject: "4099999000017", rows: 31, firstRow: 118, message: "" },
  { code: "row-unknown-site", subject: "Lager Neumünster", rows: 12, firstRow: 977, message: "" },
  { code: "returns", subject: "jersey-dress", rows: 64, firstRow: 41, message: "" },
  { code: "no-sales-day", subject: "old-mill", rows: 3, firstRow: null, message: "2026-10-03, 2026-10-31" },
  { code: "price-changed", subject: "satin-skirt", rows: 1, firstRow: null, message: "" },
] as const;

export const DOOR_GUESS: ResultOf<"doors.peek"> = {
  head: ["Filiale", "Zeitraum", "Eingang", "Besucher"],
  sample: [
    ["Hafenstraße, Köln", "02.11.2026 10:00", "Haupteingang", "31"],
    ["Hafenstraße, Köln", "02.11.2026 11:00", "Haupteingang", "46"],
    ["Alte Mühle, Wuppertal-Elberfeld", "02.11.2026 10:00", "Tiefgarage", "8"],
  ],
  encoding: "utf-8",
  delimiter: ";",
  decimal: ",",
  dateOrder: "dmy",
  columns: { site: "Filiale", day: "Zeitraum", visitors: "Besucher", passersBy: null },
};

export const FILE_NAME = "Verkäufe alle Filialen September bis November 2026 (Kopie 2).xlsx";

export function salesFile(fileId: number, withdrawnAtMs: number | null) {
  return {
    fileId,
    name: fileId === 1 ? "kasse-oktober.csv" : FILE_NAME,
    sha256: "ab".repeat(32),
    broughtAtMs: Date.parse("2026-11-19T16:20:00Z"),
    broughtBy: "annegret",
    findings: fileId === 1 ? [] : [...FINDINGS],
    withdrawnAtMs,
  };
}

export const GUESS: ResultOf<"sales.peek"> = {
  head: ["Filiale", "Buchungsdatum", "EAN", "Artikelbezeichnung", "Menge", "Umsatz netto", "Bon"],
  sample: [
    [
      "Hafenstraße",
      "02.11.2026",
      "04012345678901",
      "Merino-Langarmshirt mit Rundhalsausschnitt",
      "2",
      "159,80",
      "88123",
    ],
    ["Hafenstraße", "02.11.2026", "04012345678918", "Jerseykleid", "1", "89,90", "88124"],
    ["Alte Mühle", "02.11.2026", "04012345678925", "Satinrock", "-1", "-69,90", "88125"],
  ],
  encoding: "windows-1252",
  delimiter: ";",
  decimal: ",",
  dateOrder: "dmy",
  columns: {
    site: "Filiale",
    day: "Buchungsdatum",
    code: "EAN",
    units: "Menge",
    revenue: "Umsatz netto",
    currency: null,
    receipt: "Bon",
  },
};
