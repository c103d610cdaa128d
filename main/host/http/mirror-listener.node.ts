import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { BridgeServer } from "../../bridge/contract/pipe.ts";
import { type Admission, openWebSocketDoor } from "../../bridge/transports/web-socket.node.ts";
import { cookieHeader, readCookie } from "./cookies.ts";
import type { FrameAnswer, FrameDoor } from "./frame-door.node.ts";
import { securityHeaders } from "./headers.ts";
import { listen, stopListening } from "./listen.node.ts";
import { sendRedirect, sendText, setHeaders } from "./respond.node.ts";
import type { ServedFile } from "./served-file.node.ts";
import { sendFile } from "./static-files.node.ts";
import { targetOf } from "./target.node.ts";
import { createTickets } from "./tickets.node.ts";

/** The mirror is on this machine and nowhere else. */
const LOOPBACK = "127.0.0.1";
const COOKIE = "psyche-mirror";
/** Links not yet used, and pages let in, at once: one mirror, and its reloads. */
const MAX_LINKS = 16;
const MAX_PAGES = 16;

export interface MirrorListenerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly files: (urlPath: string) => ServedFile | null;
  readonly frames: FrameDoor;
  readonly bridge: BridgeServer;
  readonly clock: Clock;
  readonly log: Log;
}

export interface MirrorListener {
  readonly origin: string;
  /** A link that lets one page in, once. */
  enterUrl(): string;
  close(): Promise<void>;
}

/** Serves the mirror's page and its bridge on loopback, to who came by a link of this host and to nobody else. */
export async function openMirrorListener(
  options: MirrorListenerOptions,
): Promise<Result<MirrorListener, "port-taken">> {
  const { clock, files, frames, log } = options;
  const links = createTickets<"link">({ clock, limit: MAX_LINKS, absoluteMs: null, idleMs: null });
  const pages = createTickets<"page">({ clock, limit: MAX_PAGES, absoluteMs: null, idleMs: null });
  const server = createServer((request, response) => void answer(request, response).catch(broken(response)));
  let host = "";

  function broken(response: ServerResponse) {
    return (error: unknown) => {
      log("trouble", "mirror-listener", "internal", `A file could not be sent: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, "The host could not send this file; its log says why.");
    };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setHeaders(response, securityHeaders({ surface: { kind: "mirror" }, socketOrigin: `ws://${host}` }));
    // A name of another host that points here (DNS rebinding) must not make its pages ours.
    if (request.headers.host !== host) return sendText(response, 421, "This is another host.");
    if (request.method !== "GET" && request.method !== "HEAD") {
      return sendText(response, 405, "Only reading is allowed.");
    }
    const { path, query } = targetOf(request.url);
    if (path === "/enter") return enter(response, query.get("token"));
    const framed = frames.forFrame(path);
    if (framed !== null) return sendFramed(request, response, framed);
    if (!mayComeIn(request))
      return sendText(response, 403, "Open the link that Psyche printed at its start.");
    if (path === "/") return sendRedirect(response, "/mirror/");
    const told = await frames.forPage(path);
    if (told !== null) return sendFramed(request, response, told);
    const served = files(path);
    if (served === null) return sendText(response, 404, "There is no such file.");
    return sendFile(request, response, served);
  }

  function enter(response: ServerResponse, token: string | null): void {
    if (links.take(token) === null) {
      return sendText(response, 403, "This link was used already; Psyche prints a new one at its start.");
    }
    const value = pages.issue("page");
    response.setHeader(
      "Set-Cookie",
      cookieHeader({ name: COOKIE, value, secure: false, maxAgeSeconds: null }),
    );
    sendRedirect(response, "/mirror/");
  }

  function mayComeIn(request: IncomingMessage): boolean {
    return isFromHere(request) && pages.find(readCookie(request.headers.cookie, COOKIE)) !== null;
  }

  function isFromHere(request: IncomingMessage): boolean {
    const from = request.headers["sec-fetch-site"];
    return from === undefined || from === "same-origin" || from === "none";
  }

  function admit(request: IncomingMessage): Admission | null {
    if (request.headers.host !== host || request.headers.origin !== `http://${host}`) return null;
    const page = pages.find(readCookie(request.headers.cookie, COOKIE));
    return page === null ? null : { caller: { role: "mirror", account: null }, ended: page.ended };
  }

  const listening = await listen(server, options.port, LOOPBACK);
  if (!listening.ok) {
    return fail(
      "port-taken",
      `${listening.message} End what uses it, or choose another with --mirror-port (0 takes any free one).`,
    );
  }
  host = `${LOOPBACK}:${listening.value}`;
  const shutDoor = openWebSocketDoor(server, { path: "/bridge", bridge: options.bridge, admit });
  return succeed({
    origin: `http://${host}`,
    enterUrl: () => `http://${host}/enter?token=${links.issue("link")}`,
    async close() {
      shutDoor();
      await stopListening(server);
    },
  });
}

function sendFramed(
  request: IncomingMessage,
  response: ServerResponse,
  { body, headers }: FrameAnswer,
): Promise<void> | void {
  setHeaders(response, headers);
  if (body.kind === "file") return sendFile(request, response, body.served);
  response.setHeader("Content-Type", `${body.mimeType}; charset=utf-8`);
  response.setHeader("Cache-Control", "no-store");
  response.writeHead(body.status).end(request.method === "HEAD" ? undefined : body.text);
}
