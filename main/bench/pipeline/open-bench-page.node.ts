import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { openChromium } from "../../../e2e/harness/open-chromium.node.ts";
import type { BenchPage } from "../../../renderer/workbench/bench/bench-page.dom.ts";
import { offerFiles } from "../../tryon/offered-files.node.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");
/** Where addresses of the page come from. */
const PLACES: Readonly<Record<string, string>> = {
  "/weights/": join(PROJECT, "build/weights"),
  "/vision/": join(PROJECT, "build/vision"),
  "/garments/": join(PROJECT, "content/garments/assets"),
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
  const files = await offerFiles(folder, PLACES);
  return {
    async open(cameraFile) {
      const browser = await openChromium({ cameraFile });
      const context = await browser.newContext({
        viewport: { width: 720, height: 1280 },
        permissions: ["camera"],
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => console.error(error.message));
      await page.goto(`${files.origin}/index.html`);
      await page.waitForFunction(() => "psycheBench" in window);
      return { page, browser };
    },
    async [Symbol.asyncDispose]() {
      await files[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
