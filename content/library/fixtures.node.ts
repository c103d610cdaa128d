import { createManualClock } from "../../main/base/clock.ts";
import { silentLog } from "../../main/base/log.ts";
import type { Result } from "../../main/base/result.ts";
import type { SignedManifest } from "../schema/signage/manifest.ts";
import type { Programme } from "../schema/signage/programme.ts";
import { bytesOf, type PackageFixture, packageFixture, piecesOf } from "../verify/fixtures.node.ts";
import { createPassingKey } from "../verify/keys.node.ts";
import { type Verified, verifyManifest } from "../verify/verify.node.ts";
import type { Disk } from "./disk.ts";
import type { Library, Receiving } from "./library.ts";
import { openLibrary } from "./open-library.node.ts";

/** The key of all packages of tests. */
export const testKey = createPassingKey("Tests");

/** The value of something that must not have failed. */
export function must<T>(outcome: Result<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}

/** A library of tests; on a simulated disk it lies at `/disk/library`. */
export async function openTestLibrary(disk: Disk, folder = "/disk/library", nowMs = 1): Promise<Library> {
  const clock = createManualClock(nowMs);
  const keys = () => [testKey.publicKey];
  return must(await openLibrary({ folder, keys, clock, log: silentLog, disk, reserveBytes: 0 }));
}

/** Version N of the package of tests: one picture that every version has, and one of its own. */
export function versionFixture(version: number, pictureBytes = 1_500): PackageFixture {
  const pictures = {
    "media/always.webp": bytesOf(0, pictureBytes),
    "media/own.webp": bytesOf(version, pictureBytes),
  };
  return packageFixture({ key: testKey, version, pictures });
}

/** A manifest of tests, verified. */
export function signedOf(fixture: PackageFixture): Verified<SignedManifest> {
  return must(verifyManifest(fixture.text, [testKey.publicKey]));
}

/** Brings a version in, as deliveries do: expected, its files received one by one, kept. Throws what failed. */
export async function bringIn(library: Receiving, fixture: PackageFixture) {
  const signed = signedOf(fixture);
  for (const { bytes, path, sha256 } of must(await library.begin(signed))) {
    const part = must(await library.files.openPart(sha256, { sha256, bytes }));
    const content = fixture.bytesByPath.get(path) ?? new Uint8Array();
    must(await part.append(piecesOf(content.subarray(part.heldBytes()))));
    const settled = await part.settle();
    if (settled.ok) continue;
    // What a power cut left of it may be zeros; then it was thrown away, and comes anew.
    if (settled.code !== "tampered-file") must(settled);
    must(await part.append(piecesOf(content)));
    must(await part.settle());
  }
  return must(await library.keep(signed));
}

/** A picture of tests, as a programme names it. */
export function imageOf(path: string): Programme["media"][number] {
  const name = path.replaceAll(/[^a-z0-9]+/g, "-");
  const sides = { widthPixels: 1080, heightPixels: 1920 };
  return { kind: "image", mediaId: name, name, path, tags: [], expiresAtMs: null, alt: null, ...sides };
}
