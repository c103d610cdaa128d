import { createHash } from "node:crypto";
import { programmeOf } from "../programme/fixtures.ts";
import type { Manifest, PackageFile, SignedManifest } from "../schema/signage/manifest.ts";
import type { Programme } from "../schema/signage/programme.ts";
import type { SiteKey } from "./keys.node.ts";
import type { PackageFiles } from "./verify.node.ts";

/** A signed package of tests, all of it in memory. */
export interface PackageFixture {
  readonly signed: SignedManifest;
  /** The signed manifest as it travels. */
  readonly text: string;
  readonly bytesByPath: ReadonlyMap<string, Uint8Array>;
  readonly files: PackageFiles;
}

interface FixtureOptions {
  readonly key: SiteKey;
  readonly version?: number;
  /** Pictures by path; by default one. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  readonly changeProgramme?: (programme: Programme) => unknown;
  /** Applied before it is signed. */
  readonly changeManifest?: (manifest: Manifest) => Manifest;
}

/** SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Bytes of tests that can be told from any others by their seed; a power of two is quick. */
export function bytesOf(seed: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  for (let at = 0; at < length; at++) {
    state ^= (state << 13) >>> 0;
    state ^= state >>> 17;
    state ^= (state << 5) >>> 0;
    bytes[at] = state & 0xff;
  }
  return bytes;
}

/** A package of tests: a programme that names some pictures, signed. */
export function packageFixture({
  key,
  version = 1,
  pictures = { "media/autumn.webp": bytesOf(version, 3_000) },
  changeProgramme = (same) => same,
  changeManifest = (same) => same,
}: FixtureOptions): PackageFixture {
  const media = Object.keys(pictures).map((path, at): Programme["media"][number] => ({
    kind: "image",
    mediaId: `picture-${at}`,
    name: path,
    path,
    tags: [],
    expiresAtMs: null,
    widthPixels: 1080,
    heightPixels: 1920,
    alt: null,
  }));
  const programme = new TextEncoder().encode(JSON.stringify(changeProgramme(programmeOf([], { media }))));
  const bytesByPath = new Map(Object.entries({ ...pictures, "programme.json": programme }));
  const files = Array.from(bytesByPath, ([path, bytes]): PackageFile => {
    const mimeType = path.endsWith(".json") ? "application/json" : "image/webp";
    return { path, sha256: sha256Of(bytes), bytes: bytes.byteLength, mimeType };
  });
  const manifest = changeManifest({
    formatVersion: 1,
    packageId: "tests",
    version,
    createdAtMs: 1_700_000_000_000 + version,
    author: "Ada",
    programmePath: "programme.json",
    files,
  });
  const signed = key.sign(manifest);
  return { signed, text: JSON.stringify(signed), bytesByPath, files: filesIn(bytesByPath) };
}

/** Files of a package in memory, as `verifyPackage` asks for them; in pieces of a thousand bytes. */
export function filesIn(bytesByPath: ReadonlyMap<string, Uint8Array>): PackageFiles {
  return {
    sizeOf: async ({ path }) => bytesByPath.get(path)?.byteLength ?? null,
    read: ({ path }) => piecesOf(bytesByPath.get(path) ?? new Uint8Array()),
  };
}

/** Bytes as a stream brings them. */
export async function* piecesOf(bytes: Uint8Array, pieceBytes = 1_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}
