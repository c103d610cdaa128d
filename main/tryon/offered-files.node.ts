import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const MIME: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};
/** Files in memory at once: pictures and garments of the orders under way. */
const MAX_OFFERED = 512;

/** A page's files and those of its orders, on loopback. */
export interface OfferedFiles extends AsyncDisposable {
  readonly origin: string;
  /** Serves bytes under a path until they are taken back. Throws where too much is offered. */
  offer(path: string, bytes: Uint8Array): void;
  takeBack(path: string): void;
}

/** Serves `pageFolder`, and under each prefix of `folders` another folder. */
export async function offerFiles(
  pageFolder: string,
  folders: Readonly<Record<string, string>>,
): Promise<OfferedFiles> {
  const offered = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    // URL resolves dots, so that no path leaves its folder.
    const { pathname } = new URL(request.url ?? "/", "http://page");
    const prefix = Object.keys(folders).find((one) => pathname.startsWith(one));
    const folder = prefix === undefined ? pageFolder : (folders[prefix] ?? pageFolder);
    const file = join(folder, pathname.slice(prefix?.length ?? 1));
    const bytes = offered.get(pathname);
    (bytes ? Promise.resolve(bytes) : readFile(file)).then(
      (found) =>
        response
          .writeHead(200, {
            "Content-Type": MIME[extname(file)] ?? "application/octet-stream",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Embedder-Policy": "require-corp",
          })
          .end(found),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    offer(path, bytes) {
      if (offered.size >= MAX_OFFERED) throw new Error(`More than ${MAX_OFFERED} files are offered.`);
      offered.set(path, bytes);
    },
    takeBack: (path) => void offered.delete(path),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => {
        server.close(done);
      });
    },
  };
}
