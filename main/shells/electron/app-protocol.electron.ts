import { readFile } from "node:fs/promises";
import type { Protocol } from "electron";
import type { FrameAnswer, FrameDoor } from "../../host/http/frame-door.node.ts";
import type { ServedFile } from "../../host/http/served-file.node.ts";
import { APP_ORIGIN, APP_SCHEME, isOwnAddress } from "./app-scheme.ts";

export interface AppProtocolOptions {
  readonly protocol: Pick<Protocol, "handle">;
  /** The file behind a path of the mirror's listener, or null; the same function as under the other shells. */
  readonly resolve: (path: string) => ServedFile | null;
  readonly frames: FrameDoor;
  readonly headers: Readonly<Record<string, string>>;
}

/** Must be called before the app is ready: makes our scheme as trusted as https, streaming allowed. */
export function registerAppScheme(protocol: Pick<Protocol, "registerSchemesAsPrivileged">): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Serves the mirror's files under our scheme, with the headers of the other shells. Videos are answered in ranges. */
export function serveAppScheme({ frames, headers, protocol, resolve }: AppProtocolOptions): void {
  protocol.handle(APP_SCHEME, async (request) => {
    if (!isOwnAddress(request.url)) return new Response("Not here.", { status: 403, headers });
    const { pathname } = new URL(request.url);
    const framed = frames.forFrame(pathname) ?? (isFrame(request) ? null : await frames.forPage(pathname));
    if (framed !== null) return answerFramed(framed, request, headers);
    const found = resolve(pathname);
    if (!found) return new Response("Not here.", { status: 404, headers });
    try {
      return await answer(found, request.headers.get("range"), headers);
    } catch {
      return new Response("Not here.", { status: 404, headers });
    }
  });
}

/** A frame has no origin of ours and says so; what it asks for in other ways it cannot read. */
function isFrame(request: Request): boolean {
  const origin = request.headers.get("origin");
  return origin !== null && origin !== APP_ORIGIN;
}

/** Frames' own headers; those of the page stand where they say nothing. */
async function answerFramed(
  { body, headers: own }: FrameAnswer,
  request: Request,
  ofPage: Readonly<Record<string, string>>,
): Promise<Response> {
  const headers = Object.keys(own).length > 0 ? own : ofPage;
  if (body.kind === "text") {
    const type = { "Content-Type": `${body.mimeType}; charset=utf-8`, "Cache-Control": "no-store" };
    return new Response(body.text, { status: body.status, headers: { ...headers, ...type } });
  }
  try {
    return await answer(body.served, request.headers.get("range"), headers);
  } catch {
    return new Response("Not here.", { status: 404, headers });
  }
}

async function answer(
  { file, mimeType }: ServedFile,
  range: string | null,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  // Files lie in Electron's asar archive, which reads a whole file at once best; the largest has a few MB.
  const body = await readFile(file);
  const sizeBytes = body.length;
  const whole = { ...headers, "Content-Type": mimeType, "Accept-Ranges": "bytes" };
  const wanted = rangeOf(range, sizeBytes);
  if (wanted === null) {
    return new Response(body, { headers: { ...whole, "Content-Length": String(sizeBytes) } });
  }
  const lengthBytes = wanted.to - wanted.from + 1;
  if (lengthBytes <= 0) {
    return new Response(null, {
      status: 416,
      headers: { ...whole, "Content-Range": `bytes */${sizeBytes}` },
    });
  }
  return new Response(body.subarray(wanted.from, wanted.to + 1), {
    status: 206,
    headers: {
      ...whole,
      "Content-Length": String(lengthBytes),
      "Content-Range": `bytes ${wanted.from}-${wanted.to}/${sizeBytes}`,
    },
  });
}

/** First and last byte of a Range header (RFC 9110, 14.1.2), null where the whole file is meant. */
function rangeOf(range: string | null, sizeBytes: number): { from: number; to: number } | null {
  const wanted = /^bytes=(\d+)-(\d*)$/.exec(range ?? "");
  if (wanted === null) return null;
  const last = sizeBytes - 1;
  return { from: Number(wanted[1]), to: wanted[2] ? Math.min(Number(wanted[2]), last) : last };
}
