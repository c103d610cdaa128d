import type { Clock } from "../../../main/base/clock.ts";
import type { Log } from "../../../main/base/log.ts";
import type { Timers } from "../../../main/base/timers.ts";
import type { DeviceEvent } from "../../contract/device-event.ts";
import type { Driver } from "../../contract/driver.ts";
import { followHid, type OpenDevice } from "../../hid/follow-hid.ts";
import type { HidDescription, NodeHid } from "../../hid/node-hid.ts";
import { decodeReport } from "./decode-report.ts";
import { createPieceJoiner, type PieceJoiner } from "./join-pieces.ts";

/** Usage page and usage of bar code scanners. Source: USB HID Point of Sale Usage Tables 1.02. */
const BARCODE_SCANNER_PAGE = 0x8c;
const BARCODE_SCANNER_USAGE = 0x02;

/** Unreadable reports in a row after which staff are told. */
export const UNREADABLE_BEFORE_TROUBLE = 3;

export interface HidPosScannerOptions {
  readonly library: NodeHid;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

interface Ears {
  readonly joiner: PieceJoiner;
  unreadableInARow: number;
}

/** Barcode scanners in HID POS mode, any number of them, as they come and go. */
export function createHidPosScanner({ library, clock, timers, log }: HidPosScannerOptions): Driver {
  return {
    start(listener) {
      const ears = new WeakMap<OpenDevice, Ears>();
      return followHid({
        library,
        clock,
        timers,
        deviceKind: "hid-scanner",
        noun: "barcode scanner",
        matches: isBarcodeScanner,
        onState: listener,
        onReport: (device, report) => hear(device, report, earsOf(ears, device), listener),
      });
    },
  };

  function hear(
    device: OpenDevice,
    report: Uint8Array,
    ears: Ears,
    tell: (event: DeviceEvent) => void,
  ): void {
    const piece = decodeReport(report);
    if (!piece.ok) {
      if (piece.code !== "no-scan") unreadable(device, piece.code, piece.message, ears, tell);
      return;
    }
    if (ears.unreadableInARow >= UNREADABLE_BEFORE_TROUBLE) tell(stateOf(device, "connected", null));
    ears.unreadableInARow = 0;
    for (const joined of ears.joiner.push(piece.value, clock.monotonicMs())) {
      if (joined.ok) tell({ kind: "scan", deviceKind: "hid-scanner", ...joined.value, atMs: clock.nowMs() });
      else log("notice", "scanner", joined.code, `${device.label}: ${joined.message}`);
    }
  }

  function unreadable(
    device: OpenDevice,
    code: string,
    message: string,
    ears: Ears,
    tell: (event: DeviceEvent) => void,
  ): void {
    ears.unreadableInARow++;
    if (ears.unreadableInARow === 1) log("notice", "scanner", code, `${device.label}: ${message}`);
    if (ears.unreadableInARow !== UNREADABLE_BEFORE_TROUBLE) return;
    tell(
      stateOf(
        device,
        "trouble",
        "The barcode scanner sends what cannot be read. Set it to “HID POS” or “keyboard”, as its manual shows.",
      ),
    );
  }

  function stateOf(device: OpenDevice, state: "connected" | "trouble", message: string | null): DeviceEvent {
    const { deviceId, label } = device;
    return {
      kind: "device-state",
      deviceId,
      deviceKind: "hid-scanner",
      label,
      state,
      message,
      atMs: clock.nowMs(),
    };
  }
}

function isBarcodeScanner({ usagePage, usage }: HidDescription): boolean {
  return usagePage === BARCODE_SCANNER_PAGE && usage === BARCODE_SCANNER_USAGE;
}

function earsOf(all: WeakMap<OpenDevice, Ears>, device: OpenDevice): Ears {
  const known = all.get(device);
  if (known !== undefined) return known;
  const ears = { joiner: createPieceJoiner(), unreadableInARow: 0 };
  all.set(device, ears);
  return ears;
}
