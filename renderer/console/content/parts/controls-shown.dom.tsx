import { controlsOver } from "../../../../content/programme/over-sign/controls-over.ts";
import type { Layout } from "../../../../content/schema/signage/layout.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./controls-shown.module.css";
import { controlsWords } from "./controls-words.ts";

/** Where the mirror's own controls will stand over a drawing of a layout, whose box this fills. */
export function ControlsShown({ layout }: { readonly layout: Pick<Layout, "widthPixels" | "heightPixels"> }) {
  const t = useTranslate(controlsWords);
  const { heightPixels, widthPixels } = layout;
  return (
    <span className={classes.controls} aria-hidden="true">
      {controlsOver(layout).map(({ box, control }) => (
        <span
          key={control}
          className={classes.control}
          data-over-drawing={control}
          style={{
            left: `${(100 * box.left) / widthPixels}%`,
            top: `${(100 * box.top) / heightPixels}%`,
            width: `${(100 * (box.right - box.left)) / widthPixels}%`,
            height: `${(100 * (box.bottom - box.top)) / heightPixels}%`,
          }}
        >
          <span className={classes.name}>{t(control)}</span>
        </span>
      ))}
    </span>
  );
}

/** What the dashed places are, in words. */
export function ControlsLegend() {
  const t = useTranslate(controlsWords);
  return <p className={classes.legend}>{t("legend")}</p>;
}
