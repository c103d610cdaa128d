import { expect, it } from "vitest";
import { createFormat } from "../words/format.ts";
import { exactDuration } from "./exact-duration.ts";

it.each([
  [45_000, "45 sec"],
  [60_000, "1 min"],
  [105_000, "1 min 45 sec"],
  [605_000, "10 min"],
])("%i ms: %s", (durationMs, words) => {
  const plain = exactDuration(durationMs, createFormat("en", "UTC")).replace(/[  ]/g, " ");
  expect(plain.replace(/secs/, "sec").replace(/mins/, "min")).toBe(words);
});
