import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { makeStudyResults } from "./study-results.node.ts";

/** Builds the console with an imagined host into a folder; answers with where its page lies. */
export async function buildPages(outDir: string): Promise<string> {
  const page = join(resolve(outDir), "page");
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [react()],
    define: { STUDY_RESULTS: JSON.stringify(makeStudyResults()) },
    build: { outDir: page, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2_000 },
  });
  return page;
}
