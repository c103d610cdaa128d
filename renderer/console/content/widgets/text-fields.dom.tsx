import { SegmentedControl } from "@mantine/core";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { LookFields } from "./look-fields.dom.tsx";
import classes from "./widgets.module.css";
import { widgetsWords } from "./widgets-words.ts";
import { WordsField } from "./words-field.dom.tsx";

type Text = Extract<Widget, { kind: "text" | "ticker" }>;
/** How fast words run, zone widths a second. */
const PACES = { slow: 0.08, usual: 0.15, fast: 0.3 } as const;
const PACE_NAMES = ["slow", "usual", "fast"] as const;
type PaceName = (typeof PACE_NAMES)[number];

/** Words that stand or run, and how they look. */
export function TextFields({
  widget,
  onChange,
}: {
  readonly widget: Text;
  readonly onChange: (widget: Text) => void;
}) {
  const t = useTranslate(widgetsWords);
  return (
    <>
      <WordsField label={t("words")} text={widget.text} onChange={(text) => onChange({ ...widget, text })} />
      {widget.kind === "ticker" && (
        <div>
          <p className={classes.label}>{t("pace")}</p>
          <SegmentedControl
            aria-label={t("pace")}
            value={nearestPace(widget.speedWidths)}
            onChange={(name) => onChange({ ...widget, speedWidths: PACES[name as PaceName] })}
            data={PACE_NAMES.map((value) => ({ value, label: t(`pace.${value}`) }))}
          />
        </div>
      )}
      <LookFields
        look={widget.look}
        largest={widget.kind === "ticker" ? 1 : 0.6}
        onChange={(look) => onChange({ ...widget, look })}
      />
    </>
  );
}

function nearestPace(speedWidths: number): PaceName {
  const away = (name: PaceName): number => Math.abs(PACES[name] - speedWidths);
  return PACE_NAMES.reduce((best, name) => (away(name) < away(best) ? name : best));
}
