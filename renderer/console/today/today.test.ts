import { expect, it } from "vitest";
import type { DeviceState } from "../../../devices/contract/device-event.ts";
import { printedCount } from "./printed-count.ts";
import { withDevice } from "./with-device.ts";

it("writes counts in the country's digits and leaves signs alone", () => {
  const count = (value: number) => value.toLocaleString("de-DE");
  expect(printedCount("12345", count)).toBe("12.345");
  expect(printedCount("<5", count)).toBe("<5");
});

it("keeps the latest word about each device", () => {
  const scanner: DeviceState = {
    kind: "device-state",
    deviceId: "a",
    deviceKind: "hid-scanner",
    label: "Scanner",
    state: "connected",
    message: null,
    atMs: 10,
  };
  const pulled: DeviceState = { ...scanner, state: "disconnected", atMs: 20 };
  expect(withDevice([scanner], pulled)).toEqual([pulled]);
  expect(withDevice([pulled], scanner)).toEqual([pulled]);
  expect(withDevice([scanner], { ...pulled, deviceId: "b" })).toHaveLength(2);
});
