import type { BodyState, PersonMask, RestBone } from "../../../../models/contract/index.ts";

/** What the worker is asked: to read a frame that it then closes. All else is copied. */
export interface CoverOrder {
  readonly frame: VideoFrame;
  /** Height of the small picture in which it looks. */
  readonly heightPixels: number;
  readonly pose: { readonly mask: PersonMask | null; readonly landmarks: Float32Array };
  readonly rest: readonly RestBone[];
  readonly body: BodyState;
}

/** What lies before a garment, COVER_CHANNELS bytes a pixel; null where the frame could not be read. */
export interface CoverWord {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly widthPixels: number;
  readonly heightPixels: number;
}
