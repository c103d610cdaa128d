import { verify } from "node:crypto";
import { assert } from "../../main/base/assert.ts";
import { succeed } from "../../main/base/result.ts";
import { parseProgramme } from "../programme/parse-programme.ts";
import {
  type Manifest,
  manifestBytes,
  type PackageFile,
  type SignedManifest,
} from "../schema/signage/manifest.ts";
import type { Programme } from "../schema/signage/programme.ts";
import { checkBytes, missingFile, tamperedFile } from "./byte-check.node.ts";
import { matchProgramme } from "./match-programme.ts";
import { type Checked, hasFaults, type PackageFault, refusePackage } from "./package-fault.ts";
import { parseManifest } from "./parse-manifest.ts";
import { keyObjectOf, type PublicKey } from "./public-key.node.ts";

declare const proof: unique symbol;
/** Something that was verified here. Nothing but the functions of this file makes one. */
export type Verified<T> = T & { readonly [proof]: true };

/** A whole package: every file is here, and its programme can be played. */
export interface ContentPackage {
  readonly manifest: Manifest;
  readonly programme: Programme;
}

/** Where the files of a package lie. */
export interface PackageFiles {
  /** Bytes of a file; null where it is missing. */
  sizeOf(file: PackageFile): Promise<number | null>;
  read(file: PackageFile): AsyncIterable<Uint8Array>;
}

/** Whether a manifest comes from somebody whom the site trusts, unchanged. Says nothing of the files yet. */
export function verifyManifest(text: string, keys: readonly PublicKey[]): Checked<Verified<SignedManifest>> {
  const parsed = parseManifest(text);
  if (!parsed.ok) return parsed;
  const { manifest, signature } = parsed.value;
  const key = keys.find(({ keyId }) => keyId === signature.keyId);
  if (key === undefined) {
    const message = `it is signed with the key ${signature.keyId}, which this site does not trust; an administrator may add it if its owner is known.`;
    return refusePackage([{ code: "unknown-key", path: "signature.keyId", message }]);
  }
  const bytes = Buffer.from(signature.ed25519, "base64");
  if (!verify(null, manifestBytes(manifest), keyObjectOf(key), bytes)) {
    const message = `the manifest is not what "${key.name}" signed; it was changed or damaged on the way, have it published again.`;
    return refusePackage([{ code: "wrong-signature", path: "signature.ed25519", message }]);
  }
  return succeed(parsed.value as Verified<SignedManifest>);
}

/**
 * Whether all of a package is here and can be played. `sizes` trusts that every file was hashed when it came in (as a
 * library does, which names files by their hash) and hashes the programme only; `bytes` reads and hashes everything.
 */
export async function verifyPackage(
  { manifest }: Verified<SignedManifest>,
  files: PackageFiles,
  depth: "sizes" | "bytes",
): Promise<Checked<Verified<ContentPackage>>> {
  const faults: PackageFault[] = [];
  for (const file of manifest.files) faults.push(...(await faultsOf(file, files, depth)));
  if (hasFaults(faults)) return refusePackage(faults);
  const programme = await readProgramme(manifest, files);
  if (!programme.ok) return programme;
  const mismatches = matchProgramme(manifest, programme.value);
  if (hasFaults(mismatches)) return refusePackage(mismatches);
  return succeed({ manifest, programme: programme.value } as unknown as Verified<ContentPackage>);
}

async function faultsOf(
  file: PackageFile,
  files: PackageFiles,
  depth: "sizes" | "bytes",
): Promise<readonly PackageFault[]> {
  const size = await files.sizeOf(file);
  if (size === null) return [missingFile(file)];
  if (size !== file.bytes) return [tamperedFile(file, size)];
  if (depth === "sizes") return [];
  const checked = await checkBytes(file, files.read(file));
  return checked.ok ? [] : checked.faults;
}

/** The programme; its length was checked before, so it fits into memory. */
async function readProgramme(manifest: Manifest, files: PackageFiles): Promise<Checked<Programme>> {
  const file = manifest.files.find(({ path }) => path === manifest.programmePath);
  assert(file !== undefined, "a checked manifest lists its programme");
  const pieces: Uint8Array[] = [];
  const whole = await checkBytes(file, files.read(file), (piece) => pieces.push(piece));
  if (!whole.ok) return whole;
  const parsed = parseProgramme(Buffer.concat(pieces).toString("utf8"));
  if (parsed.ok) return succeed(parsed.value);
  const faults = parsed.faults.map(({ message, path }) => ({
    code: "bad-programme" as const,
    path: path === "" ? file.path : `${file.path}: ${path}`,
    message,
  }));
  if (hasFaults(faults)) return refusePackage(faults);
  return refusePackage([{ code: "bad-programme", path: file.path, message: parsed.message }]);
}
