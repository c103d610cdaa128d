import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A built app in small, for tests: pages, one asset of each, weights, pictures. */
export function makeBuiltApp(): {
  readonly dir: string;
  buildDir: string;
  contentDir: string;
  remove(): void;
} {
  const dir = mkdtempSync(join(tmpdir(), "psyche-http-"));
  const files: Readonly<Record<string, string>> = {
    "build/renderer/mirror/index.html": "<!doctype html><title>Mirror</title>",
    "build/renderer/console/index.html": '<!doctype html><meta name="psyche-nonce" content="__NONCE__">',
    "build/renderer/assets/mirror-1a.js": "export const mirror = 1;",
    "build/renderer/assets/console-2b.js": "export const console = 2;",
    "build/renderer/assets/shared-3c.css": "body{}",
    "build/renderer/manifest.json": JSON.stringify({
      "mirror/index.html": { file: "assets/mirror-1a.js", isEntry: true, css: ["assets/shared-3c.css"] },
      "console/index.html": { file: "assets/console-2b.js", imports: ["_shared.js"] },
      "_shared.js": { file: "assets/shared-3c.js", css: ["assets/shared-3c.css"] },
    }),
    "build/weights/pose_landmarker_full.task": "0123456789",
    "content/garments/assets/tee.glb": "glTF",
    "content/samples/shop/tee.webp": "picture",
    "content/samples/campaign/fair.html": "<!doctype html><title>Fair</title>",
    "content/samples/shop/build.ts": "export const secret = 1;",
    "secret.json": "{}",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return {
    dir,
    buildDir: join(dir, "build"),
    contentDir: join(dir, "content"),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Asks without any of a browser's own rules, so that paths and headers arrive as written. */
export function ask(
  origin: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, path, method: options.method ?? "GET", headers: options.headers ?? {} },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    request.on("error", reject);
    request.end(options.body);
  });
}

/** The cookie that an answer sets, as a browser would send it back. */
export function cookieOf(answer: RawAnswer): string {
  const header = answer.headers["set-cookie"];
  return (Array.isArray(header) ? header[0] : header)?.split(";", 1)[0] ?? "";
}

/** What a WebSocket's upgrade is answered with: 101 where it is let in. */
export function knock(origin: string, headers: Record<string, string>): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      hostname,
      port,
      path: "/bridge",
      headers: {
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
        ...headers,
      },
    });
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      resolve(101);
    });
    request.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on("error", reject);
    request.end();
  });
}
