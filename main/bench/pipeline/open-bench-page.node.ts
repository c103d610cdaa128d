import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { openChromium } from "../../../e2e/harness/open-chromium.node.ts";
import type { BenchPage } from "../../../renderer/workbench/bench/bench-page.dom.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");
/** Where an address of the page comes from; the longest prefix decides. */
const PLACES: Readonly<Record<string, string>> = {
  "/weights/": join(PROJECT, "build/weights"),
  "/vision/": join(PROJECT, "build/vision"),
  "/garments/": join(PROJECT, "content/garments/assets"),
};
const MIME: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

declare global {
  interface Window {
    psycheBench: BenchPage;
  }
}

/** The bench page, built as the product is, served to browsers with one camera each. */
export interface BenchPages extends AsyncDisposable {
  /** A new page, in a Chromium of its own whose camera plays the file. Close the browser when done. */
  open(cameraFile: string): Promise<{ readonly page: Page; readonly browser: Browser }>;
}

/** Builds the page into a temporary folder and serves it on loopback. Dispose to end server and folder. */
export async function openBenchPages(): Promise<BenchPages> {
  const folder = await mkdtemp(join(tmpdir(), "psyche-bench-page-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: join(PROJECT, "renderer/workbench/bench"),
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true, target: "chrome140", chunkSizeWarningLimit: 2_000 },
  });
  const server = await serve(folder);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`;
  return {
    async open(cameraFile) {
      const browser = await openChromium({ cameraFile });
      const context = await browser.newContext({
        viewport: { width: 720, height: 1280 },
        permissions: ["camera"],
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => console.error(error.message));
      await page.goto(address);
      await page.waitForFunction(() => "psycheBench" in window);
      return { page, browser };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://page").pathname);
    const prefix = Object.keys(PLACES).find((one) => path.startsWith(one));
    const file = join(prefix ? (PLACES[prefix] ?? folder) : folder, path.slice(prefix?.length ?? 1));
    readFile(file).then(
      (bytes) =>
        response
          .writeHead(200, {
            "Content-Type": MIME[extname(file)] ?? "application/octet-stream",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Embedder-Policy": "require-corp",
          })
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  return server;
}
