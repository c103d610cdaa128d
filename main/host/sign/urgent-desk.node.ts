import { z } from "zod";
import type { Clock } from "../../base/clock.ts";
import { createTurns } from "../../base/in-turn.ts";
import type { Log } from "../../base/log.ts";
import { fail, succeed } from "../../base/result.ts";
import type { Timers } from "../../base/timers.ts";
import type { BridgeServer, Caller, Handlers } from "../../bridge/contract/pipe.ts";
import {
  MAX_URGENT_KEPT,
  type UrgentMessage,
  type UrgentRecord,
  urgentRecordSchema,
  type urgentRequests,
} from "../../bridge/contract/urgent.ts";
import { openKeptFile } from "./kept-file.node.ts";

/** Timers do not count while a machine sleeps, and its clock may be set: the end is looked for again so often. */
const LOOK_EVERY_MS = 30_000;
const MAX_NAME = 60;
const MINUTE_MS = 60_000;

const fileSchema = z.strictObject({
  formatVersion: z.literal(1),
  messages: z.array(urgentRecordSchema).max(MAX_URGENT_KEPT),
});

export interface UrgentDeskOptions {
  readonly file: string;
  readonly emit: BridgeServer["emit"];
  readonly newId: () => string;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

/** Keeps the message that all screens show above everything, and who sent and ended each. It outlives a restart. */
export interface UrgentDesk {
  readonly handlers: Pick<Handlers, keyof typeof urgentRequests>;
  /** What lies above everything; null: nothing. */
  now(): UrgentMessage | null;
  /** Shows a message of the host that this one follows. */
  take(message: UrgentMessage, by: string): void;
  /** Ends that message, where it is still on. */
  end(messageId: string, by: string): void;
  /** Resolves when all is on the disk that can be. */
  close(): Promise<void>;
}

export function openUrgentDesk(options: UrgentDeskOptions): UrgentDesk {
  const { clock, emit, log, newId, timers } = options;
  const kept = openKeptFile({
    ...options,
    schema: fileSchema,
    empty: { formatVersion: 1, messages: [] } as const,
    lost: "who sent messages to all screens before now is not known any more.",
  });
  let records: readonly UrgentRecord[] = kept.found.messages;
  let callOff: () => void = () => undefined;
  const inTurn = createTurns();

  function now(): UrgentRecord | null {
    const [newest] = records;
    const isOn = newest !== undefined && newest.endedAtMs === null && clock.nowMs() < newest.untilMs;
    return isOn ? newest : null;
  }

  /** Screens hear of it at once, whatever the disk does; a failure is in the log. */
  function change(next: readonly UrgentRecord[]): void {
    records = next.slice(0, MAX_URGENT_KEPT);
    const messages = [...records];
    void inTurn(() => kept.keep({ formatVersion: 1, messages }));
    tell();
  }

  function tell(): void {
    emit("urgent.changed", { message: messageOf(now()) });
    awaitEnd();
  }

  function awaitEnd(): void {
    callOff();
    const on = now();
    if (on === null) return;
    const leftMs = on.untilMs - clock.nowMs();
    callOff = timers.after(Math.min(Math.max(0, leftMs), LOOK_EVERY_MS), () =>
      now() === null ? tell() : awaitEnd(),
    );
  }

  /** The records with the one that is on ended by somebody. */
  function ended(by: string): readonly UrgentRecord[] {
    const on = now();
    return records.map((one) =>
      one === on ? { ...one, endedAtMs: clock.nowMs(), endedBy: by.slice(0, MAX_NAME) } : one,
    );
  }

  awaitEnd();
  return {
    now: () => messageOf(now()),
    take: (message, by) =>
      change([{ ...message, by: by.slice(0, MAX_NAME), endedAtMs: null, endedBy: null }, ...ended(by)]),
    end(messageId, by) {
      if (now()?.messageId === messageId) change(ended(by));
    },
    handlers: {
      "urgent.now": () => succeed({ message: messageOf(now()) }),
      "urgent.history": () => succeed([...records]),
      "urgent.show": ({ minutes, style, text }, caller) => {
        const fromMs = clock.nowMs();
        const by = nameOf(caller);
        const untilMs = fromMs + minutes * MINUTE_MS;
        const message = { messageId: newId(), text, style, fromMs, untilMs };
        log("notice", "screens", "urgent-shown", `${by} shows a message on all screens for ${minutes} min.`);
        change([{ ...message, by, endedAtMs: null, endedBy: null }, ...ended(by)]);
        return succeed(message);
      },
      "urgent.end": ({ messageId }, caller) => {
        if (now()?.messageId !== messageId)
          return fail("no-such-message", "This message is on no screen any more.");
        const by = nameOf(caller);
        log("notice", "screens", "urgent-ended", `${by} ended the message on all screens.`);
        change(ended(by));
        return succeed(null);
      },
    },
    async close() {
      callOff();
      await inTurn(async () => undefined);
    },
  };
}

function messageOf(record: UrgentRecord | null): UrgentMessage | null {
  if (record === null) return null;
  const { fromMs, messageId, style, text, untilMs } = record;
  return { messageId, text, style, fromMs, untilMs };
}

function nameOf({ account, role }: Caller): string {
  return (account ?? role).slice(0, MAX_NAME);
}
