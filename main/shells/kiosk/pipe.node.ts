import type { Readable, Writable } from "node:stream";
import { z } from "zod";
import { fail, type Result, succeed } from "../../base/result.ts";
import { createSignal, type Unsubscribe } from "../../base/signal.ts";
import { splitMessages } from "./split-messages.ts";

/** Most commands that may wait for Chromium at once. */
const MAX_PENDING = 256;
/** A browser that does not answer for this long hangs. */
const ANSWER_MS = 20_000;

/** A message of the Chrome DevTools Protocol; it grows with every release, so unknown keys are let pass. */
const messageSchema = z.object({
  id: z.int().optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  sessionId: z.string().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});
export type ProtocolParams = Readonly<Record<string, unknown>>;

export interface ProtocolEvent {
  readonly method: string;
  readonly params: ProtocolParams;
  /** The protocol's name for one attachment to one page; null for the browser itself. */
  readonly sessionId: string | null;
}

/** `refused`: Chromium says no; `timed-out`: it hangs; `gone`: it ended. */
export type PipeError = "refused" | "timed-out" | "gone";

/** Chromium's debugging pipe. It needs no port, so nothing else on the machine can reach it. */
export interface DebuggingPipe {
  send(
    method: string,
    params?: ProtocolParams,
    sessionId?: string,
  ): Promise<Result<ProtocolParams, PipeError>>;
  onEvent(listener: (event: ProtocolEvent) => void): Unsubscribe;
  close(): void;
}

/** Speaks over Chromium's file descriptors 3 (to it) and 4 (from it). */
export function createDebuggingPipe(toBrowser: Writable, fromBrowser: Readable): DebuggingPipe {
  const pending = new Map<number, (outcome: Result<ProtocolParams, PipeError>) => void>();
  const events = createSignal<ProtocolEvent>();
  let lastId = 0;
  let closed = false;

  function close(): void {
    closed = true;
    for (const settle of Array.from(pending.values())) settle(fail("gone", "Chromium has ended."));
    toBrowser.end();
  }

  function receive(bytes: Uint8Array): void {
    const { id, method, params, sessionId, result, error } = messageSchema.parse(
      JSON.parse(new TextDecoder().decode(bytes)),
    );
    if (id !== undefined) {
      pending.get(id)?.(error === undefined ? succeed(result ?? {}) : fail("refused", error.message));
    } else if (method !== undefined) {
      events.emit({ method, params: params ?? {}, sessionId: sessionId ?? null });
    }
  }

  fromBrowser.on("data", splitMessages(receive, close));
  fromBrowser.on("close", close);
  // A browser that was killed breaks the pipe; its end is noticed by "close".
  fromBrowser.on("error", () => undefined);
  toBrowser.on("error", () => undefined);

  return {
    send(method, params = {}, sessionId) {
      if (closed) return Promise.resolve(fail("gone", "Chromium has ended."));
      if (pending.size >= MAX_PENDING) {
        return Promise.resolve(fail("timed-out", `${MAX_PENDING} commands wait for Chromium.`));
      }
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        const settle = (outcome: Result<ProtocolParams, PipeError>) => {
          clearTimeout(timer);
          pending.delete(id);
          resolve(outcome);
        };
        const timer = setTimeout(
          () => settle(fail("timed-out", `Chromium did not answer ${method} for ${ANSWER_MS} ms.`)),
          ANSWER_MS,
        );
        pending.set(id, settle);
        const to = sessionId === undefined ? {} : { sessionId };
        toBrowser.write(`${JSON.stringify({ id, method, params, ...to })}\0`);
      });
    },
    onEvent: (listener) => events.subscribe(listener),
    close,
  };
}
