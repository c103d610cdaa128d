import type { Clock } from "../../main/base/clock.ts";
import type { Timers } from "../../main/base/timers.ts";
import type { DeviceKind, DeviceState } from "../contract/device-event.ts";
import { deviceIdOf, labelOf } from "./device-words.ts";
import type { HidConnection, HidDescription, NodeHid } from "./node-hid.ts";

/** How often plugged devices are listed; a scanner works at most this long after it was plugged in. */
export const LIST_EVERY_MS = 1_500;
/** Most devices of one kind that are open at once. */
export const MAX_OPEN_DEVICES = 8;

export interface FollowHidOptions {
  readonly library: NodeHid;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly deviceKind: DeviceKind;
  /** What staff call such a device, e.g. `barcode scanner`. */
  readonly noun: string;
  readonly matches: (description: HidDescription) => boolean;
  readonly onReport: (device: OpenDevice, report: Uint8Array) => void;
  readonly onState: (state: DeviceState) => void;
}

/** A device that is open now; the same object from plug to unplug. */
export interface OpenDevice {
  readonly deviceId: string;
  readonly label: string;
}

interface Plugged extends OpenDevice {
  connection: HidConnection | null;
}

/**
 * Opens devices as they are plugged in and lets go of them as they are pulled out, until the returned function is
 * called. Hot-plug by listing: the system's own notices need a library more and are lost in containers.
 */
export function followHid(options: FollowHidOptions): () => void {
  const { library, clock, timers, deviceKind, noun, matches, onReport, onState } = options;
  const byPath = new Map<string, Plugged>();
  /** The last sentence told of each device, so that a lasting trouble is told once. */
  const told = new Map<string, string>();
  let stopped = false;
  let stopTimer: () => void = () => undefined;
  void look();

  return () => {
    stopped = true;
    stopTimer();
    for (const { connection } of byPath.values()) release(connection);
    byPath.clear();
  };

  async function look(): Promise<void> {
    const listed = await list();
    if (stopped) return;
    if (listed !== null) {
      for (const path of byPath.keys()) if (!listed.has(path)) drop(path);
      for (const [path, description] of listed) await open(path, description);
    }
    if (!stopped) stopTimer = timers.after(LIST_EVERY_MS, () => void look());
  }

  /** Devices of our kind by path; null where the system does not tell. */
  async function list(): Promise<Map<string, HidDescription> | null> {
    const ports = { deviceId: "hid", label: "USB" };
    try {
      const found = await library.devicesAsync();
      if (!stopped && told.has(ports.deviceId)) tell(ports, "connected", null);
      const ours = found.filter(matches).slice(0, MAX_OPEN_DEVICES);
      return new Map(ours.flatMap((one) => (one.path === undefined ? [] : [[one.path, one] as const])));
    } catch (error) {
      const reason = `USB devices cannot be listed (${reasonOf(error)}).`;
      if (!stopped) tell(ports, "trouble", `${reason} If it lasts, restart the mirror's computer.`);
      return null;
    }
  }

  async function open(path: string, description: HidDescription): Promise<void> {
    const plugged = byPath.get(path) ?? admit(path, description);
    if (plugged.connection !== null || stopped) return;
    try {
      const connection = await library.HIDAsync.open(path);
      if (stopped) return release(connection);
      plugged.connection = connection;
      connection.on("data", (report) => {
        if (plugged.connection === connection) onReport(plugged, report);
      });
      connection.on("error", () => {
        if (plugged.connection === connection) drop(path);
      });
      tell(plugged, "connected", null);
    } catch (error) {
      if (stopped) return;
      const reason = `The ${noun} is plugged in but cannot be opened (${reasonOf(error)}).`;
      tell(
        plugged,
        "trouble",
        `${reason} Close other programs that use it, or give the mirror's account the right to.`,
      );
    }
  }

  function admit(path: string, description: HidDescription): Plugged {
    const taken = new Set(Array.from(byPath.values(), ({ deviceId }) => deviceId));
    const plugged = {
      deviceId: deviceIdOf(description, taken),
      label: labelOf(description),
      connection: null,
    };
    byPath.set(path, plugged);
    return plugged;
  }

  function drop(path: string): void {
    const plugged = byPath.get(path);
    if (plugged === undefined) return;
    byPath.delete(path);
    release(plugged.connection);
    plugged.connection = null;
    tell(plugged, "disconnected", `The ${noun} was unplugged. Plug it in again; it then works by itself.`);
  }

  function tell({ deviceId, label }: OpenDevice, state: DeviceState["state"], message: string | null): void {
    const sentence = `${state} ${message ?? ""}`;
    if (told.get(deviceId) === sentence) return;
    if (state === "connected") told.delete(deviceId);
    else told.set(deviceId, sentence);
    onState({ kind: "device-state", deviceId, deviceKind, label, state, message, atMs: clock.nowMs() });
  }
}

/** Closing a device that is gone fails, and there is nothing more to do about it. */
function release(connection: HidConnection | null): void {
  connection?.close().catch(() => undefined);
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 80);
}
