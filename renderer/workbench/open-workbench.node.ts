import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { createServer, type Plugin } from "vite";
import { PRINTED, printedGarment } from "./printed-garment.node.ts";
import { RESHAPED, reshapedGarment } from "./reshaped-garment.node.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const ASSETS = join(PROJECT, "content/garments/assets");
/** What the intake made of rendered product photos of CC0 garments (`main/bench/tryon/synthetic/intake-shell.node.ts`). */
const PHOTOGRAPHED = "photo-";
const PHOTOS = join(ROOT, "workbench/fixtures/garments");

/** Flags for headless Chromium that draws in software, without a display. */
export const SOFTWARE_GL_FLAGS: readonly string[] = [
  "--use-gl=angle",
  "--use-angle=gl-egl",
  "--ignore-gpu-blocklist",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The workbench in headless Chromium; `close` ends browser and server. */
export async function openWorkbench(): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    cacheDir: join(PROJECT, "build/workbench/.vite"),
    server: { port: 0, host: "127.0.0.1", fs: { allow: [PROJECT] }, hmr: false, watch: null },
    plugins: [garmentFiles()],
  });
  await server.listen();
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: process.env["PSYCHE_CHROMIUM"] ?? "/usr/bin/chromium",
    args: [...SOFTWARE_GL_FLAGS, ...(asRoot ? ["--no-sandbox"] : [])],
  });
  const page = await browser.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") console.error(message.text());
  });
  page.on("pageerror", (error) => console.error(error.message));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ""}workbench/index.html`);
  await page.waitForFunction(() => "workbench" in window);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function bytesOf(file: string): Promise<Uint8Array | string> {
  const name = file.slice(0, file.lastIndexOf("."));
  const reshaped = RESHAPED.find((each) => each === name);
  if (name.startsWith(PHOTOGRAPHED)) return readFile(join(PHOTOS, file));
  if (!name.startsWith(PRINTED) && reshaped === undefined) return readFile(join(ASSETS, file));
  const { glb, paper } =
    reshaped === undefined
      ? await printedGarment(ASSETS, name.slice(PRINTED.length))
      : await reshapedGarment(ASSETS, reshaped);
  return file.endsWith(".glb") ? glb : paper;
}

function garmentFiles(): Plugin {
  return {
    name: "garment-files",
    configureServer(server) {
      server.middlewares.use("/garments", (request, response) => {
        const name = /^\/([a-z0-9-]+\.(?:glb|json))(?:\?.*)?$/.exec(request.url ?? "")?.[1];
        if (name === undefined) {
          response.writeHead(404).end();
          return;
        }
        bytesOf(name).then(
          (bytes) => response.end(bytes),
          () => response.writeHead(404).end(),
        );
      });
    },
  };
}
