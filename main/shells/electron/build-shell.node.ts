import { resolve } from "node:path";
import { build, type InlineConfig } from "vite";

const projectDir = resolve(import.meta.dirname, "../../..");

/** Stays outside the bundle: Electron itself, and node-hid, which loads its native part by its own path. */
const OUTSIDE = ["electron", "node-hid", /^node:/];

/** Bundles Electron's main process (ES module) and its sandboxed preload (one CommonJS file) into `build/electron`. */
export async function buildElectronShell(): Promise<void> {
  await build(bundle("main.electron.ts", "main.js", "es"));
  await build(bundle("preload.electron.ts", "preload.cjs", "cjs"));
}

function bundle(entry: string, file: string, format: "es" | "cjs"): InlineConfig {
  return {
    configFile: false,
    root: projectDir,
    logLevel: "warn",
    publicDir: false,
    ssr: { noExternal: true, external: ["electron", "node-hid"] },
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
