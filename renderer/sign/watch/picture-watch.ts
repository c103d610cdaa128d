import { hasChanged, isEven, type PictureSample } from "./picture-sample.ts";

/** A picture that is looked at so often, and is one even colour each time, is blank. */
export const BLANK_AFTER_PICTURES = 3;
/** A film may begin in black for a while. */
export const BLANK_AFTER_FILM = 6;
/** A film that presents no frame for so long while it plays is frozen, milliseconds. */
export const FROZEN_MS = 4_000;

/** What was seen of a widget at an instant. */
export interface Sight {
  readonly atMs: number;
  /** Null: its pixels could not be read this time. */
  readonly sample: PictureSample | null;
  /** Frames of a film presented so far; null: it does not move, by its nature or because it is not its time. */
  readonly frames: number | null;
}

export interface PictureWatchOptions {
  readonly isFilm: boolean;
  /** It only decorates: it may be one even colour. */
  readonly mayBeEven: boolean;
}

/** Judges what a widget really shows, sight after sight. */
export interface PictureWatch {
  /** `fine`: nothing more needs to be looked at. */
  see(sight: Sight): "fine" | "wait" | "blank" | "frozen";
}

/**
 * Watches one turn of a picture or film. A still picture is fine once it was seen with anything on it; a film is
 * watched to its end. `atMs` is on a clock that never jumps; a pause of the page between two sights is nobody's fault.
 */
export function createPictureWatch({ isFilm, mayBeEven }: PictureWatchOptions): PictureWatch {
  const blankAfter = isFilm ? BLANK_AFTER_FILM : BLANK_AFTER_PICTURES;
  let evenSights = 0;
  let before: PictureSample | null = null;
  let moved: { readonly frames: number; readonly atMs: number } | null = null;
  let lastAtMs: number | null = null;

  function countEven(sample: PictureSample): void {
    const isSame = before === null || !hasChanged(before, sample);
    evenSights = isEven(sample) && isSame ? evenSights + 1 : 0;
    before = sample;
  }

  function isFrozen(frames: number | null, atMs: number): boolean {
    const isPaused = lastAtMs !== null && atMs - lastAtMs > FROZEN_MS;
    if (frames === null) moved = null;
    else if (moved === null || frames !== moved.frames || isPaused) moved = { frames, atMs };
    lastAtMs = atMs;
    return moved !== null && atMs - moved.atMs >= FROZEN_MS;
  }

  return {
    see({ atMs, frames, sample }) {
      if (isFrozen(frames, atMs)) return "frozen";
      if (sample !== null) countEven(sample);
      if (evenSights >= blankAfter && !mayBeEven) return "blank";
      const isSeen = mayBeEven || (before !== null && !isEven(before));
      return !isFilm && isSeen ? "fine" : "wait";
    },
  };
}
