import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { packagePathSchema } from "./package-path.ts";

/** Most files of one package: its media, captions, fonts and pages with all that they need. */
export const MAX_PACKAGE_FILES = 12_000;
/** Largest single file: a film of half a day at 6 Mbit/s has 32 GB. */
export const MAX_FILE_BYTES = 34_359_738_368;
/** Largest package. */
export const MAX_PACKAGE_BYTES = 274_877_906_944;
/** Longest text of a signed manifest, characters; `MAX_PACKAGE_FILES` with the longest paths need 5 million. */
export const MAX_MANIFEST_LENGTH = 7_000_000;
/** Largest programme file; its text must fit into one message to the page. */
export const MAX_PROGRAMME_BYTES = 14_000_000;
export const MAX_VERSION = 2_000_000_000;

/** SHA-256 of a file, 64 hex digits in small letters. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 of 64 hex digits");
/** Names a public key: the first 32 hex digits of the SHA-256 of its 32 bytes. */
export const keyIdSchema = z.string().regex(/^[0-9a-f]{32}$/, "must be a key id of 32 hex digits");

/** A file of a package: where it belongs and what it must be, byte for byte. */
export const packageFileSchema = z.strictObject({
  path: packagePathSchema,
  sha256: sha256Schema,
  bytes: z.int().min(1).max(MAX_FILE_BYTES),
  /** As it is served, without parameters. */
  mimeType: z
    .string()
    .max(100)
    .regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/, "must be a media type like video/webm"),
});
export type PackageFile = z.infer<typeof packageFileSchema>;

/** What a content package holds: one version of one programme with every file that it shows. */
export const manifestSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** The programme's id. */
  packageId: slugSchema,
  /** Grows by every publishing; two different contents never share one. */
  version: z.int().min(1).max(MAX_VERSION),
  createdAtMs: z.int().min(0),
  /** Who published it, as staff know them. */
  author: z.string().min(1).max(120),
  /** Which of the files is the programme. */
  programmePath: packagePathSchema,
  files: z.array(packageFileSchema).min(1).max(MAX_PACKAGE_FILES),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A manifest as it travels: with an Ed25519 signature over `manifestBytes`. */
export const signedManifestSchema = z.strictObject({
  manifest: manifestSchema,
  signature: z.strictObject({
    keyId: keyIdSchema,
    /** 64 bytes in base64. */
    ed25519: z.string().regex(/^[A-Za-z0-9+/]{86}==$/, "must be 64 bytes in base64"),
  }),
});
export type SignedManifest = z.infer<typeof signedManifestSchema>;

/** What makes a signature one of a manifest of this format and of nothing else. */
const PURPOSE = "psyche content package 1\n";

/**
 * The bytes that are signed: a fixed first line, then JSON without white space, keys in the schema's order, files by
 * path (UTF-16 code units), in UTF-8. So neither the order of keys nor of files in the text that travels matters.
 */
export function manifestBytes(manifest: Manifest): Uint8Array {
  const { author, createdAtMs, formatVersion, packageId, programmePath, version } = manifest;
  const files = manifest.files
    .map(({ bytes, mimeType, path, sha256 }) => ({ path, sha256, bytes, mimeType }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const ordered = { formatVersion, packageId, version, createdAtMs, author, programmePath, files };
  return new TextEncoder().encode(PURPOSE + JSON.stringify(ordered));
}
