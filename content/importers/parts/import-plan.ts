import type { Locale } from "../../schema/locale.ts";
import type { ImportResult } from "./import-result.ts";
import type { MediumReadings } from "./medium-reading.ts";

/** A file that a source asks for. */
export interface WantedMedium {
  /** What the source calls it; names it in results and for another try. */
  readonly key: string;
  /** Where it lies in the source; null: elsewhere, at the address that is its key. */
  readonly path: string | null;
}

/** What the translation takes from outside. */
export interface TranslateRequest {
  /** By the key of each wanted medium; what is left out was not asked for. */
  readonly readings: MediumReadings;
  /** The language of texts that do not say theirs. */
  readonly locale: Locale;
  /** For spans of display that the source gives as instants. */
  readonly nowMs: number;
}

/** A source that was understood: first what it needs, then, when that was read, what it becomes. */
export interface ImportPlan {
  readonly wanted: readonly WantedMedium[];
  translate(request: TranslateRequest): ImportResult;
}
