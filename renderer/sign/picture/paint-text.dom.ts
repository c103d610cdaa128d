import { type LetterBox, textLines } from "./text-lines.ts";

/** Letters of one text that are drawn: more than a zone can show. */
const MAX_LETTERS = 2_000;

/** Draws a text where the page has it, line by line. `origin`: the page's point that is the drawing's corner. */
export function paintText(
  context: CanvasRenderingContext2D,
  node: Text,
  style: CSSStyleDeclaration,
  origin: { readonly left: number; readonly top: number },
): void {
  if (node.data.trim() === "") return;
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
  context.fillStyle = style.color;
  context.textBaseline = "alphabetic";
  const { fontBoundingBoxAscent } = context.measureText("x");
  const letters = Array.from(node.data.slice(0, MAX_LETTERS));
  for (const { left, text, top } of textLines(letters, boxesOf(node, letters)))
    context.fillText(text, left - origin.left, top - origin.top + fontBoundingBoxAscent);
}

function boxesOf(node: Text, letters: readonly string[]): (LetterBox | null)[] {
  const range = document.createRange();
  let at = 0;
  return letters.map((letter) => {
    range.setStart(node, at);
    at += letter.length;
    range.setEnd(node, at);
    const [box] = range.getClientRects();
    return box === undefined || box.width === 0 ? null : box;
  });
}
