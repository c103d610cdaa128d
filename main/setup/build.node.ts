import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { buildWeights } from "../../models/weights/build-weights.node.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const stampFile = join(root, "build", "pages.sha256");
const quiet = process.argv.includes("--quiet");

/** What the pages are made of. */
const SOURCES = [
  "renderer/**/*.{ts,tsx,css,html,svg}",
  "models/**/*.ts",
  "devices/**/*.ts",
  "content/**/*.ts",
  "main/{base,bridge,ledger,report}/**/*.ts",
  "vite.config.ts",
  "package-lock.json",
];

function say(text: string): void {
  if (!quiet) process.stderr.write(`${text}\n`);
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  for (const file of globSync(SOURCES, { cwd: root }).sort()) {
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

const weights = await buildWeights({
  outDir: join(root, "build"),
  log: (_level, _part, _code, message) => say(`  ${message}`),
});
if (!weights.ok) {
  console.error(`\nThe vision weights could not be put together: ${weights.message}`);
  process.exit(1);
}

const wanted = hashOfSources();
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== wanted) {
  say("▸ Building the pages");
  const startedAtMs = performance.now();
  await build({ configFile: join(root, "vite.config.ts"), logLevel: "warn" });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
  say(`  done in ${((performance.now() - startedAtMs) / 1_000).toFixed(1)} s`);
}
