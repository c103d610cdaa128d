import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { sha256Of } from "../verify/fixtures.node.ts";

/** What a server of tests does with one request. */
export const MOODS = [
  "fine",
  "ignores-ranges",
  "sends-too-much",
  "sends-too-little",
  "cuts",
  "says-wrong-length",
  "is-missing",
  "fails",
  "is-busy",
  "hangs",
  "stalls",
  "drips",
  "redirects",
  "redirects-for-ever",
  "redirects-away",
  "packs",
  "packs-and-cuts",
  "packs-strangely",
  "packs-ranges",
  "changed",
  "sends-wrong-range",
  "refuses-ranges",
  "empty",
  "talks-nonsense",
] as const;
export type Mood = (typeof MOODS)[number];

/** A request as the server saw it. */
export interface Seen {
  readonly path: string;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
  readonly mood: Mood;
}

/** A server of tests on loopback. Whoever opens it closes it. */
export interface HostileServer {
  readonly origin: string;
  readonly seen: Seen[];
  /** What it serves, by path without a leading `/`. */
  readonly content: Map<string, Uint8Array>;
  /** What it does next with a path; when these are used up it is fine. */
  readonly moods: Map<string, Mood[]>;
  close(): Promise<void>;
}

export async function openHostileServer(): Promise<HostileServer> {
  const seen: Seen[] = [];
  const content = new Map<string, Uint8Array>();
  const moods = new Map<string, Mood[]>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").slice(1));
    if (path.startsWith("round/")) {
      response.writeHead(302, { location: `/round/${Number(path.slice(6)) + 1}` }).end();
      return;
    }
    const moved = path.startsWith("moved/");
    const name = moved ? path.slice(6) : path;
    const mood = moved ? "fine" : (moods.get(name)?.shift() ?? "fine");
    const { range, "if-range": ifRange } = request.headers;
    seen.push({ path: name, range, ifRange: typeof ifRange === "string" ? ifRange : undefined, mood });
    const bytes = content.get(name);
    if (bytes === undefined) response.writeHead(404).end();
    else serve(mood, bytes, name, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    content,
    moods,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serve(
  mood: Mood,
  bytes: Uint8Array,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const etag = `"${sha256Of(bytes).slice(0, 12)}"`;
  const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2));
  switch (mood) {
    case "fine":
      sendPart(bytes, etag, request, response);
      return;
    case "ignores-ranges":
      response.writeHead(200, { "content-length": bytes.byteLength, etag }).end(bytes);
      return;
    case "sends-too-much":
      response.writeHead(200);
      response.end(Buffer.concat([bytes, bytes]));
      return;
    case "sends-too-little":
      response.writeHead(200, { etag });
      response.end(half);
      return;
    case "cuts":
      response.writeHead(200, { "content-length": bytes.byteLength, etag });
      response.write(half, () => response.destroy());
      return;
    case "says-wrong-length":
      response.writeHead(200, { "content-length": half.byteLength }).end(half);
      return;
    case "is-missing":
      response.writeHead(404).end("no such file");
      return;
    case "fails":
      response.writeHead(500).end("<html>oops</html>");
      return;
    case "is-busy":
      response.writeHead(503, { "retry-after": "2" }).end();
      return;
    case "hangs":
      return;
    case "stalls":
      response.writeHead(200, { "content-length": bytes.byteLength, etag });
      response.write(half);
      return;
    case "drips": {
      response.writeHead(200, { "content-length": bytes.byteLength, etag });
      const drip = setInterval(() => response.write(bytes.subarray(0, 1)), 20);
      response.on("close", () => clearInterval(drip));
      return;
    }
    case "redirects":
      response.writeHead(307, { location: `/moved/${encodeURI(name)}` }).end();
      return;
    case "redirects-for-ever":
      response.writeHead(302, { location: "/round/1" }).end();
      return;
    case "redirects-away":
      response.writeHead(302, { location: "http://127.0.0.1:9/elsewhere" }).end();
      return;
    case "packs":
      response.writeHead(200, { "content-encoding": "gzip", etag }).end(gzipSync(bytes));
      return;
    case "packs-and-cuts": {
      const packed = gzipSync(bytes);
      response.writeHead(200, { "content-encoding": "gzip", "content-length": packed.byteLength });
      response.write(packed.subarray(0, packed.byteLength / 2), () => response.destroy());
      return;
    }
    case "packs-strangely":
      response.writeHead(200, { "content-encoding": "compress" }).end(bytes);
      return;
    case "packs-ranges":
      response
        .writeHead(206, {
          "content-encoding": "gzip",
          "content-range": `bytes 0-${bytes.byteLength - 1}/${bytes.byteLength}`,
        })
        .end(gzipSync(bytes));
      return;
    case "changed": {
      const other = bytes.map((byte) => byte ^ 0x55);
      response.writeHead(200, { "content-length": bytes.byteLength, etag: '"other"' }).end(other);
      return;
    }
    case "sends-wrong-range":
      response
        .writeHead(206, { "content-range": `bytes 1-${bytes.byteLength - 1}/${bytes.byteLength}` })
        .end(bytes.subarray(1));
      return;
    case "refuses-ranges":
      response.writeHead(416).end();
      return;
    case "empty":
      response.writeHead(204).end();
      return;
    case "talks-nonsense":
      response.socket?.end("EHLO mail.example\r\n\r\n");
      return;
  }
}

/** As a server should: ranges, and the whole where If-Range names another content. */
function sendPart(
  bytes: Uint8Array,
  etag: string,
  { headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? "0");
  const isSame = headers["if-range"] === undefined || headers["if-range"] === etag;
  if (headers.range === undefined || !isSame) {
    response.writeHead(200, { "content-length": bytes.byteLength, etag }).end(bytes);
  } else if (start >= bytes.byteLength) {
    response.writeHead(416, { "content-range": `bytes */${bytes.byteLength}` }).end();
  } else {
    const range = `bytes ${start}-${bytes.byteLength - 1}/${bytes.byteLength}`;
    response
      .writeHead(206, { "content-range": range, "content-length": bytes.byteLength - start, etag })
      .end(bytes.subarray(start));
  }
}
