import type { CSSProperties } from "react";
import type { TextLook } from "../../../../content/schema/signage/widget.ts";

/** Under which name the page knows a font of the package: fonts of the page itself are not hidden by it. */
export function packageFamily(mediaId: string): string {
  return `package ${mediaId}`;
}

/** A text's look as styles; sizes follow the zone's height, and `--fit` where text would not keep inside. */
export function lookOf({ align, background, colour, face, fontId, sizeShare }: TextLook): CSSProperties {
  const own = face === "display" ? "var(--face-display)" : "var(--face-text)";
  return {
    color: colour,
    backgroundColor: background ?? "transparent",
    textAlign: align,
    fontFamily: fontId === undefined ? own : `"${packageFamily(fontId)}", ${own}`,
    fontSize: `calc(${100 * sizeShare}cqh * var(--fit, 1))`,
  };
}
