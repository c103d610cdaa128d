import type { ContentPart } from "../../../../main/bridge/contract/content.ts";

/** A part as it is to be kept. */
export interface Change {
  readonly part: ContentPart;
  /** The revision that the change began with; null: it is new. */
  readonly seen: number | null;
}
