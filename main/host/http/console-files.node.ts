import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { filesOf, type ServedFile } from "./served-file.node.ts";

/** The console's pages in the build's list: its own, and the one that shows a draft on the rehearsal figure. */
const ENTRIES = ["console/index.html", "preview/index.html"];

const chunkSchema = z.object({
  file: z.string(),
  css: z.array(z.string()).optional(),
  assets: z.array(z.string()).optional(),
  imports: z.array(z.string()).optional(),
  dynamicImports: z.array(z.string()).optional(),
});
const manifestSchema = z.record(z.string(), chunkSchema);

/**
 * The files that the console's pages are made of, and no others: the shop's network reads of the mirror's code only
 * what draws a garment, because the preview draws it too. Known from the list that the build writes.
 */
export function consoleFiles(buildDir: string): (urlPath: string) => ServedFile | null {
  const rendererDir = join(buildDir, "renderer");
  const allowed = consoleAssets(join(rendererDir, "manifest.json"));
  const files = filesOf([
    { prefix: "/console/", folder: join(rendererDir, "console"), immutable: false },
    { prefix: "/preview/", folder: join(rendererDir, "preview"), immutable: false },
    { prefix: "/assets/", folder: join(rendererDir, "assets"), immutable: true },
  ]);
  return (urlPath) =>
    urlPath.startsWith("/assets/") && !allowed.has(urlPath.slice(1)) ? null : files(urlPath);
}

function consoleAssets(manifestFile: string): ReadonlySet<string> {
  let text: string;
  try {
    text = readFileSync(manifestFile, "utf8");
  } catch {
    // Before the first build there is no page either.
    return new Set();
  }
  const chunks = manifestSchema.parse(JSON.parse(text));
  const files = new Set<string>();
  const seen = new Set<string>();
  const wanted = [...ENTRIES];
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const chunk = chunks[name];
    if (chunk === undefined || seen.has(name)) continue;
    seen.add(name);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    wanted.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []));
  }
  return files;
}
