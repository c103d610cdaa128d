/** How often a sign is drawn before it is believed to look as it was drawn. */
export const MAX_LOOKS = 8;
/** Between two of them, milliseconds: a seam is over soon. */
export const LOOK_AGAIN_MS = 250;

/** A drawing of the sign, and what there is to say against it. */
export interface Drawing<Picture> {
  readonly picture: Picture;
  /** Pictures and films that stand there without pixels to draw. */
  readonly missing: number;
  /** It is one even colour. */
  readonly isEven: boolean;
}

/**
 * Draws until nothing is missing: between two items, or while a film looks for its place, a drawing may lack what people
 * see, and it is shown to staff as a proof. One even colour is believed only when it stays. Null: something was missing
 * to the end, or `draw` gave null.
 */
export async function drawWhole<Picture>({
  draw,
  wait,
}: {
  /** Null: nothing may or can be drawn now. */
  readonly draw: () => Drawing<Picture> | null;
  readonly wait: (durationMs: number) => Promise<void>;
}): Promise<Picture | null> {
  for (let look = 1; ; look += 1) {
    const drawing = draw();
    if (drawing === null) return null;
    const { isEven, missing, picture } = drawing;
    if (missing === 0 && !isEven) return picture;
    if (look === MAX_LOOKS) return missing === 0 ? picture : null;
    await wait(LOOK_AGAIN_MS);
  }
}
