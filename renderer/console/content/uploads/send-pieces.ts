import { fail, type Result, succeed } from "../../../../main/base/result.ts";
import type { Timers } from "../../../../main/base/timers.ts";
import type { PieceDoor, Sendable } from "./piece-door.ts";
import type { SendFault } from "./send-fault.ts";

/** Sent at a time: little enough that a short request suffices, enough that few are needed. */
export const PIECE_BYTES = 16 * 1024 ** 2;
/** Waits after failures in a row, milliseconds; the last one from then on. */
const WAITS_MS = [1_000, 2_000, 5_000, 10_000, 15_000] as const;
/** Failures in a row, without a byte between them, until it is given up: about ten minutes. */
export const MAX_FAILURES = 42;
/** Times that an upload is begun anew because the host forgot it. */
const MAX_BEGINS = 3;

/** How far a file is; `isHeld`: no connection at the moment, it goes on by itself. */
export type OnShare = (share: number, isHeld: boolean) => void;

/** Where an upload of this file was, on this device, before the page was loaded again. */
export interface RememberedAddress {
  find(): string | null;
  keep(address: string): void;
  forget(): void;
}

export interface SendOptions<P> {
  readonly file: Sendable<P>;
  readonly door: PieceDoor<P>;
  readonly remembered: RememberedAddress;
  readonly timers: Timers;
  readonly onShare: OnShare;
}

/** A file on its way; ends by itself, or when it is called off. */
export interface Sending {
  /** The upload's id. */
  readonly outcome: Promise<Result<string, SendFault>>;
  readonly callOff: () => void;
}

/** Sends a file piece by piece, over connections that break, and goes on where an earlier try was. */
export function sendPieces<P>({ door, file, onShare, remembered, timers }: SendOptions<P>): Sending {
  let address = remembered.find();
  /** Null: the host must be asked. */
  let offset: number | null = null;
  let reached = 0;
  let failures = 0;
  let begins = 0;
  const ending = new AbortController();
  let wake: () => void = () => undefined;

  async function run(): Promise<Result<string, SendFault>> {
    while (!ending.signal.aborted) {
      if (address !== null && offset === file.size)
        return succeed(address.slice(address.lastIndexOf("/") + 1));
      const stepped = await step();
      if (stepped.ok) {
        if (offset !== null && offset > reached) failures = 0;
        reached = offset ?? reached;
        onShare(reached / file.size, false);
        continue;
      }
      const { code, message } = stepped;
      switch (code) {
        case "gone":
          address = null;
          offset = null;
          reached = 0;
          remembered.forget();
          begins += 1;
          if (begins >= MAX_BEGINS) return brokenOff();
          break;
        case "elsewhere":
        case "offline":
          offset = null;
          failures += 1;
          if (failures > MAX_FAILURES) return brokenOff();
          onShare(reached / file.size, true);
          await pause(WAITS_MS[Math.min(failures, WAITS_MS.length) - 1] ?? 0);
          break;
        default:
          return fail(code, message);
      }
    }
    return brokenOff();
  }

  /** The next request: announce, ask how far it is, or send. */
  async function step() {
    if (address === null) {
      const announced = await door.announce(file.size);
      if (announced.ok) {
        address = announced.value;
        offset = 0;
        remembered.keep(address);
      }
      return announced;
    }
    const from = offset;
    const next =
      from === null
        ? await door.offsetOf(address)
        : await door.send(
            address,
            { offset: from, content: file.slice(from, Math.min(file.size, from + PIECE_BYTES)) },
            (bytes) => onShare(Math.min(1, (from + bytes) / file.size), false),
          );
    if (next.ok) offset = next.value;
    return next;
  }

  function pause(durationMs: number): Promise<void> {
    return new Promise((resolve) => {
      if (ending.signal.aborted) return resolve();
      const stop = timers.after(durationMs, resolve);
      wake = () => {
        stop();
        resolve();
      };
    });
  }

  const outcome = run().then((ended) => {
    if (ended.ok) remembered.forget();
    return ended;
  });
  return {
    outcome,
    callOff() {
      ending.abort();
      door.callOff();
      wake();
      remembered.forget();
      if (address !== null) door.drop(address);
    },
  };
}

function brokenOff(): Result<never, "broken-off"> {
  return fail("broken-off", "The file did not arrive.");
}
