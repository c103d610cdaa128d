import { readFile, stat } from "node:fs/promises";
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
  found: ServedFile,
  range: string | null,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const sizeBytes = (await stat(found.file)).size;
  const whole = { ...headers, "Content-Type": found.mimeType, "Accept-Ranges": "bytes" };
  const wanted = /^bytes=(\d+)-(\d*)$/.exec(range ?? "");
  const body = await readFile(found.file);
  if (!wanted) return new Response(body, { headers: { ...whole, "Content-Length": String(sizeBytes) } });
  const from = Number(wanted[1]);
  const to = wanted[2] ? Math.min(Number(wanted[2]), sizeBytes - 1) : sizeBytes - 1;
  if (from > to)
    return new Response(null, {
      status: 416,
      headers: { ...whole, "Content-Range": `bytes */${sizeBytes}` },
    });
  return new Response(body.subarray(from, to + 1), {
    status: 206,
    headers: {
      ...whole,
      "Content-Length": String(to - from + 1),
      "Content-Range": `bytes ${from}-${to}/${sizeBytes}`,
    },
  });
}
