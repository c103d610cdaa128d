import "../../base/jitless-zod.ts";
import { pageTimers } from "../../base/page-timers.dom.ts";
import { createBridgeClient } from "../client.ts";
import type { BridgeClient } from "../contract/pipe.ts";
import { PAGE_KEY, type PsycheBridge } from "./electron-channels.ts";
import { createElectronPagePipe } from "./electron-page.dom.ts";
import { createWebSocketPipe } from "./web-socket-pipe.ts";

/** Where the host's listeners take WebSockets. */
export const BRIDGE_PATH = "/bridge";

/** Joins the host: through Electron's preload where there is one, else by a WebSocket to the page's own origin. */
export function connectBridge(): BridgeClient {
  const inElectron: unknown = Reflect.get(window, PAGE_KEY);
  const pipe = isPsycheBridge(inElectron)
    ? createElectronPagePipe(inElectron)
    : createWebSocketPipe({
        openSocket: () => new WebSocket(socketAddress()),
        timers: pageTimers,
        chance: () => Math.random(),
      });
  return createBridgeClient({
    pipe,
    timers: pageTimers,
    onMalformed: (message) => console.warn(message),
  });
}

function socketAddress(): string {
  const url = new URL(BRIDGE_PATH, window.location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return url.href;
}

function isPsycheBridge(value: unknown): value is PsycheBridge {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "send") === "function" &&
    typeof Reflect.get(value, "onMessage") === "function"
  );
}
