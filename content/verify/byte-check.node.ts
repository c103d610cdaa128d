import { createHash, type Hash } from "node:crypto";
import { succeed } from "../../main/base/result.ts";
import type { PackageFile } from "../schema/signage/manifest.ts";
import { type Checked, refusePackage } from "./package-fault.ts";

/** Hashes what passes by, piece by piece; nothing of it is kept. */
export interface ByteCheck {
  readonly bytes: number;
  take(piece: Uint8Array): void;
  /** SHA-256 of all that was taken so far, 64 hex digits; more may follow. */
  sha256(): string;
}

/** `before`: a check whose count and hash are gone on with; it is not changed. */
export function createByteCheck(before?: { readonly bytes: number; readonly hash: Hash }): ByteCheck & {
  /** For one that goes on where this one is now. */
  fork(): { readonly bytes: number; readonly hash: Hash };
} {
  const hash = before?.hash.copy() ?? createHash("sha256");
  let bytes = before?.bytes ?? 0;
  return {
    get bytes() {
      return bytes;
    },
    take(piece) {
      hash.update(piece);
      bytes += piece.byteLength;
    },
    sha256: () => hash.copy().digest("hex"),
    fork: () => ({ bytes, hash: hash.copy() }),
  };
}

/** Whether a file's bytes are those of its manifest. Stops at the first byte too many. */
export async function checkBytes(
  file: Pick<PackageFile, "path" | "sha256" | "bytes">,
  pieces: AsyncIterable<Uint8Array>,
  /** Called with every piece; at most the file's bytes and one piece pass. */
  onPiece: (piece: Uint8Array) => void = () => undefined,
): Promise<Checked<null>> {
  const check = createByteCheck();
  for await (const piece of pieces) {
    check.take(piece);
    onPiece(piece);
    if (check.bytes > file.bytes) break;
  }
  if (check.bytes === file.bytes && check.sha256() === file.sha256) return succeed(null);
  return refusePackage([tamperedFile(file, check.bytes)]);
}

/** What is said of a file whose bytes are not those of the manifest. */
export function tamperedFile({ path, bytes }: Pick<PackageFile, "path" | "bytes">, foundBytes: number) {
  const what =
    foundBytes === bytes
      ? `its ${bytes} bytes are not those that were published`
      : `it has ${foundBytes > bytes ? `more than ${bytes}` : `only ${foundBytes} of ${bytes}`} bytes`;
  return { code: "tampered-file" as const, path, message: `${what}; have it sent again.` };
}

/** What is said of a file that is not there. */
export function missingFile({ path }: Pick<PackageFile, "path">) {
  return { code: "missing-file" as const, path, message: "the file is not here; have it sent again." };
}
