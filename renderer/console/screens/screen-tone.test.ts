import { expect, it } from "vitest";
import type { ScreenStatus } from "../../../main/bridge/contract/console.ts";
import { remedyKey } from "./screen-tone.ts";

function screen(
  state: ScreenStatus["state"],
  camera: NonNullable<ScreenStatus["report"]>["camera"],
): ScreenStatus {
  return {
    screenId: "mirror-1",
    name: "Left window",
    groupName: null,
    tags: [],
    dueVersion: null,
    state,
    report: { phase: "campaign", camera, picturesPerSecond: null, fault: null },
    lastSeenAtMs: 0,
    cameraOff: false,
  };
}

it.each([
  ["well", "closed", null],
  ["well", "live", null],
  ["well", "off-by-staff", null],
  // A desk without a camera is well, and says what is playing.
  ["well", "rehearsal", "remedy.rehearsal"],
  ["trouble", "rehearsal", "remedy.rehearsal"],
  ["trouble", "busy", "remedy.busy"],
  ["trouble", "missing", "remedy.missing"],
  // What a silent screen last said of its camera is no longer true.
  ["silent", "busy", "remedy.silent"],
] as const)("%s with camera %s: %s", (state, camera, key) => {
  expect(remedyKey(screen(state, camera))).toBe(key);
});
