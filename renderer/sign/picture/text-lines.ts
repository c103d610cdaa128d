/** Where a letter of a text stands; null: it has no place, as a space at a line's end. */
export interface LetterBox {
  readonly left: number;
  readonly top: number;
}

/** A run of letters on one line. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** Letters on one line may stand so differently, pixels. */
const SAME_LINE_PIXELS = 2;

/** Cuts a text where its letters begin another line. */
export function textLines(letters: readonly string[], boxes: readonly (LetterBox | null)[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const [at, letter] of letters.entries()) {
    const box = boxes[at] ?? null;
    if (box === null) continue;
    const { left, top } = box;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(top - last.top) < SAME_LINE_PIXELS)
      lines[lines.length - 1] = { ...last, text: last.text + letter };
    else lines.push({ text: letter, left, top });
  }
  return lines;
}
