import type {
  ContextBridge,
  IpcMain,
  IpcMainEvent,
  IpcRenderer,
  IpcRendererEvent,
  WebContents,
} from "electron";
import { PAGE_KEY, type PsycheBridge } from "./electron-channels.ts";

type Listener = (...given: unknown[]) => void;

/** The few members of an EventEmitter that the transports use. */
function createEmitter() {
  const listeners = new Map<string, Set<Listener>>();
  const on = (name: string, listener: Listener) => {
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known.add(listener));
  };
  return {
    on,
    once: on,
    off: (name: string, listener: Listener) => void listeners.get(name)?.delete(listener),
    emit: (name: string, ...given: unknown[]) => {
      for (const listener of Array.from(listeners.get(name) ?? [])) listener(...given);
    },
  };
}

/** Electron's IPC between one main process and the pages of windows, as far as the bridge uses it. */
export function createFakeElectron() {
  const main = createEmitter();
  return {
    ipcMain: main as unknown as Pick<IpcMain, "on" | "off">,
    /** A window whose page can be loaded again and again. */
    createWindow() {
      const contents = createEmitter();
      const mainFrame = { url: "psyche://mirror/mirror/index.html" };
      let page = createEmitter();
      const fake = {
        ...contents,
        mainFrame,
        isDestroyed: () => false,
        send(channel: string, text: string) {
          const target = page;
          queueMicrotask(() => target.emit(channel, {} as IpcRendererEvent, text));
        },
      };
      return {
        contents: fake as unknown as WebContents,
        crash: () => contents.emit("render-process-gone", {}, { reason: "crashed" }),
        /** A new page: what its preload sees, and afterwards what it exposed. `senderFrame` may be a frame inside. */
        loadPage(senderFrame: { url: string } = mainFrame) {
          page = createEmitter();
          const mine = page;
          let exposed: PsycheBridge | null = null;
          const ipcRenderer = {
            ...mine,
            send(channel: string, ...given: unknown[]) {
              const event = { sender: fake, senderFrame } as unknown as IpcMainEvent;
              queueMicrotask(() => main.emit(channel, event, ...given));
            },
          };
          const contextBridge = {
            exposeInMainWorld(key: string, api: PsycheBridge) {
              if (key === PAGE_KEY) exposed = api;
            },
          };
          return {
            ipcRenderer: ipcRenderer as unknown as IpcRenderer,
            contextBridge: contextBridge as unknown as ContextBridge,
            exposed: (): PsycheBridge => {
              if (exposed === null) throw new Error("the preload exposed nothing");
              return exposed;
            },
          };
        },
      };
    },
  };
}
