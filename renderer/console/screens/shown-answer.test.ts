import { expect, it } from "vitest";
import type { ScreenStatus } from "../../../main/bridge/contract/console.ts";
import { shownAnswer } from "./shown-answer.ts";

const screen = (
  shown: number | null,
  phase: NonNullable<ScreenStatus["report"]>["phase"] = "campaign",
): Pick<ScreenStatus, "dueVersion" | "report" | "state"> => ({
  dueVersion: 12,
  state: "well",
  report: {
    phase,
    camera: "closed",
    picturesPerSecond: null,
    fault: null,
    ...(shown === null ? {} : { shown: { version: shown, sinceAtMs: 5 } }),
  },
});

it("says since when what is published is on the screen", () => {
  expect(shownAnswer(screen(12), false)).toEqual({ kind: "on", version: 12, sinceAtMs: 5 });
  // It was on before somebody came, and comes back after them.
  expect(shownAnswer(screen(12, "mirror"), false)).toMatchObject({ kind: "on" });
});

it.each([
  ["it is loading", screen(11), false, "loading", 11],
  ["nothing was shown yet", screen(null), false, "loading", null],
  ["somebody is at the mirror", screen(11, "mirror"), false, "in-use", 11],
  ["a message to all stands there", screen(11), true, "urgent", 11],
  ["there is no word from it", { ...screen(12), state: "silent" as const }, false, "silent", 12],
  ["it never spoke", { ...screen(12), report: null }, false, "silent", null],
] as const)("says why it is not yet: %s", (_, status, isUrgent, why, version) => {
  expect(shownAnswer(status, isUrgent)).toEqual({ kind: "not-yet", why, version });
});

it.each([
  [
    "it shows it",
    { shown: { version: 12, sinceAtMs: 7 }, here: 12 },
    { kind: "on", version: 12, sinceAtMs: 7 },
  ],
  [
    "it has it",
    { shown: { version: 11, sinceAtMs: 7 }, here: 12 },
    { kind: "not-yet", why: "loading", version: 11 },
  ],
  [
    "it has it not",
    { shown: { version: 11, sinceAtMs: 7 }, here: 11 },
    { kind: "not-yet", why: "coming", version: 11 },
  ],
  ["it shows its own", { shown: null, here: null }, { kind: "not-yet", why: "coming", version: null }],
] as const)("says of a screen of another machine: %s", (_, told, answer) => {
  const follower = { ...told, trouble: null };
  expect(shownAnswer({ dueVersion: 12, report: null, state: "well", follower }, false)).toEqual(answer);
});

it("knows a screen that shows the content folder's own", () => {
  expect(shownAnswer({ ...screen(null), dueVersion: null }, false)).toEqual({ kind: "folder" });
});
