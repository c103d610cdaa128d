import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { createServer, type Plugin } from "vite";
import type { PoseVariant } from "../../weights/manifest.ts";
import type { PlainPose } from "./network-page.dom.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");
const FLAGS = [
  "--use-gl=angle",
  "--use-angle=gl-egl",
  "--ignore-gpu-blocklist",
  "--no-first-run",
  "--disable-quic",
];

/** The product's own pose network, in headless Chromium, for pictures as files. */
export interface Network extends AsyncDisposable {
  look(png: Uint8Array, variant: PoseVariant): Promise<PlainPose | null>;
}

/** Opens it; dispose to end browser and server. Weights and runtime must lie in `build/` (npm start puts them there). */
export async function openNetwork(): Promise<Network> {
  const pictures = new Map<number, Uint8Array>();
  let count = 0;
  const server = await createServer({
    root: PROJECT,
    configFile: false,
    logLevel: "error",
    cacheDir: join(PROJECT, "build/size/.vite"),
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
    worker: { format: "es" },
    plugins: [files(pictures)],
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: process.env["PSYCHE_CHROMIUM"] ?? "/usr/bin/chromium",
    args: [...FLAGS, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error.message));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ""}models/size/build/network.html`);
  await page.waitForFunction(() => "psycheNetwork" in window);
  return {
    async look(png, variant) {
      const id = count++;
      pictures.set(id, png);
      try {
        return await page.evaluate(([url, network]) => window.psycheNetwork.look(url, network), [
          `/picture/${id}`,
          variant,
        ] as const);
      } finally {
        pictures.delete(id);
      }
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
    },
  };
}

function files(pictures: ReadonlyMap<number, Uint8Array>): Plugin {
  return {
    name: "pictures-weights-and-runtime",
    configureServer(server) {
      for (const folder of ["weights", "vision"]) {
        server.middlewares.use(`/${folder}`, (request, response) => {
          const name = (request.url ?? "").replace(/\?.*$/, "").replace(/^\//, "");
          if (name.includes("..")) return void response.writeHead(404).end();
          readFile(join(PROJECT, "build", folder, name)).then(
            (bytes) => response.setHeader("Content-Type", mime(name)).end(bytes),
            () => response.writeHead(404).end(),
          );
        });
      }
      server.middlewares.use("/picture", (request, response) => {
        const picture = pictures.get(Number((request.url ?? "").slice(1)));
        if (picture === undefined) response.writeHead(404).end();
        else response.setHeader("Content-Type", "image/png").end(picture);
      });
    },
  };
}

function mime(name: string): string {
  if (name.endsWith(".js")) return "text/javascript";
  return name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
}
