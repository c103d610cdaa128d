import { createSignal } from "../../base/signal.ts";
import type { ClientPipe } from "../client-pipe.ts";
import type { PsycheBridge } from "./electron-channels.ts";

/** The page's end of Electron's bridge. The host lives as long as the page does, so it is always connected. */
export function createElectronPagePipe(bridge: PsycheBridge): ClientPipe {
  const messages = createSignal<string>();
  const closed = createSignal<void>();
  const connectedChanged = createSignal<boolean>();
  let open = true;
  bridge.onMessage((text) => {
    if (open) messages.emit(text);
  });
  return {
    get connected() {
      return open;
    },
    send(text) {
      if (open) bridge.send(text);
    },
    onMessage: (listener) => messages.subscribe(listener),
    onConnectedChange: (listener) => connectedChanged.subscribe(listener),
    onClose: (listener) => closed.subscribe(listener),
    close() {
      if (!open) return;
      open = false;
      connectedChanged.emit(false);
      closed.emit();
    },
  };
}
