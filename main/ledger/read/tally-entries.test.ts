import { describe, expect, it } from "vitest";
import { civilTimeIn } from "../../base/civil-time.ts";
import { draft, idOf } from "../fixtures.ts";
import type { EntryDraft } from "../schema/entry.ts";
import { type CountedRow, tallyEntry, tallyVisit } from "./tally-entries.ts";

const civil = civilTimeIn("Europe/Berlin");
const startMs = Date.parse("2026-03-01T11:30:00Z");

function rows(...drafts: EntryDraft[]): CountedRow[] {
  return drafts.map(({ kind, visitId, productId, campaignId, armId, payload }, index) => ({
    id: index + 1,
    kind,
    atMs: startMs + index * 1000,
    siteId: "harbour-street",
    screenId: "mirror-1",
    visitId,
    productId,
    campaignId,
    armId,
    payload: JSON.stringify(payload),
  }));
}

const visit = { visitId: idOf(1) };
const dress = { ...visit, productId: "dress" };
const begin = (by: "touch" | "presence") => draft("visit-begin", { by, locale: "en" }, visit);
const tryOn = draft("try-on", { category: "dress", colourId: "red", settledAfterMs: 200 }, dress);
const answer = (waitedMs: number, subject: Partial<EntryDraft> = dress) =>
  draft("answer", { requestId: idOf(2), answer: { kind: "sold-out" }, waitedMs }, subject);
const end = (reason: "nobody" | "another-body" | "goodbye" | "restart") =>
  draft("visit-end", { reason, durationMs: 63_000 }, visit);
const request = (requestKind: "size" | "adviser") =>
  draft("request", { requestId: idOf(2), requestKind, size: "M" }, dress);
const measuresOf = (entries: CountedRow[]) => tallyVisit(entries, civil).map(({ measure }) => measure);

describe("tallyVisit", () => {
  it.each<[string, EntryDraft[], string[]]>([
    ["nothing", [], []],
    ["a visit that presence began and nobody used", [begin("presence")], ["visits"]],
    ["a visit by touch", [begin("touch")], ["visits", "interact"]],
    [
      "two try-ons of one dress",
      [begin("touch"), tryOn, tryOn],
      ["visits", "interact", "try-on", "product-try-on"],
    ],
    [
      "an answer without a try-on",
      [begin("touch"), answer(9_000)],
      ["visits", "interact", "answered", "wait"],
    ],
    [
      "two answers to one request after a try-on",
      [tryOn, answer(31_000), answer(90_000)],
      ["visits", "interact", "try-on", "hand-off", "product-try-on", "product-hand-off", "answered", "wait"],
    ],
    [
      "an answer about another product",
      [tryOn, answer(31_000, { ...visit, productId: "jacket" })],
      ["visits", "interact", "try-on", "hand-off", "product-try-on", "answered", "wait"],
    ],
  ])("counts %s", (_name, entries, measures) => {
    expect(measuresOf(rows(...entries))).toEqual(measures);
  });

  it.each<[string, EntryDraft[], string[]]>([
    ["a visit left before anything was put on", [begin("touch"), end("nobody")], ["dwell", "abandoned"]],
    ["a visit that somebody else took over", [begin("touch"), end("another-body")], ["dwell", "abandoned"]],
    ["a goodbye as no abandoning", [begin("touch"), end("goodbye")], ["dwell"]],
    ["a visit with a try-on as not abandoned", [begin("touch"), tryOn, end("nobody")], ["dwell"]],
    [
      "a visit with a request as not abandoned",
      [begin("touch"), request("adviser"), end("nobody")],
      ["dwell"],
    ],
    ["a visit that nobody used as not abandoned", [begin("presence"), end("nobody")], ["dwell"]],
    ["no time of a visit that a restart cut", [begin("touch"), end("restart")], []],
    ["a size that was sold out", [begin("touch"), request("size"), answer(9_000)], ["missing-size"]],
    ["no missing size where a person was wanted", [begin("touch"), request("adviser"), answer(9_000)], []],
  ])("tells %s", (_name, entries, measures) => {
    const told: ReadonlySet<string> = new Set(["dwell", "abandoned", "missing-size"]);
    expect(measuresOf(rows(...entries)).filter((measure) => told.has(measure))).toEqual(measures);
  });

  it("names the campaign that the visit began from, and takes its time to 5 s", () => {
    const spring = { ...begin("touch"), campaignId: "spring" };
    const tallies = tallyVisit(rows(spring, tryOn, end("nobody")), civil);
    const of = (measure: string) => tallies.find((each) => each.measure === measure);
    expect([of("visits")?.campaignId, of("try-on")?.campaignId]).toEqual(["spring", "spring"]);
    expect(of("dwell")?.bucketMs).toBe(65_000);
  });

  it("takes the wait of the first answer, to 5 s, and the day and hour of the site", () => {
    const tallies = tallyVisit(rows(tryOn, answer(31_000), answer(90_000)), civil);
    expect(tallies.find(({ measure }) => measure === "wait")).toMatchObject({ bucketMs: 30_000 });
    expect(tallies[0]).toMatchObject({ day: "2026-03-01", hour: 12 });
  });

  it("names no visit", () => {
    expect(JSON.stringify(tallyVisit(rows(begin("touch"), tryOn, answer(1)), civil))).not.toContain(idOf(1));
  });
});

describe("tallyEntry", () => {
  it.each<[EntryDraft, string[]]>([
    [draft("heartbeat", { upMs: 60_000, phase: "campaign", counting: true }), ["entries", "counting"]],
    [draft("heartbeat", { upMs: 60_000, phase: "campaign", counting: false }), ["entries"]],
    [answer(9_000), ["entries"]],
    [draft("survey", { place: "till", answer: "yes" }), ["entries", "survey-till-yes"]],
    [draft("survey", { place: "mirror", answer: "none" }), ["entries", "survey-mirror-none"]],
    [answer(9_000, {}), ["entries", "answered", "wait"]],
    [request("size"), ["entries", "size-request"]],
    [request("adviser"), ["entries"]],
  ])("counts %o", (entry, measures) => {
    const [row] = rows(entry);
    if (!row) throw new Error("no row");
    expect(tallyEntry(row, civil).map(({ measure }) => measure)).toEqual(measures);
  });
});
