import { Checkbox, SegmentedControl } from "@mantine/core";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./widgets.module.css";
import { widgetsWords } from "./widgets-words.ts";

type Picture = Extract<Widget, { kind: "image" | "video" }>;

/** Whether a picture or film fills its zone, and whether a film is heard. */
export function PictureFields({
  widget,
  onChange,
}: {
  readonly widget: Picture;
  readonly onChange: (widget: Picture) => void;
}) {
  const t = useTranslate(widgetsWords);
  return (
    <>
      <div>
        <p className={classes.label}>{t("fill")}</p>
        <SegmentedControl
          aria-label={t("fill")}
          value={widget.fill}
          onChange={(fill) => onChange({ ...widget, fill: fill === "contain" ? "contain" : "cover" })}
          data={(["cover", "contain"] as const).map((value) => ({ value, label: t(`fill.${value}`) }))}
        />
      </div>
      {widget.kind === "video" && (
        <Checkbox
          label={t("sound")}
          checked={!widget.muted}
          onChange={(ticked) => onChange({ ...widget, muted: !ticked.currentTarget.checked })}
        />
      )}
    </>
  );
}
