import type { ContextBridge, IpcRenderer } from "electron";
import {
  CHANNEL_HELLO,
  CHANNEL_TO_HOST,
  CHANNEL_TO_PAGE,
  PAGE_KEY,
  type PsycheBridge,
} from "./electron-channels.ts";

/** Gives the page its two functions, and nothing of Electron. Called by the shell's preload script. */
export function exposeBridge(contextBridge: ContextBridge, ipcRenderer: IpcRenderer): void {
  const bridge: PsycheBridge = {
    send(text) {
      if (typeof text === "string") ipcRenderer.send(CHANNEL_TO_HOST, text);
    },
    onMessage(listener) {
      ipcRenderer.on(CHANNEL_TO_PAGE, (_event, text: unknown) => {
        if (typeof text === "string") listener(text);
      });
    },
  };
  contextBridge.exposeInMainWorld(PAGE_KEY, bridge);
  ipcRenderer.send(CHANNEL_HELLO);
}
