import type { Colour } from "../../../content/schema/product.ts";
import classes from "./colour-dot.module.css";

/** A dot of cloth; two halves for stripes. The name stands beside it. */
export function ColourDot({ colour }: { readonly colour: Colour }) {
  return (
    <svg className={classes.dot} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill={colour.srgb} />
      {colour.accentSrgb && <path d="M8 1a7 7 0 0 1 0 14z" fill={colour.accentSrgb} />}
    </svg>
  );
}
