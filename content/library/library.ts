import type { Result } from "../../main/base/result.ts";
import type { Manifest, PackageFile, SignedManifest } from "../schema/signage/manifest.ts";
import type { PackageCode, PackageFault } from "../verify/package-fault.ts";
import type { ContentPackage, Verified } from "../verify/verify.node.ts";
import type { DiskCode } from "./attempt.node.ts";
import type { VersionSwitch } from "./current-record.node.ts";
import type { KeptFiles } from "./kept-files.node.ts";
import type { VersionId } from "./places.ts";

/**
 * `version-taken`: another content has this number; `too-many`: remove some first; `not-kept`: no such version here;
 * `unreadable`: the disk does not give back what it was given; `stopped`: as it was asked to.
 */
export type LibraryCode =
  | DiskCode
  | PackageCode
  | "unreadable"
  | "version-taken"
  | "too-many"
  | "not-kept"
  | "stopped";

/** A version as a list shows it. */
export interface VersionSummary extends VersionId {
  readonly createdAtMs: number;
  readonly author: string;
  /** Since when it is here. */
  readonly keptAtMs: number;
  readonly files: number;
  readonly bytes: number;
  readonly isCurrent: boolean;
}

/** What is to be on the screens. */
export interface Playing {
  readonly package: Verified<ContentPackage>;
  /** Why it is not the version that was chosen last, a sentence for staff; null where it is. */
  readonly trouble: string | null;
}

/** A file that is not what it was when it came in. */
export interface AuditFault extends PackageFault {
  readonly sha256: string;
  /** The versions that need it; none where it belongs to what is only coming in. */
  readonly versions: readonly VersionId[];
}
export interface Audit {
  readonly files: number;
  readonly bytes: number;
  readonly faults: readonly AuditFault[];
}

export interface Collected {
  readonly versions: readonly VersionId[];
  readonly files: number;
  readonly bytes: number;
}

/** What versions come into: files first, then the version that names them. */
export interface Receiving {
  readonly files: KeptFiles;
  /** Expects a version, so that its files are kept as they come; those that are not here yet. */
  begin(signed: Verified<SignedManifest>): Promise<Result<readonly PackageFile[], LibraryCode>>;
  /** Files of a package that are not here, each content once. */
  missing(manifest: Manifest): Promise<Result<readonly PackageFile[], LibraryCode>>;
  /** Keeps a version all of whose files are here. It is not shown by that. */
  keep(signed: Verified<SignedManifest>): Promise<Result<Verified<ContentPackage>, LibraryCode>>;
  /** Names of the versions that are here whole, newest first. */
  kept(): Promise<Result<readonly VersionId[], LibraryCode>>;
  /** Versions whose files are still coming in, newest first. */
  arriving(): Promise<Result<readonly SignedManifest[], LibraryCode>>;
  abandon(id: VersionId): Promise<Result<null, LibraryCode>>;
}

/**
 * What another site published, on its way here. Its numbers are that site's and never meet this one's own; its files
 * are the library's. Of each package the newest version stays, so that no older one comes again.
 */
export interface Inbox extends Receiving {
  /** Forgets all of it, e.g. because another server is followed; files that nothing else names leave by `collect`. */
  clear(): Promise<Result<null, LibraryCode>>;
}

/**
 * All content of a site: files by their hash, versions of packages that name them, and which one is current. Every
 * change outlives a power cut from the moment it is acknowledged, and before that the old is untouched.
 */
export interface Library extends Receiving {
  readonly inbox: Inbox;
  /** Versions that are here whole, newest first. */
  versions(): Promise<Result<readonly VersionSummary[], LibraryCode>>;
  /** Looks again whether a kept version is here whole and by whom the site trusts. */
  open(id: VersionId): Promise<Result<Verified<ContentPackage>, LibraryCode>>;
  /** The signed manifest of a kept version, as it travels. */
  signed(id: VersionId): Promise<Result<SignedManifest, LibraryCode>>;
  /** Puts a version on the screens. */
  show(chosen: Verified<ContentPackage>, by: string): Promise<Result<null, LibraryCode>>;
  /** One call back (or forth) to any kept version. */
  rollBack(id: VersionId, by: string): Promise<Result<Verified<ContentPackage>, LibraryCode>>;
  /** What is to be shown: what was chosen last, or the newest choice before it that is whole. */
  playing(): Promise<Result<Playing, LibraryCode>>;
  /** Who showed what and when, newest first, at most `MAX_SWITCHES`. */
  switches(): Promise<Result<readonly VersionSwitch[], LibraryCode>>;
  /**
   * Removes all but the newest versions of each package (never the current one nor the one before) and every file that
   * neither a version nor `alsoKept` names and that did not come within the hour.
   */
  collect(options: {
    readonly keptVersions: number;
    readonly alsoKept: ReadonlySet<string>;
  }): Promise<Result<Collected, LibraryCode>>;
  /** Reads and hashes every kept file; one that is damaged is removed, so that it is fetched again. */
  audit(signal?: AbortSignal): Promise<Result<Audit, LibraryCode>>;
}
