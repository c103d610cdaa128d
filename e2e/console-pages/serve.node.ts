import { randomBytes } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { securityHeaders } from "../../main/host/http/headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

const root = resolve(import.meta.dirname, "../..");
/** Stands for the photos of the shop's own garments, and for the veil over them. */
const PHOTO = "shop/pictures/merino-long-sleeve.webp";

/** A file of the imagined content: the sample picture of its name, else always the same one. */
function signFile(path: string): string {
  const [, name = ""] = /([^/]+)\.[a-z0-9]+$/.exec(path) ?? [];
  const own = join(root, "content/samples/shop/pictures", `${name}.webp`);
  return existsSync(own) ? own : join(root, "content/samples", PHOTO);
}

function fileOf(path: string, builtDir: string): string {
  if (path.startsWith("/sign/")) return signFile(path);
  if (/^\/garments\/shop\/.+\.webp$/.test(path)) return join(root, "content/samples", PHOTO);
  // The figure is drawn by a page of its own, which is looked at in the running product.
  if (path === "/preview/") return join(root, "e2e/console-pages/no-preview.html");
  return path.startsWith("/content/")
    ? join(root, "content/samples", path.slice("/content/".length))
    : join(builtDir, path);
}

/** Serves the built page on loopback with the same headers as the console's listener. */
export async function servePages(builtDir: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const styleNonce = randomBytes(16).toString("base64");
    const surface =
      path === "/preview/" ? ({ kind: "preview" } as const) : ({ kind: "console", styleNonce } as const);
    const headers = securityHeaders({ surface, socketOrigin: null });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (path.startsWith("/console/")) {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(readFileSync(join(builtDir, "index.html"), "utf8").replaceAll("__NONCE__", styleNonce));
      return;
    }
    if (path === "/sales/uploads") {
      request.resume().on("end", () => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ uploadId: randomBytes(16).toString("hex") }));
      });
      return;
    }
    if (path.startsWith("/content/resumable")) {
      // Takes every piece, and forgets it.
      const offset = Number(request.headers["upload-offset"] ?? 0);
      let bytes = 0;
      request.on("data", (piece: Buffer) => (bytes += piece.byteLength));
      request.on("end", () => {
        response.setHeader("location", `/content/resumable/${randomBytes(16).toString("hex")}`);
        response.setHeader("upload-offset", offset + bytes);
        response.writeHead(request.method === "POST" ? 201 : 204).end();
      });
      return;
    }
    const file = fileOf(path, builtDir);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
