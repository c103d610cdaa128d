import { expect, test } from "vitest";
import type { DeviceState, Scan } from "../../devices/contract/device-event.ts";
import { readRecording } from "../../devices/replay/recording.node.ts";
import { replayHid } from "../../devices/replay/replay-hid.ts";
import { createManualClock } from "../base/clock.ts";
import { fail, succeed } from "../base/result.ts";
import { createManualTimers } from "../base/timers.ts";
import { type DeviceHub, startDeviceHub } from "./device-hub.node.ts";

interface Opened {
  readonly hub: DeviceHub;
  readonly scans: Scan[];
  readonly changes: [name: string, payload: unknown][];
  readonly lines: string[];
  readonly forward: (durationMs: number) => Promise<void>;
}

function open(recording: string | null): Opened {
  const clock = createManualClock(1_700_000_000_000);
  const timers = createManualTimers();
  const scans: Scan[] = [];
  const changes: [string, unknown][] = [];
  const lines: string[] = [];
  const hub = startDeviceHub({
    clock,
    timers,
    log: (level, part, code, message) => lines.push(`${level} ${part} ${code} ${message}`),
    emit: (name, payload) => changes.push([name, payload]),
    onScan: (scan) => scans.push(scan),
    loadHid: async () =>
      recording === null
        ? fail("hid-unavailable", "USB scanners cannot be used.")
        : succeed(replayHid(readRecording(recording), timers)),
  });
  const forward = async (durationMs: number): Promise<void> => {
    for (let spentMs = 0; spentMs < durationMs; spentMs++) {
      for (let turn = 0; turn < 6; turn++) await Promise.resolve();
      timers.advance(1);
      clock.advance(1);
    }
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
  };
  return { hub, scans, changes, lines, forward };
}

function states(devices: readonly DeviceState[]): string[] {
  return devices.map(({ label, state }) => `${label} ${state}`);
}

test("a scanner pulled out gives staff a sentence; plugged in again it works, and stands once in the list", async () => {
  const { hub, scans, changes, lines, forward } = open("unplugged");
  await forward(10_000);
  expect(states(hub.devices())).toEqual(["Feldmann Handscanner 1900 disconnected"]);
  expect(hub.devices()[0]?.message).toBe(
    "The barcode scanner was unplugged. Plug it in again; it then works by itself.",
  );
  expect(lines.filter((line) => line.startsWith("trouble devices disconnected"))).toHaveLength(1);
  await forward(60_000);
  expect(states(hub.devices())).toEqual(["Feldmann Handscanner 1900 connected"]);
  expect(scans.map(({ code }) => code)).toEqual(["2041001000017", "2041001000017"]);
  expect(changes.map(([name]) => name)).toEqual(["device.changed", "device.changed", "device.changed"]);
});

test("a trigger held down counts once", async () => {
  const { scans, forward } = open("trigger-held");
  await forward(8_000);
  expect(scans.map(({ code }) => code)).toEqual([
    "2041001000017",
    "4006381333931",
    "2041001000017",
    "2041001000017",
  ]);
});

test("without the native part there is a clear sentence and no scan", async () => {
  const { hub, scans, lines, forward } = open(null);
  await forward(1);
  expect(hub.devices()).toMatchObject([
    { deviceId: "hid", state: "trouble", message: "USB scanners cannot be used." },
  ]);
  expect(lines).toEqual(["trouble devices trouble USB: USB scanners cannot be used."]);
  expect(scans).toEqual([]);
});

test("stopped, it says nothing more, also while its driver is still loading", async () => {
  const early = open("ean-13");
  early.hub.stop();
  await early.forward(6_000);
  expect(early.changes).toEqual([]);
  const late = open("ean-13");
  await late.forward(2_000);
  late.hub.stop();
  await late.forward(6_000);
  expect(late.scans).toEqual([]);
});
