import type { DeviceEvent, DeviceState, Scan } from "../../devices/contract/device-event.ts";
import type { StopDriver } from "../../devices/contract/driver.ts";
import { createHidPosScanner } from "../../devices/drivers/hid-pos-scanner/hid-pos-scanner.ts";
import { loadNodeHid } from "../../devices/hid/load-node-hid.node.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Timers } from "../base/timers.ts";
import type { BridgeServer } from "../bridge/contract/pipe.ts";

/** Most devices that are listed to staff; the longest unplugged are forgotten first. */
export const MAX_LISTED_DEVICES = 100;
/** The same code from the same kind of device within this time is one scan: a trigger held down reads twice. */
export const SAME_SCAN_WITHIN_MS = 800;

export interface DeviceHubOptions {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly emit: BridgeServer["emit"];
  readonly onScan: (scan: Scan) => void;
  /** Handed in by tests. */
  readonly loadHid?: typeof loadNodeHid;
}

/** Everything plugged into this mirror. */
export interface DeviceHub {
  /** Every device seen since the start, as it is now, newest word first; at most `MAX_LISTED_DEVICES`. */
  devices(): DeviceState[];
  /** Closes every device; nothing is told afterwards. */
  stop(): void;
}

/** Starts the drivers. Returns at once; devices, and a driver that does not load, are told as they turn up. */
export function startDeviceHub(options: DeviceHubOptions): DeviceHub {
  const { clock, timers, log, emit, onScan, loadHid = loadNodeHid } = options;
  const byId = new Map<string, DeviceState>();
  const stops: StopDriver[] = [];
  let lastScan: { readonly key: string; readonly atMs: number } | null = null;
  let stopped = false;
  void startHid();

  return {
    devices: () => Array.from(byId.values()).reverse(),
    stop() {
      stopped = true;
      for (const stop of stops) stop();
    },
  };

  async function startHid(): Promise<void> {
    const library = await loadHid();
    if (stopped) return;
    if (library.ok) {
      const scanner = createHidPosScanner({ library: library.value, clock, timers, log });
      stops.push(scanner.start(hear));
      return;
    }
    const { message } = library;
    const device = { deviceId: "hid", deviceKind: "hid-scanner", label: "USB" } as const;
    hear({ kind: "device-state", ...device, state: "trouble", message, atMs: clock.nowMs() });
  }

  function hear(event: DeviceEvent): void {
    switch (event.kind) {
      case "scan":
        if (!isRepeated(event)) onScan(event);
        return;
      case "device-state":
        note(event);
        log(event.state === "connected" ? "notice" : "trouble", "devices", event.state, sentenceOf(event));
        emit("device.changed", event);
    }
  }

  function isRepeated({ deviceKind, code }: Scan): boolean {
    const atMs = clock.monotonicMs();
    const key = `${deviceKind} ${code}`;
    const repeated = lastScan?.key === key && atMs - lastScan.atMs < SAME_SCAN_WITHIN_MS;
    lastScan = { key, atMs };
    return repeated;
  }

  function note(state: DeviceState): void {
    byId.delete(state.deviceId);
    byId.set(state.deviceId, state);
    if (byId.size <= MAX_LISTED_DEVICES) return;
    const all = Array.from(byId.values());
    const longestGone = all.find((one) => one.state === "disconnected") ?? all[0];
    if (longestGone !== undefined) byId.delete(longestGone.deviceId);
  }
}

function sentenceOf({ label, state, message }: DeviceState): string {
  return `${label}: ${message ?? state}`;
}
