import { resolve } from "node:path";
import { build, type InlineConfig } from "vite";

const projectDir = resolve(import.meta.dirname, "../../..");

/** Electron itself, and what loads native or compiled parts by its own path. */
const OUTSIDE_PACKAGES = [
  "electron",
  "node-hid",
  "sharp",
  "@duckdb/node-api",
  "gltf-validator",
  "draco3dgltf",
  "meshoptimizer",
];
const OUTSIDE = [...OUTSIDE_PACKAGES, /^node:/];

/**
 * Bundles Electron's main process and the threads that read garments' photos and make reports (ES modules) and the sandboxed preload
 * (one CommonJS file) into `build/electron`.
 */
export async function buildElectronShell(): Promise<void> {
  await build(bundle("main.electron.ts", "main.js", "es"));
  await build(bundle("../../host/garments/intake-thread.node.ts", "intake-thread.js", "es"));
  await build(bundle("../../host/study/report-thread.node.ts", "report-thread.js", "es"));
  await build(bundle("../../host/study/import-thread.node.ts", "import-thread.js", "es"));
  await build(bundle("preload.electron.ts", "preload.cjs", "cjs"));
}

function bundle(entry: string, file: string, format: "es" | "cjs"): InlineConfig {
  return {
    configFile: false,
    root: projectDir,
    logLevel: "warn",
    publicDir: false,
    ssr: { noExternal: true, external: OUTSIDE_PACKAGES },
    build: {
      ssr: resolve(import.meta.dirname, entry),
      outDir: "build/electron",
      emptyOutDir: false,
      target: "node24",
      minify: false,
      rollupOptions: {
        external: OUTSIDE,
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}
