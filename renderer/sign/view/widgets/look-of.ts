import type { CSSProperties } from "react";
import type { TextLook } from "../../../../content/schema/signage/widget.ts";

/** A text's look as styles; sizes follow the zone's height, and `--fit` where text would not keep inside. */
export function lookOf({ align, background, colour, face, sizeShare }: TextLook): CSSProperties {
  return {
    color: colour,
    backgroundColor: background ?? "transparent",
    textAlign: align,
    fontFamily: face === "display" ? "var(--face-display)" : "var(--face-text)",
    fontSize: `calc(${100 * sizeShare}cqh * var(--fit, 1))`,
  };
}
