import type { Clock } from "../base/clock.ts";
import type { Log, LogLevel, LogLine } from "../base/log.ts";
import { createSignal, type Unsubscribe } from "../base/signal.ts";
import { scrub } from "./scrub.ts";

/** Newest troubles kept for the console. */
export const MAX_TROUBLES = 50;
/** The same sentence again within this time is counted, not written: once per cause, not once per picture. */
export const QUIET_MS = 60_000;
const MAX_REMEMBERED = 200;
const MAX_MESSAGE_LENGTH = 500;

export interface HostLogOptions {
  readonly clock: Clock;
  /** Where lines go; each gets all of them. */
  readonly sinks: readonly ((line: string) => void)[];
}

/** The host's log. What needs a person is also kept in memory, newest first, until the host ends. */
export interface HostLog {
  readonly log: Log;
  readonly troubles: () => readonly LogLine[];
  readonly onTrouble: (listener: (line: LogLine) => void) => Unsubscribe;
}

export function createHostLog({ clock, sinks }: HostLogOptions): HostLog {
  const told = new Map<string, { untilMs: number; swallowed: number }>();
  const newTrouble = createSignal<LogLine>();
  let troubles: readonly LogLine[] = [];

  function write(line: LogLine, again: number): void {
    const suffix = again === 0 ? "" : ` (${again} times more)`;
    const text = `${new Date(line.atMs).toISOString()} ${line.level.padEnd(7)} ${line.part} ${line.code}: ${line.message}${suffix}`;
    for (const sink of sinks) sink(text);
  }

  function log(level: LogLevel, part: string, code: string, message: string): void {
    const line: LogLine = { atMs: clock.nowMs(), level, part, code, message: tidy(message) };
    const key = `${part} ${code} ${line.message}`;
    const nowMs = clock.monotonicMs();
    const before = told.get(key);
    if (before !== undefined && nowMs < before.untilMs) {
      before.swallowed += 1;
      return;
    }
    told.delete(key);
    told.set(key, { untilMs: nowMs + QUIET_MS, swallowed: 0 });
    const oldest = told.keys().next();
    if (told.size > MAX_REMEMBERED && oldest.done !== true) told.delete(oldest.value);
    write(line, before?.swallowed ?? 0);
    if (level !== "trouble") return;
    troubles = [line, ...troubles.filter((one) => `${one.part} ${one.code} ${one.message}` !== key)];
    troubles = troubles.slice(0, MAX_TROUBLES);
    newTrouble.emit(line);
  }

  return { log, troubles: () => troubles, onTrouble: (listener) => newTrouble.subscribe(listener) };
}

function tidy(message: string): string {
  const clean = scrub(message);
  return clean.length <= MAX_MESSAGE_LENGTH ? clean : `${clean.slice(0, MAX_MESSAGE_LENGTH - 1)}…`;
}
