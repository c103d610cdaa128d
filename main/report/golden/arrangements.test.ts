import { expect, it } from "vitest";
import { arrangementsOf } from "./arrangements.ts";

it("gives every order of things once, the given one first, alike things not told apart", () => {
  const plans = arrangementsOf(["b", "a", "b"], String);
  expect(plans[0]).toEqual(["b", "a", "b"]);
  expect(plans.map((plan) => plan.join("")).toSorted()).toEqual(["abb", "bab", "bba"]);
  expect(arrangementsOf([1, 2, 3, 4, 5, 6], String)).toHaveLength(720);
});
