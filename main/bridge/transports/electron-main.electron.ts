import type { IpcMain, IpcMainEvent, WebContents } from "electron";
import { createSignal, type Unsubscribe } from "../../base/signal.ts";
import type { BridgeServer, Caller, Pipe } from "../contract/pipe.ts";
import { CHANNEL_HELLO, CHANNEL_TO_HOST, CHANNEL_TO_PAGE } from "./electron-channels.ts";

export interface ElectronDoorOptions {
  readonly ipcMain: Pick<IpcMain, "on" | "off">;
  readonly bridge: BridgeServer;
  /** Who sits in that window; null for windows and addresses that may not join. Asked at every hello. */
  readonly admit: (contents: WebContents, url: string) => Caller | null;
}

interface Seat {
  readonly pipe: Pipe;
  readonly hear: (text: string) => void;
}

/**
 * Lets the pages of Electron's windows join the bridge. A page joins by its preload's hello; a reload ends the pipe
 * of the page before, so that no late answer reaches a page that never asked. Only main frames are heard.
 */
export function openElectronDoor({ ipcMain, bridge, admit }: ElectronDoorOptions): Unsubscribe {
  const seats = new Map<WebContents, Seat>();

  function hello(event: IpcMainEvent): void {
    const contents = event.sender;
    if (event.senderFrame === null || event.senderFrame !== contents.mainFrame) return;
    seats.get(contents)?.pipe.close();
    const caller = admit(contents, event.senderFrame.url);
    if (caller === null) return;
    const seat = createSeat(contents, () => {
      if (seats.get(contents) === seat) seats.delete(contents);
    });
    seats.set(contents, seat);
    bridge.join(seat.pipe, caller);
  }

  function toHost(event: IpcMainEvent, text: unknown): void {
    if (event.senderFrame === null || event.senderFrame !== event.sender.mainFrame) return;
    if (typeof text === "string") seats.get(event.sender)?.hear(text);
  }

  ipcMain.on(CHANNEL_HELLO, hello);
  ipcMain.on(CHANNEL_TO_HOST, toHost);
  return () => {
    ipcMain.off(CHANNEL_HELLO, hello);
    ipcMain.off(CHANNEL_TO_HOST, toHost);
    for (const seat of Array.from(seats.values())) seat.pipe.close();
  };
}

function createSeat(contents: WebContents, onEnd: () => void): Seat {
  const messages = createSignal<string>();
  const closed = createSignal<void>();
  let open = true;

  function close(): void {
    if (!open) return;
    open = false;
    contents.off("destroyed", close);
    contents.off("render-process-gone", close);
    onEnd();
    closed.emit();
  }

  contents.once("destroyed", close);
  contents.on("render-process-gone", close);
  return {
    hear: (text) => {
      if (open) messages.emit(text);
    },
    pipe: {
      send(text) {
        if (open && !contents.isDestroyed()) contents.send(CHANNEL_TO_PAGE, text);
      },
      onMessage: (listener) => messages.subscribe(listener),
      onClose: (listener) => closed.subscribe(listener),
      close,
    },
  };
}
