/** Names one version of one package. */
export interface VersionId {
  readonly packageId: string;
  readonly version: number;
}

/** Where everything of a library lies below its folder. */
export interface Places {
  readonly folder: string;
  /** Two digits of the hash, then the whole: `files/ab/abcd…`. */
  readonly files: string;
  /** Files that are coming in. */
  readonly incoming: string;
  /** Signed manifests of versions that are here whole. */
  readonly versions: string;
  /** Signed manifests of versions whose files are coming in. */
  readonly arriving: string;
  /** The same two for versions that another site published: their numbers never meet this site's own. */
  readonly inbox: string;
  readonly inboxArriving: string;
  readonly currentFile: string;
  fileOf(sha256: string): string;
  folderOf(sha256: string): string;
  partOf(name: string): string;
}

/** Every first two digits of a hash. */
export const FANS: readonly string[] = Array.from({ length: 256 }, (_, at) =>
  at.toString(16).padStart(2, "0"),
);

export function placesBelow(folder: string): Places {
  const files = `${folder}/files`;
  const incoming = `${folder}/incoming`;
  return {
    folder,
    files,
    incoming,
    versions: `${folder}/versions`,
    arriving: `${folder}/arriving`,
    inbox: `${folder}/inbox`,
    inboxArriving: `${folder}/inbox-arriving`,
    currentFile: `${folder}/current.json`,
    fileOf: (sha256) => `${files}/${sha256.slice(0, 2)}/${sha256}`,
    folderOf: (sha256) => `${files}/${sha256.slice(0, 2)}`,
    partOf: (name) => `${incoming}/${name}.part`,
  };
}

/** The file of a version's manifest, in whichever folder. Ids hold no `@`. */
export function recordName({ packageId, version }: VersionId): string {
  return `${packageId}@${version}.json`;
}

/** Which version a file of this name is of; null where it is none. */
export function versionOfRecord(name: string): VersionId | null {
  const found = /^([a-z0-9-]{1,64})@([1-9]\d{0,9})\.json$/.exec(name);
  return found === null ? null : { packageId: found[1] ?? "", version: Number(found[2]) };
}

/** Folders that hold manifests, one a file. */
export function recordFolders({ arriving, inbox, inboxArriving, versions }: Places): readonly string[] {
  return [versions, arriving, inbox, inboxArriving];
}

export function isSameVersion(a: VersionId, b: VersionId): boolean {
  return a.packageId === b.packageId && a.version === b.version;
}
