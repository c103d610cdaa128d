import { succeed } from "../../main/base/result.ts";
import { findDuplicates } from "../document/duplicates.ts";
import { type Fault, tellPath } from "../document/fault.ts";
import { parseDocument } from "../document/parse-document.ts";
import {
  MAX_MANIFEST_LENGTH,
  MAX_PACKAGE_BYTES,
  MAX_PROGRAMME_BYTES,
  type Manifest,
  type SignedManifest,
  signedManifestSchema,
} from "../schema/signage/manifest.ts";
import { type Checked, hasFaults, refusePackage } from "./package-fault.ts";

/** A signed manifest from its text, whoever signed it. Refused (`bad-manifest`) with the place of every fault. */
export function parseManifest(text: string): Checked<SignedManifest> {
  const parsed = parseDocument(text, {
    schema: signedManifestSchema,
    crossCheck: ({ manifest }) => contradictions(manifest),
    maxLength: MAX_MANIFEST_LENGTH,
  });
  if (parsed.ok) return succeed(parsed.value);
  const faults = parsed.faults.map((fault) => ({ ...fault, code: "bad-manifest" as const }));
  if (hasFaults(faults)) return refusePackage(faults);
  return refusePackage([{ path: "", message: parsed.message, code: "bad-manifest" }]);
}

/** What a schema cannot say of a manifest. */
function contradictions(manifest: Manifest): readonly Fault[] {
  const { files, programmePath } = manifest;
  const names = files.map(({ path }, at) => ({ name: path, path: ["manifest", "files", at, "path"] }));
  const faults = findDuplicates("path", names);
  const programme = files.find(({ path }) => path === programmePath);
  if (programme === undefined) {
    const message = `there is no file "${programmePath}" in the package; list it or name another.`;
    faults.push({ path: "manifest.programmePath", message });
  } else if (programme.bytes > MAX_PROGRAMME_BYTES) {
    const message = `the programme has ${programme.bytes} bytes, more than ${MAX_PROGRAMME_BYTES}; split it.`;
    faults.push({ path: "manifest.programmePath", message });
  }
  const lengths = new Map<string, number>();
  for (const [at, { bytes, sha256 }] of files.entries()) {
    const known = lengths.get(sha256) ?? bytes;
    lengths.set(sha256, known);
    if (known === bytes) continue;
    const message = `the same content is said to have ${known} and ${bytes} bytes; have the package made again.`;
    faults.push({ path: tellPath(["manifest", "files", at, "bytes"]), message });
  }
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > MAX_PACKAGE_BYTES) {
    const message = `the files have ${total} bytes together, more than ${MAX_PACKAGE_BYTES}; split the package.`;
    faults.push({ path: "manifest.files", message });
  }
  return faults;
}
