import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Log } from "../../main/base/log.ts";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import { POSE_BUNDLES, type SourcePiece, VISION_RUNTIME, type WeightsBundle } from "./manifest.ts";
import { normalizationMetadata } from "./normalization-metadata.ts";
import { storedZip } from "./stored-zip.node.ts";
import { withMetadata } from "./with-metadata.ts";

export interface BuildWeightsOptions {
  /** Gets `weights/*.task` and `vision/*` (the runtime's wasm). */
  readonly outDir: string;
  readonly log: Log;
  /** Where the npm packages lie. Default: this project's `node_modules`. */
  readonly packagesDir?: string;
}

export interface BuiltWeights {
  /** Files written now, relative to `outDir`; those already right are not touched. */
  readonly written: readonly string[];
  readonly kept: readonly string[];
}

export type BuildWeightsCode = "weights-source-missing" | "weights-source-changed" | "weights-not-written";

const PROJECT_DIR = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Puts the pose bundles and the vision runtime together from the installed npm packages.
 * Every piece and every result is compared with the manifest's digest; a file that is right already is
 * left alone. Nothing is fetched.
 */
export async function buildWeights(
  options: BuildWeightsOptions,
): Promise<Result<BuiltWeights, BuildWeightsCode>> {
  const packagesDir = options.packagesDir ?? join(PROJECT_DIR, "node_modules");
  const written: string[] = [];
  const kept: string[] = [];
  for (const output of outputs(packagesDir)) {
    const path = join(options.outDir, output.file);
    if ((await digestOfFile(path)) === output.sha256) {
      kept.push(output.file);
      continue;
    }
    const made = await output.make();
    if (!made.ok) return made;
    if (digest(made.value) !== output.sha256) {
      return fail(
        "weights-source-changed",
        `${output.file} came out other than the manifest says: ${digest(made.value)}.`,
      );
    }
    const saved = await save(path, made.value);
    if (!saved.ok) return saved;
    written.push(output.file);
    options.log("notice", "weights", "weights-written", `${output.file} (${made.value.length} bytes).`);
  }
  return succeed({ written, kept });
}

interface Output {
  readonly file: string;
  readonly sha256: string;
  make(): Promise<Result<Uint8Array, BuildWeightsCode>>;
}

function outputs(packagesDir: string): readonly Output[] {
  return [
    ...Object.values(POSE_BUNDLES).map((bundle) => ({
      file: join("weights", bundle.file),
      sha256: bundle.sha256,
      make: () => makeBundle(packagesDir, bundle),
    })),
    ...VISION_RUNTIME.map((piece) => ({
      file: join("vision", piece.path.slice(piece.path.lastIndexOf("/") + 1)),
      sha256: piece.sha256,
      make: () => readPiece(packagesDir, piece),
    })),
  ];
}

async function makeBundle(
  packagesDir: string,
  bundle: WeightsBundle,
): Promise<Result<Uint8Array, BuildWeightsCode>> {
  const entries = [];
  for (const entry of bundle.entries) {
    const piece = await readPiece(packagesDir, entry.source);
    if (!piece.ok) return piece;
    entries.push({
      name: entry.nameInBundle,
      bytes: withMetadata(piece.value, normalizationMetadata(entry)),
    });
  }
  return succeed(storedZip(entries));
}

async function readPiece(
  packagesDir: string,
  piece: SourcePiece,
): Promise<Result<Uint8Array, BuildWeightsCode>> {
  const path = join(packagesDir, piece.packageName, piece.path);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    return fail(
      "weights-source-missing",
      `${path} cannot be read: run npm ci, which installs ${piece.packageName}.`,
    );
  }
  if (digest(bytes) !== piece.sha256) {
    return fail(
      "weights-source-changed",
      `${path} is not the file of ${piece.packageName} ${piece.packageVersion}: run npm ci to install it anew.`,
    );
  }
  return succeed(bytes);
}

/** Written beside its place and renamed, so that a crash never leaves half a file under the right name. */
async function save(path: string, bytes: Uint8Array): Promise<Result<null, BuildWeightsCode>> {
  const partial = `${path}.partial-${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(partial, bytes);
    await rename(partial, path);
    return succeed(null);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return fail(
      "weights-not-written",
      `${path} cannot be written (${reason}): free space or rights, then run npm start again.`,
    );
  }
}

async function digestOfFile(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? null : digest(bytes);
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outcome = await buildWeights({
    outDir: join(PROJECT_DIR, "build"),
    log: (_level, _part, _code, message) => console.log(message),
  });
  if (outcome.ok) {
    console.log(
      `Weights: ${outcome.value.written.length} written, ${outcome.value.kept.length} already right.`,
    );
  } else {
    console.error(outcome.message);
    process.exitCode = 1;
  }
}
