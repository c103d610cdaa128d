import { existsSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = import.meta.dirname;

/** The pages that exist; each is a folder with an `index.html`. */
const pages = ["mirror", "console", "preview", "workbench"]
  .map((page) => [page, resolve(root, "renderer", page, "index.html")] as const)
  .filter(([, file]) => existsSync(file));

export default defineConfig({
  root: resolve(root, "renderer"),
  // Clothes, weights and samples are served from their own folders, not copied into the build.
  publicDir: false,
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: resolve(root, "build/renderer"),
    emptyOutDir: true,
    // The manifest tells the host which files the console needs, so that the shop's network reaches no others.
    manifest: "manifest.json",
    target: "chrome140",
    // Everything is a file of its own: the content security policy knows files, not inlined bytes or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: { input: Object.fromEntries(pages) },
  },
});
