import type { Locale } from "../../content/schema/locale.ts";

/** What `content import` was asked for. */
export interface ImportOrder {
  /** A file or folder to import. */
  readonly path: string;
  /** Local copies of remote media: a folder, or a JSON file of addresses and files; null: none. */
  readonly media: string | null;
  /** Only these are read anew (`retryKey` of an earlier result); empty: all. */
  readonly only: readonly string[];
  /** The language of texts that do not say theirs. */
  readonly locale: Locale;
  /** A folder that a package is written to; null: none. */
  readonly outFolder: string | null;
  /** What was taken goes into the draft of the host that runs. */
  readonly toDraft: boolean;
}
