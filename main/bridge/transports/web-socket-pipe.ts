import { createSignal, type Unsubscribe } from "../../base/signal.ts";
import type { Timers } from "../../base/timers.ts";
import type { ClientPipe } from "../client-pipe.ts";

/** First wait before a lost host is looked for again; doubles up to the longest, and starts anew once found. */
export const SHORTEST_WAIT_MS = 250;
export const LONGEST_WAIT_MS = 8_000;

/**
 * A host that was asked and sends nothing for this long is gone, though the socket does not say so: a phone that left
 * the network sees no end for minutes. Longer than any request may take.
 */
export const SILENCE_LIMIT_MS = 35_000;

export interface WebSocketPipeOptions {
  /** Opens a new socket to the host; called at once and after every loss. */
  readonly openSocket: () => WebSocket;
  readonly timers: Timers;
  /** 0 ≤ chance < 1. Spreads the pages of a shop, so that they do not all knock at once after a restart. */
  readonly chance: () => number;
}

/** The asking end of a WebSocket, in a page or in Node. Looks for a lost host until it is closed. */
export function createWebSocketPipe(options: WebSocketPipeOptions): ClientPipe {
  const messages = createSignal<string>();
  const closed = createSignal<void>();
  const connectedChanged = createSignal<boolean>();
  let socket: WebSocket | null = null;
  let connected = false;
  let ended = false;
  let waitMs = SHORTEST_WAIT_MS;
  let callOff: Unsubscribe = () => undefined;
  let callOffSilence: Unsubscribe | null = null;

  function setConnected(next: boolean): void {
    if (next === connected) return;
    connected = next;
    connectedChanged.emit(next);
  }

  function open(): void {
    const opened = options.openSocket();
    socket = opened;
    opened.addEventListener("open", () => {
      if (socket !== opened) return;
      waitMs = SHORTEST_WAIT_MS;
      setConnected(true);
    });
    opened.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (socket !== opened) return;
      endSilence();
      if (typeof event.data === "string") messages.emit(event.data);
    });
    // Browsers always send "close" after "error", so one listener is enough.
    opened.addEventListener("close", () => {
      if (socket === opened) lose();
    });
  }

  function lose(): void {
    endSilence();
    socket = null;
    setConnected(false);
    if (!ended) lookAgainLater();
  }

  function expectAnswer(): void {
    callOffSilence ??= options.timers.after(SILENCE_LIMIT_MS, () => {
      const silent = socket;
      lose();
      silent?.close();
    });
  }

  function endSilence(): void {
    callOffSilence?.();
    callOffSilence = null;
  }

  function lookAgainLater(): void {
    const spreadMs = waitMs * (0.75 + options.chance() / 2);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    callOff = options.timers.after(spreadMs, open);
  }

  open();
  return {
    get connected() {
      return connected;
    },
    send(text) {
      if (!connected) return;
      socket?.send(text);
      expectAnswer();
    },
    onMessage: (listener) => messages.subscribe(listener),
    onConnectedChange: (listener) => connectedChanged.subscribe(listener),
    onClose: (listener) => closed.subscribe(listener),
    close() {
      if (ended) return;
      ended = true;
      callOff();
      endSilence();
      socket?.close();
      socket = null;
      setConnected(false);
      closed.emit();
    },
  };
}
