import { Select, TextInput } from "@mantine/core";
import type { Layout } from "../../../../content/schema/signage/layout.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import classes from "./layouts.module.css";
import { layoutsWords } from "./layouts-words.ts";

const NO_PICTURE = "";
const ITSELF = "";

/** What lies below the zones, and how the layout meets a screen of another shape, or one that is set to less motion. */
export function GroundFields({
  layout,
  onChange,
}: {
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
}) {
  const t = useTranslate(layoutsWords);
  const { draft } = useDraft();
  const { background, fit } = layout;
  const { calmLayoutId, ...moving } = layout;
  const pictures = draft.programme.media.filter(({ kind }) => kind === "image");
  return (
    <section className={classes.fields}>
      <h3>{t("ground")}</h3>
      <div className={classes.numbers}>
        <TextInput
          type="color"
          label={t("colour")}
          value={background.colour}
          onChange={(typed) =>
            onChange({
              ...layout,
              background: { ...background, colour: typed.currentTarget.value.toLowerCase() },
            })
          }
        />
        <Select
          label={t("picture")}
          searchable
          allowDeselect={false}
          value={background.mediaId ?? NO_PICTURE}
          data={[
            { value: NO_PICTURE, label: t("noPicture") },
            ...pictures.map(({ mediaId, name }) => ({ value: mediaId, label: name })),
          ]}
          onChange={(chosen) =>
            onChange({
              ...layout,
              background: { ...background, mediaId: chosen === NO_PICTURE ? null : chosen },
            })
          }
        />
      </div>
      <Select
        label={t("fit")}
        allowDeselect={false}
        value={fit}
        data={(["letterbox", "fill"] as const).map((value) => ({ value, label: t(`fit.${value}`) }))}
        onChange={(chosen) => onChange({ ...layout, fit: chosen === "fill" ? "fill" : "letterbox" })}
      />
      <Select
        label={t("calm")}
        description={t("calmHint")}
        searchable
        allowDeselect={false}
        value={calmLayoutId ?? ITSELF}
        data={[
          { value: ITSELF, label: t("calmItself") },
          ...draft.programme.layouts
            .filter(({ layoutId }) => layoutId !== layout.layoutId)
            .map(({ layoutId, name }) => ({ value: layoutId, label: name })),
        ]}
        onChange={(chosen) =>
          onChange(chosen === null || chosen === ITSELF ? moving : { ...moving, calmLayoutId: chosen })
        }
      />
    </section>
  );
}
