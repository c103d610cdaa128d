import { type Failure, fail, type Result, succeed } from "../base/result.ts";
import { createSignal, type Unsubscribe } from "../base/signal.ts";
import type { Timers } from "../base/timers.ts";
import type { ClientPipe } from "./client-pipe.ts";
import {
  BRIDGE_ERRORS,
  type ErrorOf,
  type EventName,
  events,
  type ParamsOf,
  type PayloadOfEvent,
  type RequestName,
  type ResultOf,
  requests,
} from "./contract/contract.ts";
import type { BridgeClient } from "./contract/pipe.ts";
import { decodeReply, encodeMessage, type ReplyMessage } from "./message.ts";
import { pathOf } from "./path-of.ts";

/** Most requests that may wait for an answer at once; more are a fault of the page and fail at once. */
export const MAX_PENDING_REQUESTS = 256;

export interface BridgeClientOptions {
  readonly pipe: ClientPipe;
  readonly timers: Timers;
  /** Hears of messages that break the contract; nobody asked for them, so nobody else is told. */
  readonly onMalformed?: (message: string) => void;
}

interface Pending {
  readonly name: RequestName;
  readonly text: string;
  sent: boolean;
  readonly settle: (outcome: Result<unknown>) => void;
}

/**
 * The page's half of the bridge. While the host is away, new requests wait for it as long as their time-out allows;
 * those that were already sent fail with `disconnected`, because nobody knows whether they were done.
 */
export function createBridgeClient(options: BridgeClientOptions): BridgeClient {
  const { pipe, timers } = options;
  const pending = new Map<number, Pending>();
  const connectedChanged = createSignal<boolean>();
  const heard = createSignal<{ name: EventName; payload: unknown }>();
  const ends: Unsubscribe[] = [];
  let lastId = 0;
  let closed = false;

  function send(request: Pending): void {
    request.sent = true;
    pipe.send(request.text);
  }

  function endAll(which: (request: Pending) => boolean, message: string): void {
    for (const request of Array.from(pending.values())) {
      if (which(request)) request.settle(fail("disconnected", message));
    }
  }

  function receive(text: string): void {
    const reply = decodeReply(text);
    if (!reply.ok) return options.onMalformed?.(reply.message);
    if (reply.value.kind === "event") return receiveEvent(reply.value.name, reply.value.payload);
    const request = pending.get(reply.value.id);
    // An answer that comes after its time-out has nobody waiting for it.
    if (request !== undefined) request.settle(outcomeOf(request.name, reply.value));
  }

  function receiveEvent(name: string, payload: unknown): void {
    if (!isEventName(name)) return options.onMalformed?.(`The host sent an event "${name}" of no contract.`);
    const parsed = events[name].payload.safeParse(payload);
    if (parsed.success) heard.emit({ name, payload: parsed.data });
    else options.onMalformed?.(`Event ${name} breaks the contract at ${pathOf(parsed.error)}.`);
  }

  ends.push(
    pipe.onMessage(receive),
    pipe.onConnectedChange((connected) => {
      if (connected) {
        for (const request of pending.values()) if (!request.sent) send(request);
      } else {
        endAll((request) => request.sent, "The host went away before it answered.");
      }
      connectedChanged.emit(connected);
    }),
    pipe.onClose(() => endAll(() => true, "The bridge to the host is closed.")),
  );

  function ask(name: RequestName, params: unknown): Promise<Result<unknown>> {
    const checked = requests[name].params.safeParse(params);
    if (!checked.success) return settled("malformed", `Request ${name}: ${pathOf(checked.error)}.`);
    if (closed) return settled("disconnected", "The bridge to the host is closed.");
    if (pending.size >= MAX_PENDING_REQUESTS) {
      return settled("timed-out", `${MAX_PENDING_REQUESTS} requests already wait for the host.`);
    }
    lastId += 1;
    const id = lastId;
    const encoded = encodeMessage({ kind: "request", id, name, params: checked.data });
    if (!encoded.ok) return Promise.resolve(encoded);
    return new Promise((resolve) => {
      const { timeoutMs } = requests[name];
      const request: Pending = {
        name,
        text: encoded.value,
        sent: false,
        settle(outcome) {
          pending.delete(id);
          callOff();
          resolve(outcome);
        },
      };
      const callOff = timers.after(timeoutMs, () =>
        request.settle(
          request.sent
            ? fail("timed-out", `The host did not answer ${name} within ${timeoutMs} ms.`)
            : fail("disconnected", `The host was away for the ${timeoutMs} ms that ${name} may take.`),
        ),
      );
      pending.set(id, request);
      if (pipe.connected) send(request);
    });
  }

  return {
    request<N extends RequestName>(name: N, params: ParamsOf<N>) {
      return ask(name, params) as Promise<Result<ResultOf<N>, ErrorOf<N>>>;
    },
    on<N extends EventName>(name: N, listener: (payload: PayloadOfEvent<N>) => void) {
      return heard.subscribe((event) => {
        if (event.name === name) listener(event.payload as PayloadOfEvent<N>);
      });
    },
    get connected() {
      return pipe.connected;
    },
    onConnectedChange: (listener) => connectedChanged.subscribe(listener),
    close() {
      closed = true;
      endAll(() => true, "The bridge to the host is closed.");
      for (const end of ends) end();
      pipe.close();
    },
  };
}

function settled<Code extends string>(code: Code, message: string): Promise<Failure<Code>> {
  return Promise.resolve(fail(code, message));
}

function outcomeOf(name: RequestName, reply: Exclude<ReplyMessage, { kind: "event" }>): Result<unknown> {
  if (reply.kind === "failure") {
    const declared: readonly string[] = [...requests[name].errors, ...BRIDGE_ERRORS];
    return declared.includes(reply.code)
      ? fail(reply.code, reply.message)
      : fail("malformed", `The host answered ${name} with the undeclared error "${reply.code}".`);
  }
  const parsed = requests[name].result.safeParse(reply.result);
  return parsed.success
    ? succeed(parsed.data)
    : fail("malformed", `The answer to ${name} breaks the contract at ${pathOf(parsed.error)}.`);
}

function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name);
}
