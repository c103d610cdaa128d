import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { buildWeights } from "../../models/weights/build-weights.node.ts";
import type { BatchPage } from "../../renderer/workbench/batch/batch-page.dom.ts";
import type { BatchAnswer, BatchOrder } from "../../renderer/workbench/batch/batch-words.ts";
import { SOFTWARE_GL_FLAGS } from "../../renderer/workbench/open-workbench.node.ts";
import { silentLog } from "../base/log.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import { findChromium, runsAsRoot } from "../shells/kiosk/chromium.node.ts";
import { type OfferedFiles, offerFiles } from "./offered-files.node.ts";

const PROJECT = resolve(import.meta.dirname, "../..");

declare global {
  interface Window {
    psycheBatch: BatchPage;
  }
}

/** The batch's page in a headless Chromium of its own; dispose to end both. */
export interface OpenBatchPage extends AsyncDisposable {
  readonly files: OfferedFiles;
  dress(order: BatchOrder): Promise<BatchAnswer>;
}

/** Puts weights and page together, serves them on loopback and opens them. */
export async function openBatchPage(): Promise<Result<OpenBatchPage, "no-chromium" | "no-weights">> {
  const executablePath = findChromium();
  if (executablePath === null) {
    return fail("no-chromium", "There is no Chromium on this machine; npm start installs it.");
  }
  const weights = await buildWeights({ outDir: join(PROJECT, "build"), log: silentLog });
  if (!weights.ok) return fail("no-weights", weights.message);
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "psyche-tryon-"));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: "error",
    root: join(PROJECT, "renderer/workbench/batch"),
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true, target: "chrome140", chunkSizeWarningLimit: 2_000 },
  });
  const files = stack.use(
    await offerFiles(folder, {
      "/weights/": join(PROJECT, "build/weights"),
      "/vision/": join(PROJECT, "build/vision"),
      "/garments/": join(PROJECT, "content/garments/assets"),
    }),
  );
  const browser = await chromium.launch({
    executablePath,
    args: [...SOFTWARE_GL_FLAGS, ...(runsAsRoot() ? ["--no-sandbox"] : [])],
  });
  stack.defer(() => browser.close());
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error.message));
  await page.goto(`${files.origin}/index.html`);
  await page.waitForFunction(() => "psycheBatch" in window);
  await page.evaluate(() => window.psycheBatch.open());
  const ends = stack.move();
  return succeed({
    files,
    dress: (order: BatchOrder) => page.evaluate((wanted) => window.psycheBatch.dress(wanted), order),
    [Symbol.asyncDispose]: () => ends.disposeAsync(),
  });
}
