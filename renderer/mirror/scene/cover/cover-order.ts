import type { BodyState, PersonMask, RestBone } from "../../../../models/contract/index.ts";
import type { PersonCover } from "./person-cover.ts";
import type { SleeveEnds } from "./sleeve-ends.ts";

/** What the worker is told first: the body at rest, which every order would have to carry. */
export type CoverRest = readonly RestBone[];

/** What the worker is asked then: to read a frame that it closes. All else is copied. */
export interface CoverOrder {
  readonly frame: VideoFrame;
  /** Height of the small picture in which it looks. */
  readonly heightPixels: number;
  readonly pose: { readonly mask: PersonMask | null; readonly landmarks: Float32Array };
  readonly body: BodyState;
  readonly sleeves: SleeveEnds;
}

/** What lies before a garment in one frame. */
export interface CoverWord extends PersonCover {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** What the worker says: that it stands, then one word for each frame. */
export type CoverSaid = "ready" | CoverWord | null;
