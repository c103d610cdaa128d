import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const SOFTWARE_GL = ["--use-gl=angle", "--use-angle=gl-egl", "--ignore-gpu-blocklist"];

export interface BuiltPageOptions {
  /** Folder with an `index.html` that Vite builds. */
  readonly root: string;
  /** Answers of the page's server beside the built files, by path. Null = not found. */
  readonly routes: Readonly<Record<string, () => Promise<Buffer | null>>>;
  /** Bodies that the page posts, in order. */
  readonly onPost?: (body: Buffer) => void;
}

/** A page in a headless browser with software GL, with all that stands behind it. */
export interface BuiltPage extends AsyncDisposable {
  readonly page: Page;
  /** What the page threw so far. */
  readonly troubles: readonly string[];
}

/** Builds a page into a temporary folder, serves it on loopback and opens it. Dispose to end all of it. */
export async function openBuiltPage(options: BuiltPageOptions): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), "rehearsal-page-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: options.root,
    build: { outDir: folder, emptyOutDir: true, target: "esnext", chunkSizeWarningLimit: 2000 },
  });
  const server = await serve(folder, options);
  const browser = await openBrowser();
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    page,
    troubles,
    async [Symbol.asyncDispose]() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: CHROMIUM, args: [...SOFTWARE_GL, ...asRoot] });
}

const MIME: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

async function serve(folder: string, options: BuiltPageOptions): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(folder, options, request).then(
      (bytes) => {
        if (bytes === null) return response.writeHead(404).end();
        const type = MIME[extname(pathOf(request))] ?? "application/octet-stream";
        return response.setHeader("content-type", pathOf(request) === "/" ? "text/html" : type).end(bytes);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return server;
}

function pathOf(request: IncomingMessage): string {
  return normalize(request.url ?? "/");
}

async function answer(
  folder: string,
  options: BuiltPageOptions,
  request: IncomingMessage,
): Promise<Buffer | null> {
  if (request.method === "POST") {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    options.onPost?.(Buffer.concat(parts));
    return Buffer.alloc(0);
  }
  const path = pathOf(request);
  const route = options.routes[path];
  if (route !== undefined) return route();
  return readFile(join(folder, path === "/" ? "index.html" : path)).catch(() => null);
}
