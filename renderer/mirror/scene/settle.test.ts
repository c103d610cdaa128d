import { expect, it } from "vitest";
import { SETTLE_DURATION_MS, settleShare } from "./settle.ts";

it("falls from 1 to 0 without a step back", () => {
  const shares = Array.from({ length: 31 }, (_, step) =>
    settleShare((step / 30) * SETTLE_DURATION_MS, false),
  );
  expect(shares[0]).toBe(1);
  expect(shares.at(-1)).toBe(0);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
});
it("lies at once with reduced motion", () => {
  expect(settleShare(0, true)).toBe(0);
});
