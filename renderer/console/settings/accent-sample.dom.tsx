import { accentShades, DARK_SHADE, LIGHT_SHADE } from "../look/accent-shades.ts";
import classes from "./accent-sample.module.css";

/** The accent as words on light and on dark paper, before it is saved. */
export function AccentSample({ accent, text }: { readonly accent: string; readonly text: string }) {
  const shades = accentShades(accent);
  return (
    <div className={classes.sample}>
      <span className={classes.light} style={{ color: shades[LIGHT_SHADE] }}>
        {text}
      </span>
      <span className={classes.dark} style={{ color: shades[DARK_SHADE] }}>
        {text}
      </span>
    </div>
  );
}
