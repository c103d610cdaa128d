import { expect, it } from "vitest";
import type { ProofReport } from "../../../main/report/schema/proof-of-play.ts";
import { createTranslate } from "../../i18n/translate.ts";
import { createFormat } from "../words/format.ts";
import { proofSentence } from "./proof-sentence.ts";
import { proofWords } from "./proof-words.ts";

const t = createTranslate("en", proofWords);
const format = createFormat("en", "Europe/Berlin");
const MINUTE_MS = 60_000;

function say(total: Partial<ProofReport["total"]>, time: Partial<ProofReport["time"]>): string {
  const whole = {
    upMs: 45 * 60 * MINUTE_MS,
    shownMs: 0,
    peopleMs: 0,
    lostMs: 0,
    betweenMs: 0,
    offMs: 0,
    differenceMs: 0,
  };
  const report = {
    fromDay: "2026-03-02",
    toDay: "2026-03-03",
    total: {
      shownMs: (41 * 60 + 12) * MINUTE_MS,
      plannedMs: 42 * 60 * MINUTE_MS,
      whole: 1,
      cut: 0,
      failed: 0,
      ...total,
    },
    time: { ...whole, ...time },
  };
  return proofSentence(report, t, format);
}

it.each([
  [{}, {}, "2 March 2026: shown 41 hrs 12 mins of 42 hrs planned; nothing failed."],
  [
    { failed: 3 },
    { lostMs: 14 * MINUTE_MS },
    "2 March 2026: shown 41 hrs 12 mins of 42 hrs planned; 14 mins failed.",
  ],
  [
    { failed: 3 },
    { lostMs: 2_000 },
    "2 March 2026: shown 41 hrs 12 mins of 42 hrs planned; 3 plays failed and were passed over.",
  ],
  [
    { plannedMs: null },
    {},
    "2 March 2026: shown 41 hrs 12 mins in the 45 hrs that the screens were on; nothing failed.",
  ],
  [{}, { upMs: 0 }, "2 March 2026: no screen was on, so nothing was shown."],
] as const)("says of %o and %o: %s", (total, time, sentence) => {
  expect(say(total, time)).toBe(sentence);
});
