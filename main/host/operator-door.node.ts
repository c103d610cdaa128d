import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { Log } from "../base/log.ts";
import type { Unsubscribe } from "../base/signal.ts";
import type { BridgeServer } from "../bridge/contract/pipe.ts";
import { openWebSocketDoor } from "../bridge/transports/web-socket.node.ts";
import type { HostStatus } from "./host-status.ts";
import { listen, stopListening } from "./http/listen.node.ts";
import { sendJson } from "./http/respond.node.ts";
import { targetOf } from "./http/target.node.ts";
import { removeOperatorFile, writeOperatorFile } from "./operator-file.node.ts";

export interface OperatorDoorOptions {
  readonly dataDir: string;
  readonly bridge: BridgeServer;
  readonly status: () => HostStatus;
  /** A fresh one-time link to the mirror's page; null where the shell shows it by itself. */
  readonly mirrorUrl: () => string | null;
  readonly log: Log;
}

/**
 * The command line's way in: loopback, and a token that only the owner of the data folder can read. Where the folder
 * cannot be written there is no such way, and nothing else suffers.
 */
export async function openOperatorDoor(options: OperatorDoorOptions): Promise<() => Promise<void>> {
  const token = randomBytes(32).toString("base64url");
  const ended = new AbortController();
  const proves = (request: IncomingMessage) =>
    sameText(request.headers.authorization ?? "", `Bearer ${token}`);

  const server = createServer((request, response) => {
    if (!proves(request)) return sendJson(response, 403, { code: "forbidden" });
    const route = `${request.method} ${targetOf(request.url).path}`;
    if (route === "GET /status") return sendJson(response, 200, options.status());
    if (route === "POST /link") return sendJson(response, 200, { url: options.mirrorUrl() });
    return sendJson(response, 404, { code: "no-such-address" });
  });
  const admit = (request: IncomingMessage) =>
    proves(request) ? { caller: { role: "operator", account: null } as const, ended: ended.signal } : null;
  const shutDoor: Unsubscribe = openWebSocketDoor(server, { path: "/bridge", bridge: options.bridge, admit });

  let kept = false;
  const listening = await listen(server, 0, "127.0.0.1");
  if (listening.ok) {
    const origin = `http://127.0.0.1:${listening.value}`;
    const written = await writeOperatorFile(options.dataDir, { origin, token });
    kept = written.ok;
    if (!written.ok) {
      options.log(
        "notice",
        "host",
        written.code,
        "The command line cannot reach this host: no token was kept.",
      );
    }
  }
  return async () => {
    if (kept) removeOperatorFile(options.dataDir);
    ended.abort();
    shutDoor();
    await stopListening(server);
  };
}

/** Compares in constant time; the length is no secret. */
function sameText(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
