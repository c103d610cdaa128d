import type { Unsubscribe } from "../../../main/base/signal.ts";

/** Pictures that the page holds in memory for the shopper, and drops with what they were made for. */
export interface MemoryPictures {
  /** Counts up whenever there is another picture, or one less. */
  readonly version: number;
  readonly onChange: (listener: () => void) => Unsubscribe;
  /** Draws a frozen look, unmirrored; false while there is none. */
  drawLook(which: "kept" | "worn", onto: HTMLCanvasElement): boolean;
  /** Frozen looks that are held now. */
  readonly lookCount: number;
  /** Pictures of the turn so far. */
  readonly turnCount: number;
  /** Draws one of them; `share` 0 is the first, 1 the last. False while there is none. */
  drawTurn(share: number, onto: HTMLCanvasElement): boolean;
}
