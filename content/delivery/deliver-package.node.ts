import type { Clock } from "../../main/base/clock.ts";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import { systemTimers } from "../../main/base/system-timers.node.ts";
import type { Timers } from "../../main/base/timers.ts";
import type { Receiving } from "../library/library.ts";
import { MAX_MANIFEST_LENGTH, type PackageFile, type SignedManifest } from "../schema/signage/manifest.ts";
import type { PublicKey } from "../verify/public-key.node.ts";
import { type ContentPackage, type Verified, verifyManifest } from "../verify/verify.node.ts";
import { createAgents } from "./ask.node.ts";
import type { DeliveryCode } from "./delivery-fault.ts";
import { type Fetching, fetchFile } from "./fetch-file.node.ts";
import { fetchText } from "./fetch-text.node.ts";
import { allowedAddress } from "./origins.ts";
import { createPace } from "./waiting.ts";

/** Files that come at the same time. */
export const PARALLEL_FILES = 3;

/** How far a delivery is. */
export interface DeliveryProgress {
  readonly packageId: string;
  readonly version: number;
  readonly files: number;
  readonly filesHere: number;
  readonly bytes: number;
  /** Bytes that are here, those of files that were here before counted. */
  readonly bytesHere: number;
}

export interface DeliveryOptions {
  /** Of the signed manifest; the files lie beside it under their paths. */
  readonly address: string;
  /** What it comes into. */
  readonly library: Receiving;
  readonly keys: readonly PublicKey[];
  /** What an administrator allowed; none: nothing is asked for. */
  readonly origins: readonly string[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly timers?: Timers;
  /** Chance from 0 to 1, for waits that differ between screens. */
  readonly chance?: () => number;
  /** Null: as fast as it goes. */
  readonly bytesPerSecond?: number | null;
  readonly maxPackageBytes?: number;
  readonly onProgress?: (progress: DeliveryProgress) => void;
  /** Who asks, where the server wants to know. */
  readonly credential?: Readonly<Record<string, string>>;
  /** SHA-256 of the one certificate that the server may show; left out: one that authorities vouch for. */
  readonly fingerprint?: string;
  /** The publisher itself says, in a way that proves who it is, that this version is to be shown: also an older one. */
  readonly isOrdered?: boolean;
}

/**
 * Brings a package from a server into the library, whole and verified; it is not shown by that. What came of one that
 * did not come whole is kept: asking again goes on from there, also after a restart.
 */
export async function deliverPackage(
  options: DeliveryOptions,
): Promise<Result<Verified<ContentPackage>, DeliveryCode>> {
  const { clock, library, origins, timers = systemTimers } = options;
  const allowed = allowedAddress(options.address, origins);
  if (!allowed.ok) return allowed;
  const agents = createAgents(options.fingerprint);
  const fetching: Fetching = {
    origins,
    timers,
    agents,
    signal: options.signal,
    chance: options.chance ?? Math.random,
    pace: createPace(options.bytesPerSecond ?? null, clock, timers),
    onBytes: () => undefined,
    ...(options.credential === undefined ? {} : { credential: options.credential }),
  };
  try {
    const text = await fetchText(allowed.value, 4 * MAX_MANIFEST_LENGTH, fetching);
    if (!text.ok) return text;
    const signed = verifyManifest(text.value, options.keys);
    if (!signed.ok) return signed;
    const wanted = await checkWanted(signed.value, options);
    if (!wanted.ok) return wanted;
    const missing = await library.begin(signed.value);
    if (!missing.ok) return missing;
    const came = await fetchAll(missing.value, signed.value, allowed.value, options, fetching);
    return came.ok ? await library.keep(signed.value) : came;
  } finally {
    agents.end();
  }
}

/** Whether this version is wanted: not too large, and not one that was replaced (somebody may send old ones again). */
async function checkWanted(
  { manifest }: Verified<SignedManifest>,
  { isOrdered = false, library, maxPackageBytes = Number.POSITIVE_INFINITY }: DeliveryOptions,
): Promise<Result<null, DeliveryCode>> {
  const { packageId, version } = manifest;
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > maxPackageBytes) {
    const message = `Version ${version} of "${packageId}" has ${bytes} bytes, more than the ${maxPackageBytes} that are allowed here.`;
    return fail("too-large", message);
  }
  const kept = await library.kept();
  if (!kept.ok) return kept;
  const same = kept.value.filter((one) => one.packageId === packageId);
  const newest = Math.max(0, ...same.map((one) => one.version));
  if (!isOrdered && version < newest && !same.some((one) => one.version === version)) {
    const message = `The server has version ${version} of "${packageId}", and ${newest} is here already; have a newer one published there.`;
    return fail("older-version", message);
  }
  const arriving = await library.arriving();
  if (!arriving.ok) return arriving;
  // A version that is replaced before it came whole is not waited for.
  for (const { manifest: other } of arriving.value)
    if (other.packageId === packageId && other.version < version) await library.abandon(other);
  return succeed(null);
}

/** Brings all files, some at a time; the first that cannot come ends it, after those that are on their way. */
async function fetchAll(
  missing: readonly PackageFile[],
  { manifest }: Verified<SignedManifest>,
  address: URL,
  { library, onProgress = () => undefined }: DeliveryOptions,
  fetching: Fetching,
): Promise<Result<null, DeliveryCode>> {
  const { packageId, version } = manifest;
  const contents = new Map(manifest.files.map(({ bytes, sha256 }) => [sha256, bytes]));
  const bytes = Array.from(contents.values()).reduce((sum, one) => sum + one, 0);
  let filesHere = contents.size - missing.length;
  let bytesHere = bytes - missing.reduce((sum, one) => sum + one.bytes, 0);
  const tell = (): void =>
    onProgress({ packageId, version, files: contents.size, filesHere, bytes, bytesHere });
  const onBytes = (more: number): void => {
    bytesHere += more;
    tell();
  };
  const waiting = [...missing];
  let outcome: Result<null, DeliveryCode> = succeed(null);

  async function work(): Promise<void> {
    for (let file = waiting.shift(); file !== undefined && outcome.ok; file = waiting.shift()) {
      const fetched = await fetchInto(file);
      if (fetched.ok) filesHere++;
      else if (outcome.ok) outcome = fetched;
      tell();
    }
  }

  async function fetchInto(file: PackageFile): Promise<Result<null, DeliveryCode>> {
    const part = await library.files.openPart(file.sha256, file);
    if (!part.ok) return part;
    onBytes(part.value.heldBytes());
    const url = new URL(file.path.split("/").map(encodeURIComponent).join("/"), address);
    const fetched = await fetchFile(url, file, part.value, { ...fetching, onBytes });
    if (!fetched.ok) await part.value.close();
    return fetched;
  }

  tell();
  await Promise.all(Array.from({ length: PARALLEL_FILES }, work));
  return outcome;
}
