import { Checkbox, ColorInput, SegmentedControl, Select, Slider } from "@mantine/core";
import { useId } from "react";
import type { TextLook } from "../../../../content/schema/signage/widget.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { lookWords } from "./look-words.ts";
import { USUAL_BACKGROUND } from "./made-widget.ts";
import classes from "./widgets.module.css";

const COLOUR = /^#[0-9a-f]{6}$/;
/** Faces of the mirror, told apart from fonts of the package, whose ids have no colon. */
const FACES = ["display", "text"] as const;
const faceKey = (face: TextLook["face"]): string => `face:${face}`;

/** How letters stand: how large, in which face and colour, on what. */
export function LookFields({
  look,
  largest = 0.6,
  onChange,
}: {
  readonly look: TextLook;
  /** Largest size that is offered, as a share of the zone's height. */
  readonly largest?: number;
  readonly onChange: (look: TextLook) => void;
}) {
  const t = useTranslate(lookWords);
  const sizeLabel = useId();
  const { media } = useDraft().draft.programme;
  const fonts = media.flatMap((medium) => (medium.kind === "font" ? [medium] : []));
  const set = (changes: Partial<TextLook>) => onChange({ ...look, ...changes });
  const chooseFace = (key: string | null): void => {
    const { fontId: _before, ...plain } = look;
    const face = FACES.find((each) => faceKey(each) === key);
    if (face !== undefined) return onChange({ ...plain, face });
    if (key !== null) onChange({ ...plain, fontId: key });
  };
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t("look")}</legend>
      <div className={classes.slider}>
        <span id={sizeLabel}>{t("size")}</span>
        <Slider
          aria-labelledby={sizeLabel}
          thumbLabel={t("size")}
          min={2}
          max={Math.round(100 * largest)}
          step={1}
          label={(percent) => `${percent} %`}
          value={Math.round(100 * look.sizeShare)}
          onChange={(percent) => set({ sizeShare: percent / 100 })}
        />
      </div>
      <div className={classes.pair}>
        <Select
          label={t("face")}
          allowDeselect={false}
          value={look.fontId ?? faceKey(look.face)}
          data={[
            ...FACES.map((face) => ({ value: faceKey(face), label: t(`face.${face}`) })),
            ...fonts.map(({ family, mediaId }) => ({ value: mediaId, label: family })),
          ]}
          onChange={chooseFace}
        />
        <div>
          <p className={classes.label}>{t("align")}</p>
          <SegmentedControl
            fullWidth
            aria-label={t("align")}
            value={look.align}
            onChange={(align) => set({ align: align as TextLook["align"] })}
            data={(["start", "center", "end"] as const).map((value) => ({
              value,
              label: t(`align.${value}`),
            }))}
          />
        </div>
        <ColorInput
          label={t("colour")}
          format="hex"
          value={look.colour}
          onChange={(colour) => COLOUR.test(colour) && set({ colour })}
        />
        {look.background !== null && (
          <ColorInput
            label={t("background")}
            format="hex"
            value={look.background}
            onChange={(background) => COLOUR.test(background) && set({ background })}
          />
        )}
      </div>
      <Checkbox
        label={t("hasBackground")}
        checked={look.background !== null}
        onChange={(ticked) => set({ background: ticked.currentTarget.checked ? USUAL_BACKGROUND : null })}
      />
    </fieldset>
  );
}
