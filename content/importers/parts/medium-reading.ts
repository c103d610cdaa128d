import type { SkipCode } from "./import-result.ts";

interface Shared {
  /** As the source names the file, without folders. */
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The ending that its content calls for, without the dot. */
  readonly extension: string;
  /** What staff should know of it: turned by EXIF, printing colours, a sound that the player cannot decode. */
  readonly notes: readonly string[];
}
interface Sides {
  /** As it is shown, after any turn that the file asks for. */
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** What was found in a file of the source. */
export type MediumFacts =
  | (Shared & Sides & { readonly kind: "image" })
  | (Shared & Sides & { readonly kind: "video"; readonly durationMs: number; readonly hasSound: boolean })
  | (Shared & { readonly kind: "audio"; readonly durationMs: number })
  | (Shared & { readonly kind: "pdf"; readonly pages: number })
  /** `parts` are the files of its package, the page first; empty where the file itself is the page. */
  | (Shared & { readonly kind: "html"; readonly parts: readonly string[] })
  | (Shared & { readonly kind: "font"; readonly family: string });

/** A file that was read, or why it cannot be shown. */
export type MediumReading =
  | { readonly ok: true; readonly facts: MediumFacts }
  | { readonly ok: false; readonly code: SkipCode; readonly why: string };

/** By what the source calls the file. */
export type MediumReadings = ReadonlyMap<string, MediumReading>;
