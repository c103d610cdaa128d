import { describe, expect, it } from "vitest";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import {
  AFTER_A_VISIT,
  closePresence,
  countPresence,
  NOBODY_COUNTED,
  type PresenceCount,
} from "./presence-count.ts";

type Stretch = readonly [untilMs: number, present: boolean, facing: boolean];

function walk(
  begin: PresenceCount,
  ...stretches: readonly Stretch[]
): { count: PresenceCount; entries: EntryDraft[] } {
  let count = begin;
  const entries: EntryDraft[] = [];
  let atMs = 0;
  for (const [untilMs, present, facing] of stretches) {
    for (; atMs < untilMs; atMs += 100) {
      const next = countPresence(count, { present, facing }, atMs);
      count = next.count;
      entries.push(...next.entries);
    }
  }
  return { count, entries };
}

function kinds(entries: readonly EntryDraft[]): string[] {
  return entries.map((entry) => entry.kind);
}

describe("countPresence", () => {
  it("counts nothing under a second", () => {
    expect(walk(NOBODY_COUNTED, [900, true, true], [4_000, false, false]).entries).toEqual([]);
  });

  it("counts a pass-by from a second on, without a visit", () => {
    const { entries } = walk(NOBODY_COUNTED, [1_600, true, false], [4_000, false, false]);
    expect(entries).toMatchObject([{ kind: "pass-by", visitId: null, payload: { presentMs: 1_500 } }]);
  });

  it("counts a view only for a whole second of facing", () => {
    const glances: Stretch[] = [
      [800, true, true],
      [1_000, true, false],
      [1_800, true, true],
      [2_000, true, false],
    ];
    expect(kinds(walk(NOBODY_COUNTED, ...glances, [5_000, false, false]).entries)).toEqual(["pass-by"]);
    expect(kinds(walk(NOBODY_COUNTED, [1_200, true, true], [5_000, false, false]).entries)).toEqual([
      "pass-by",
      "view",
    ]);
  });

  it("takes a blink of the tracker for the same person", () => {
    const { entries } = walk(
      NOBODY_COUNTED,
      [1_500, true, false],
      [2_500, false, false],
      [4_000, true, false],
      [7_000, false, false],
    );
    expect(kinds(entries)).toEqual(["pass-by"]);
  });

  it("counts whoever is there when the camera closes, once", () => {
    const { count } = walk(NOBODY_COUNTED, [1_500, true, true]);
    expect(kinds(closePresence(count))).toEqual(["pass-by", "view"]);
    expect(closePresence(NOBODY_COUNTED)).toEqual([]);
  });

  it("does not count the same person again after a visit, but the next one", () => {
    const stay = walk(AFTER_A_VISIT, [3_000, true, true], [6_000, false, false]);
    expect(stay.entries).toEqual([]);
    const next = walk(
      AFTER_A_VISIT,
      [3_000, true, true],
      [6_000, false, false],
      [8_000, true, false],
      [11_000, false, false],
    );
    expect(kinds(next.entries)).toEqual(["pass-by"]);
  });

  it("counts the first person after a visit that ended with nobody there", () => {
    const { entries } = walk(AFTER_A_VISIT, [500, false, false], [2_500, true, false], [6_000, false, false]);
    expect(kinds(entries)).toEqual(["pass-by"]);
  });
});
