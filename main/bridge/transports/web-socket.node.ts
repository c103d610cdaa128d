import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Unsubscribe } from "../../base/signal.ts";
import { createSignal } from "../../base/signal.ts";
import type { BridgeServer, Caller, Pipe } from "../contract/pipe.ts";
import { MAX_MESSAGE_LENGTH } from "../contract/pipe.ts";

/** UTF-8 needs at most three bytes for one character of a JavaScript string. */
const MAX_MESSAGE_BYTES = MAX_MESSAGE_LENGTH * 3;
/** Most that may lie unsent for a page that does not read; then it is cut off and comes back by itself. */
const MAX_UNSENT_BYTES = 32_000_000;
/** A page that answers no ping for this long is gone (a phone in a lift sends no goodbye). */
const PING_EVERY_MS = 15_000;
/** Code for "ended by policy" (RFC 6455 §7.4.1). */
const CLOSE_POLICY = 1008;

/** Leave to join. `ended` cuts the socket off when the leave ends: signed out, account removed. */
export interface Admission {
  readonly caller: Caller;
  readonly ended: AbortSignal;
  /** Told of every message: who works by the bridge alone is not idle. */
  readonly used?: () => void;
}

export interface WebSocketDoorOptions {
  readonly path: string;
  readonly bridge: BridgeServer;
  /** Who may come in. Checks Host, Origin and cookie; null refuses with 403. */
  readonly admit: (request: IncomingMessage) => Admission | null;
}

/** Lets pages join the bridge through upgrades of an HTTP server. The returned function shuts the door. */
export function openWebSocketDoor(server: Server, options: WebSocketDoorOptions): Unsubscribe {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    clientTracking: true,
  });

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // The other end may vanish at any time; without a listener that would end the host.
    socket.on("error", () => socket.destroy());
    const path = (request.url ?? "").split("?", 1)[0];
    if (path !== options.path) return refuse(socket, "404 Not Found");
    const admission = options.admit(request);
    if (admission === null) return refuse(socket, "403 Forbidden");
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      options.bridge.join(pipeOf(webSocket, admission), admission.caller);
    });
  }

  server.on("upgrade", upgrade);
  return () => {
    server.off("upgrade", upgrade);
    for (const webSocket of sockets.clients) webSocket.terminate();
    sockets.close();
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function pipeOf(webSocket: WebSocket, { ended, used }: Admission): Pipe {
  const messages = createSignal<string>();
  const closed = createSignal<void>();
  let alive = true;
  const ping = setInterval(() => {
    if (!alive) return webSocket.terminate();
    alive = false;
    webSocket.ping();
  }, PING_EVERY_MS);
  ping.unref();
  const cutOff = () => webSocket.close(CLOSE_POLICY);
  if (ended.aborted) cutOff();
  ended.addEventListener("abort", cutOff, { once: true });

  webSocket.on("pong", () => {
    alive = true;
  });
  webSocket.on("message", (bytes: RawData, isBinary: boolean) => {
    if (isBinary) return cutOff();
    used?.();
    messages.emit(textOf(bytes));
  });
  // A broken socket is closed by `ws` itself right after; the close is what matters.
  webSocket.on("error", () => undefined);
  webSocket.once("close", () => {
    clearInterval(ping);
    ended.removeEventListener("abort", cutOff);
    closed.emit();
  });

  return {
    send(text) {
      if (webSocket.readyState !== webSocket.OPEN) return;
      if (webSocket.bufferedAmount > MAX_UNSENT_BYTES) return webSocket.terminate();
      webSocket.send(text);
    },
    onMessage: (listener) => messages.subscribe(listener),
    onClose: (listener) => closed.subscribe(listener),
    close: () => webSocket.close(),
  };
}

function textOf(bytes: RawData): string {
  if (Array.isArray(bytes)) return Buffer.concat(bytes).toString("utf8");
  return (bytes instanceof ArrayBuffer ? Buffer.from(bytes) : bytes).toString("utf8");
}
