import { createSignal } from "../../base/signal.ts";
import type { ClientPipe } from "../client-pipe.ts";
import type { Pipe } from "../contract/pipe.ts";

/**
 * Two ends joined in memory. Messages arrive later in the same turn of the event loop, in order, never while the
 * sender is still talking, as with any real transport.
 */
export function createMemoryPair(): { readonly host: Pipe; readonly page: ClientPipe } {
  const toHost = createSignal<string>();
  const toPage = createSignal<string>();
  const closed = createSignal<void>();
  const connectedChanged = createSignal<boolean>();
  let open = true;

  function close(): void {
    if (!open) return;
    open = false;
    connectedChanged.emit(false);
    closed.emit();
  }
  function carry(signal: typeof toHost, text: string): void {
    if (!open) return;
    void Promise.resolve().then(() => {
      if (open) signal.emit(text);
    });
  }

  return {
    host: {
      send: (text) => carry(toPage, text),
      onMessage: (listener) => toHost.subscribe(listener),
      onClose: (listener) => closed.subscribe(listener),
      close,
    },
    page: {
      send: (text) => carry(toHost, text),
      onMessage: (listener) => toPage.subscribe(listener),
      onClose: (listener) => closed.subscribe(listener),
      close,
      get connected() {
        return open;
      },
      onConnectedChange: (listener) => connectedChanged.subscribe(listener),
    },
  };
}
