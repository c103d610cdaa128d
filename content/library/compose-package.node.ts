import { type Result, succeed } from "../../main/base/result.ts";
import type { PackageFile } from "../schema/signage/manifest.ts";
import type { Programme } from "../schema/signage/programme.ts";
import { filesOfProgramme, foldersOfPages } from "../verify/files-of-programme.ts";
import type { SiteKey } from "../verify/keys.node.ts";
import { type ContentPackage, type Verified, verifyManifest } from "../verify/verify.node.ts";
import type { ReceiveCode } from "./kept-files.node.ts";
import type { Library, LibraryCode } from "./library.ts";

const PROGRAMME_PATH = "programme.json";

/** What staff publish from this site. */
export interface Composition {
  readonly programme: Programme;
  /** Files that the library holds and where they belong; those that the programme does not show are left out. */
  readonly files: readonly PackageFile[];
  readonly author: string;
  readonly createdAtMs: number;
  readonly key: SiteKey;
}

/**
 * Makes the next version of a package out of a programme and files that were received before, signs it and keeps it.
 * It is not shown by that: whoever may approve it shows it.
 */
export async function composePackage(
  library: Library,
  { author, createdAtMs, files, key, programme }: Composition,
): Promise<Result<Verified<ContentPackage>, LibraryCode | ReceiveCode>> {
  const version = await nextVersion(library, programme.programmeId);
  if (!version.ok) return version;
  const bytes = new TextEncoder().encode(JSON.stringify(programme));
  const received = await library.files.receiveFile(once(bytes), { sha256: null, bytes: bytes.byteLength });
  if (!received.ok) return received;
  const shown = filesShown(programme, files);
  const signed = key.sign({
    formatVersion: 1,
    packageId: programme.programmeId,
    version: version.value,
    createdAtMs,
    author,
    programmePath: PROGRAMME_PATH,
    files: [{ path: PROGRAMME_PATH, mimeType: "application/json", ...received.value }, ...shown],
  });
  const verified = verifyManifest(JSON.stringify(signed), [key.publicKey]);
  if (!verified.ok) return verified;
  const begun = await library.begin(verified.value);
  if (!begun.ok) return begun;
  const kept = await library.keep(verified.value);
  // What is missing here comes from nowhere: nobody waits for it.
  if (!kept.ok) await library.abandon(verified.value.manifest);
  return kept;
}

/** One more than any version of the package that is here or coming in. */
async function nextVersion(library: Library, packageId: string): Promise<Result<number, LibraryCode>> {
  const kept = await library.versions();
  if (!kept.ok) return kept;
  const arriving = await library.arriving();
  if (!arriving.ok) return arriving;
  const known = [...kept.value, ...arriving.value.map(({ manifest }) => manifest)];
  const versions = known.filter((one) => one.packageId === packageId).map(({ version }) => version);
  return succeed(1 + Math.max(0, ...versions));
}

/** Only what is shown; a medium of the programme's own name gives way to it, and is then found missing or wrong. */
function filesShown(programme: Programme, files: readonly PackageFile[]): readonly PackageFile[] {
  const named = new Set(filesOfProgramme(programme).map(({ path }) => path));
  const folders = foldersOfPages(programme);
  return files.filter(
    ({ path }) => path !== PROGRAMME_PATH && (named.has(path) || folders.some((one) => path.startsWith(one))),
  );
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
