import { expect, it } from "vitest";
import { createCurrentVisit } from "./current-visit.ts";

it("knows the visit from its beginning to its end, or until it is forgotten", () => {
  const visit = createCurrentVisit();
  visit.follow([{ kind: "play-begin", visitId: null }]);
  expect(visit.id()).toBeNull();
  visit.follow([
    { kind: "visit-begin", visitId: "a" },
    { kind: "interact", visitId: "a" },
  ]);
  expect(visit.id()).toBe("a");
  visit.forget("b");
  visit.follow([{ kind: "visit-end", visitId: "b" }]);
  expect(visit.id()).toBe("a");
  visit.follow([
    { kind: "visit-end", visitId: "a" },
    { kind: "visit-begin", visitId: "c" },
  ]);
  expect(visit.id()).toBe("c");
  visit.forget("c");
  expect(visit.id()).toBeNull();
});
