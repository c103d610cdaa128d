import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { Timers } from "../../main/base/timers.ts";
import { allowedAddress } from "./origins.ts";
import { connectPinned } from "./pinned.node.ts";

/** How long a server may say nothing, milliseconds, and what counts as saying something, bytes. */
export const SILENCE_MS = 30_000;
export const LEAST_SAID_BYTES = 1_024;
export const MAX_REDIRECTS = 5;
/** Connections to one server at a time. */
export const MAX_SOCKETS = 4;

/** What a server answered. Whoever gets it reads its body to the end or ends it. */
export interface Answer {
  readonly status: number;
  header(name: string): string | undefined;
  /** Whether the body is not the bytes that were asked for but a packed form of them, which `body` unpacks. */
  readonly packed: boolean;
  /** Throws where the connection breaks or the server falls silent. */
  body(): AsyncIterable<Uint8Array>;
  end(): void;
}

export interface Asking {
  readonly origins: readonly string[];
  readonly timers: Timers;
  readonly signal: AbortSignal;
  readonly agents: Agents;
  /** Who asks, where the server wants to know; goes to `origins` and nowhere else. */
  readonly credential?: Readonly<Record<string, string>>;
}

/** Connections that are used again. Whoever makes them ends them. */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
  end(): void;
}

/** `fingerprint`: of the one certificate that servers may show; left out: one that this machine's authorities vouch for. */
export function createAgents(fingerprint?: string): Agents {
  const options = { keepAlive: true, maxSockets: MAX_SOCKETS };
  const [http, https] = [new HttpAgent(options), new HttpsAgent(options)];
  if (fingerprint !== undefined) https.createConnection = connectPinned(fingerprint);
  return {
    http,
    https,
    end() {
      http.destroy();
      https.destroy();
    },
  };
}

export type AskCode = "not-allowed" | "unreachable" | "wrong-answer";

/** GETs an address and follows it where it leads, as long as each step is allowed. */
export async function ask(
  address: URL,
  headers: Readonly<Record<string, string>>,
  asking: Asking,
): Promise<Result<Answer, AskCode>> {
  let url: string | URL = address;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const allowed = allowedAddress(url, asking.origins);
    if (!allowed.ok) return allowed;
    const answered = await askOnce(allowed.value, headers, asking);
    if (!answered.ok) return answered;
    const location = answered.value.header("location");
    if (![301, 302, 303, 307, 308].includes(answered.value.status) || location === undefined) return answered;
    answered.value.end();
    if (!URL.canParse(location, allowed.value.href)) break;
    url = new URL(location, allowed.value.href);
  }
  return fail("wrong-answer", `${address.href} only leads elsewhere; ask whoever runs that server.`);
}

function askOnce(url: URL, headers: Readonly<Record<string, string>>, asking: Asking) {
  const { agents, signal, timers } = asking;
  return new Promise<Result<Answer, "unreachable">>((resolve) => {
    const isSecure = url.protocol === "https:";
    const request = (isSecure ? httpsRequest : httpRequest)(url, {
      agent: isSecure ? agents.https : agents.http,
      headers: { "accept-encoding": "identity", ...asking.credential, ...headers },
      signal,
    });
    const stop = timers.after(SILENCE_MS, () => request.destroy(new Error(SILENT)));
    // A connection may also break after the answer began: then the body throws, and this resolves nothing.
    request.on("error", (error) => {
      stop();
      const message = `${url.host} cannot be reached (${error.message}). Look whether it runs, and at the network here.`;
      resolve(fail("unreachable", message));
    });
    request.on("response", (response) => {
      stop();
      resolve(succeed(answerOf(response, timers)));
    });
    request.end();
  });
}

const SILENT = `silent for ${SILENCE_MS / 1_000} s`;

function answerOf(response: IncomingMessage, timers: Timers): Answer {
  const unpack = unpackerOf(response.headers["content-encoding"]);
  // Where nobody listens, a broken connection would end the process.
  response.on("error", () => undefined);
  return {
    status: response.statusCode ?? 0,
    header: (name) => {
      const value = response.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    packed: unpack !== null,
    async *body() {
      const watched = watchSilence(response, timers);
      try {
        yield* unpack === null ? watched : unpacked(watched, unpack);
      } finally {
        response.destroy();
      }
    },
    end: () => void response.destroy(),
  };
}

/** Passes pieces on; a server that says next to nothing for a while is as good as gone. */
async function* watchSilence(response: IncomingMessage, timers: Timers): AsyncGenerator<Uint8Array> {
  const silent = (): void => void response.destroy(new Error(SILENT));
  let stop = timers.after(SILENCE_MS, silent);
  let saidBytes = 0;
  try {
    for await (const piece of response as AsyncIterable<Uint8Array>) {
      saidBytes += piece.byteLength;
      if (saidBytes >= LEAST_SAID_BYTES) {
        saidBytes = 0;
        stop();
      }
      yield piece;
      // While the disk or the pace makes it wait, the server is not to blame.
      if (saidBytes === 0) stop = timers.after(SILENCE_MS, silent);
    }
  } finally {
    stop();
  }
}

/** What undoes an encoding that was not asked for; null where there is none. Some servers pack whatever they send. */
function unpackerOf(encoding: string | undefined): (() => Transform) | null {
  switch (encoding?.toLowerCase().trim() ?? "") {
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return () => createGunzip();
    case "deflate":
      return () => createInflate();
    case "br":
      return () => createBrotliDecompress();
    default:
      return () =>
        new Transform({
          transform: (_piece, _encoding, done) =>
            done(new Error(`packed as ${encoding}, which is unknown here`)),
        });
  }
}

async function* unpacked(
  pieces: AsyncIterable<Uint8Array>,
  unpack: () => Transform,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(pieces);
  const target = unpack();
  source.on("error", (error) => target.destroy(error));
  source.pipe(target);
  try {
    for await (const piece of target as AsyncIterable<Uint8Array>) yield piece;
  } finally {
    source.destroy();
    target.destroy();
  }
}
