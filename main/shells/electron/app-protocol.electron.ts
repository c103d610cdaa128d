import { readFile } from "node:fs/promises";
import type { Protocol } from "electron";
import type { ServedFile } from "../../host/http/served-file.node.ts";
import { APP_SCHEME, isOwnAddress } from "./app-scheme.ts";

export interface AppProtocolOptions {
  readonly protocol: Pick<Protocol, "handle">;
  /** The file behind a path of the mirror's listener, or null; the same function as under the other shells. */
  readonly resolve: (path: string) => ServedFile | null;
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
export function serveAppScheme({ protocol, resolve, headers }: AppProtocolOptions): void {
  protocol.handle(APP_SCHEME, async (request) => {
    if (!isOwnAddress(request.url)) return new Response("Not here.", { status: 403, headers });
    const found = resolve(new URL(request.url).pathname);
    if (!found) return new Response("Not here.", { status: 404, headers });
    try {
      return await answer(found, request.headers.get("range"), headers);
    } catch {
      return new Response("Not here.", { status: 404, headers });
    }
  });
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
