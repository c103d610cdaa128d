import { expect, it } from "vitest";
import { createManualClock } from "../base/clock.ts";
import { createCurrentVisit } from "./current-visit.ts";
import type { CutVisit } from "./cut-visits.ts";

const begins = (visitId: string) => ({ kind: "visit-begin", visitId });
const ends = (visitId: string) => ({ kind: "visit-end", visitId });

function follow() {
  const clock = createManualClock();
  const cut: CutVisit[] = [];
  const { monotonicMs } = clock;
  return { visit: createCurrentVisit({ monotonicMs, onCut: (one) => void cut.push(one) }), cut, clock };
}

it("knows the visit from its beginning to its end, or until it is forgotten", () => {
  const { visit, cut } = follow();
  visit.follow([{ kind: "play-begin", visitId: null }]);
  expect(visit.id()).toBeNull();
  visit.follow([begins("a"), { kind: "interact", visitId: "a" }]);
  expect(visit.id()).toBe("a");
  visit.forget("b");
  visit.follow([ends("b")]);
  expect(visit.id()).toBe("a");
  visit.follow([ends("a"), begins("c")]);
  expect(visit.id()).toBe("c");
  visit.forget("c");
  expect(visit.id()).toBeNull();
  visit.pageBegan();
  expect(cut).toEqual([]);
});

it("tells of a visit that its page did not end", () => {
  const { visit, cut, clock } = follow();
  visit.follow([begins("a")]);
  clock.advance(42_000.4);
  visit.pageBegan();
  expect([visit.id(), cut]).toEqual([null, [{ visitId: "a", durationMs: 42_000 }]]);
  visit.follow([begins("b")]);
  visit.follow([begins("c")]);
  expect([visit.id(), cut.at(-1)?.visitId]).toEqual(["c", "b"]);
});

it("takes a batch that comes twice for one", () => {
  const { visit, cut } = follow();
  const batch = [begins("a"), ends("a"), begins("b")];
  visit.follow(batch);
  visit.follow(batch);
  expect([visit.id(), cut]).toEqual(["b", []]);
});
