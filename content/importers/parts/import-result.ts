import type { Campaign } from "../../schema/signage/campaign.ts";
import type { Layout } from "../../schema/signage/layout.ts";
import type { Media } from "../../schema/signage/media.ts";
import type { Playlist } from "../../schema/signage/playlist.ts";
import type { Daypart, ScheduleEntry } from "../../schema/signage/schedule-entry.ts";

/** What was understood and brought over. */
export interface Taken {
  /** As the source names it. */
  readonly what: string;
  readonly as: "medium" | "playlist" | "layout" | "zone" | "widget" | "campaign" | "schedule";
  /** Its id in the programme. */
  readonly id: string;
  /** Where, how long, how: one line for people. */
  readonly tells: string;
  /** What is not quite as it was. */
  readonly notes: readonly string[];
}

/** `absent`, `broken`, `too-large` and `needs-transcoding` may go well when the file was seen to. */
export type SkipCode =
  | "absent"
  | "remote"
  | "broken"
  | "too-large"
  | "needs-transcoding"
  | "no-tool"
  | "protected"
  | "unsupported"
  | "unused"
  | "unsafe"
  | "not-due"
  | "never-shown";

/** What stayed behind, and why: one sentence that names the remedy where there is one. */
export interface Skipped {
  readonly what: string;
  readonly why: string;
  readonly code: SkipCode;
  /** What `only` takes to try this one again; null where another try would end alike. */
  readonly retryKey: string | null;
}

/** Where the bytes of a file of the package are: in the source under a key, or they are this text. */
export type FileOrigin =
  | { readonly kind: "medium"; readonly key: string }
  /** A file inside a packed page. */
  | { readonly kind: "part"; readonly key: string; readonly part: string }
  | { readonly kind: "text"; readonly text: string };

export interface ImportedFile {
  /** In the package. */
  readonly path: string;
  readonly origin: FileOrigin;
}

/** What an import adds to a programme. */
export interface ProgrammeFragment {
  readonly programmeId: string;
  readonly name: string;
  readonly media: readonly Media[];
  readonly playlists: readonly Playlist[];
  readonly layouts: readonly Layout[];
  readonly campaigns: readonly Campaign[];
  readonly dayparts: readonly Daypart[];
  readonly schedule: readonly ScheduleEntry[];
}

export type ImportFormat = "xibo" | "smil" | "folder";

/** The outcome of an import, dry or not. Importing the same source again gives the same result. */
export interface ImportResult {
  readonly format: ImportFormat | null;
  readonly taken: readonly Taken[];
  readonly skipped: readonly Skipped[];
  /** Why nothing at all was taken, in one sentence; absent where the source was read. */
  readonly refused?: string;
  /** Null where nothing was taken. */
  readonly programme: ProgrammeFragment | null;
  readonly files: readonly ImportedFile[];
}

/** A result that takes nothing. */
export function refusedImport(
  refused: string,
  format: ImportFormat | null = null,
  skipped: readonly Skipped[] = [],
): ImportResult {
  return { format, taken: [], skipped, refused, programme: null, files: [] };
}
