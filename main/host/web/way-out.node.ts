import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Log } from "../../base/log.ts";
import { listen } from "../http/listen.node.ts";
import { type ReachOut, reachOut } from "./reach-out.node.ts";

const LOOPBACK = "127.0.0.1";
/** Connections at once: a page opens six a host. */
const MAX_WAYS = 128;
/** A connection on which nothing goes for so long is ended. */
const IDLE_MS = 120_000;
/** Hosts that the log names; a page may ask for any number. */
const MAX_SAID = 50;
/** Of a request to the proxy itself; what it says of itself goes no further. */
const OWN_HEADERS = new Set(["proxy-connection", "proxy-authorization", "connection", "keep-alive"]);

export interface WayOutOptions extends ReachOut {
  readonly log: Log;
}

/** The only way by which pages leave this machine. */
export interface WayOut {
  /** On loopback; null where it could not be opened, and nothing leaves. */
  readonly port: number | null;
  close(): Promise<void>;
}

/**
 * A proxy for the screen's browser, which has no other way to the net: it looks names up itself, connects to what the
 * published programme allows and refuses all else, this machine under any name included. Refusals are said once a host.
 */
export async function openWayOut({ log, ...reach }: WayOutOptions): Promise<WayOut> {
  const said = new Set<string>();
  const open = new Set<Duplex>();
  const server = createServer((request, response) => void pass(request, response));
  server.on("connect", (request: IncomingMessage, client: Duplex, head: Buffer) => {
    void tunnel(request, client, head);
  });
  server.maxConnections = MAX_WAYS;
  server.on("connection", keep);

  function keep(way: Socket): void {
    open.add(way);
    way.setTimeout(IDLE_MS, () => way.destroy());
    way.on("error", () => way.destroy());
    way.once("close", () => open.delete(way));
  }

  function refuse(host: string, code: string, message: string): void {
    if (said.has(host) || said.size >= MAX_SAID) return;
    said.add(host);
    log("notice", "way-out", code, `A page on the screen asked for ${host}: ${message}`);
  }

  async function tunnel(request: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    const [, host = "", port = "0"] = /^(.+):(\d+)$/.exec(request.url ?? "") ?? [];
    const reached = await reachOut(reach, host, Number(port));
    if (!reached.ok) {
      refuse(host, reached.code, reached.message);
      return void client.end(`HTTP/1.1 ${statusOf(reached.code)} Refused\r\nContent-Length: 0\r\n\r\n`);
    }
    const way = reached.value;
    keep(way);
    if (client.destroyed) return void way.destroy();
    client.write("HTTP/1.1 200 Connected\r\n\r\n");
    way.write(head);
    way.pipe(client).pipe(way);
    client.once("close", () => way.destroy());
    way.once("close", () => client.destroy());
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.canParse(request.url ?? "") ? new URL(request.url ?? "") : null;
    if (url?.protocol !== "http:") return void response.writeHead(400).end();
    const port = Number(url.port || 80);
    const reached = await reachOut(reach, url.hostname, port);
    if (!reached.ok) {
      refuse(url.hostname, reached.code, reached.message);
      // Whatever was answered here a page would take for the other's answer.
      return void request.socket.destroy();
    }
    const way = reached.value;
    keep(way);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !OWN_HEADERS.has(name)),
    );
    const onward = ask({
      createConnection: () => way,
      method: request.method ?? "GET",
      path: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host, connection: "close" },
    });
    onward.once("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once("error", () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    response.once("close", () => way.destroy());
    request.pipe(onward);
  }

  const listening = await listen(server, 0, LOOPBACK);
  if (!listening.ok)
    log("trouble", "way-out", listening.code, `No page of the net can be shown: ${listening.message}`);
  return {
    port: listening.ok ? listening.value : null,
    async close() {
      for (const way of open) way.destroy();
      if (listening.ok) await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

function statusOf(code: string): number {
  return code === "not-allowed" || code === "this-machine" ? 403 : 502;
}
