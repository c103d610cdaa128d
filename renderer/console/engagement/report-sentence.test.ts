import { describe, expect, it } from "vitest";
import type { Locale } from "../../../content/schema/locale.ts";
import type { Cell } from "../../../main/report/schema/cell.ts";
import { createTranslate } from "../../i18n/translate.ts";
import { partsWords } from "../parts/parts-words.ts";
import { createFormat } from "../words/format.ts";
import { cellText, compareCells, rateText } from "./cell-text.ts";
import { engagementWords } from "./engagement-words.ts";
import { reportSentence } from "./report-sentence.ts";

const measured = (value: number): Cell => ({ state: "measured", value });
const few: Cell = { state: "suppressed", value: null };
const none: Cell = { state: "not-measured", value: null };
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, " ");

type Sentenced = Parameters<typeof reportSentence>[0];

function report(visits: Cell, tryOns: Cell, handOffs: Cell, upMinutes = 600): Sentenced {
  const ofPrevious = { numerator: none, denominator: none, share: null };
  return {
    fromDay: "2026-11-14",
    toDay: "2026-11-21",
    visits,
    upMinutes,
    smallestPrinted: 5,
    funnel: [
      { step: "try-on", count: tryOns, ofPrevious },
      { step: "hand-off", count: handOffs, ofPrevious },
    ],
  };
}
const sentence = (given: Sentenced, locale: Locale = "en") =>
  plain(
    reportSentence(given, createTranslate(locale, engagementWords), createFormat(locale, "Europe/Berlin")),
  );

describe("reportSentence", () => {
  it.each([
    [report(measured(0), measured(0), measured(0), 0), "not running, so nothing was measured"],
    [report(none, none, none), "nothing was measured"],
    [report(measured(0), measured(0), measured(0)), "ran for 10 hrs, and nobody used it"],
    [report(few, few, few), "fewer than 5 visits"],
    [report(measured(312), few, few), "312 visits at the mirror."],
    [report(measured(312), measured(201), few), "in 201 of them (64%) something was tried on."],
    [report(measured(312), measured(201), measured(58)), "and in 58 staff brought what was asked for"],
  ])("says as much as may be printed (%#)", (given, expected) => {
    expect(sentence(given)).toContain(expected);
  });
  it("names the days that are included", () => {
    expect(sentence(report(measured(9), few, few))).toMatch(/^14 ?. ?20 November 2026: 9 visits/);
  });
  it.each([
    ["fr", "312 visites au miroir ; 201 d’entre elles (64 %)"],
    ["de", "312 Besuche am Spiegel; bei 201 davon (64 %)"],
  ] as const)("speaks %s", (locale, expected) => {
    expect(sentence(report(measured(312), measured(201), measured(58)), locale)).toContain(expected);
  });
});

describe("cells and rates", () => {
  const t = createTranslate("en", partsWords);
  const format = createFormat("en", "UTC");
  it.each([
    [measured(1234), "1,234"],
    [measured(0), "0"],
    [few, "<5"],
    [{ state: "hidden", value: null } as const, "hidden"],
    [none, "not measured"],
  ])("prints %j as %s", (cell, expected) => {
    expect(cellText(cell, t, format)).toBe(expected);
  });
  it("prints what a site says of another by that limit", () => {
    expect(cellText(few, t, format, 10)).toBe("<10");
    const rate = { numerator: few, denominator: measured(40), share: null };
    expect(rateText(rate, t, format, 10)).toBe("<10 of 40");
  });
  it("never prints a share without both its parts", () => {
    expect(rateText({ numerator: measured(8), denominator: measured(40), share: 0.2 }, t, format)).toBe(
      "20% (8 of 40)",
    );
    expect(rateText({ numerator: few, denominator: measured(40), share: null }, t, format)).toBe("<5 of 40");
    expect(rateText({ numerator: none, denominator: measured(40), share: null }, t, format)).toBe(
      "not measured",
    );
  });
  it("orders what is small above zero and what is unknown last", () => {
    const ordered = [measured(5), none, measured(0), few, measured(40)].toSorted(compareCells);
    expect(ordered.map((cell) => cellText(cell, t, format))).toEqual(["not measured", "0", "<5", "5", "40"]);
  });
});
