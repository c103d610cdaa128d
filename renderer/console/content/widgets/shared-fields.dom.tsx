import { Select, TextInput } from "@mantine/core";
import { type Transition, transitionSchema, type Widget } from "../../../../content/schema/signage/widget.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ProductField } from "./product-field.dom.tsx";
import { widgetsWords } from "./widgets-words.ts";

const AS_ZONE = "zone";
const TRANSITIONS = ["cut", "fade", "slide"] as const;
const USUAL_TRANSITION_MS = 400;

/** What every widget has and few need: its name, where a touch leads, how it comes in. */
export function SharedFields({
  widget,
  onChange,
}: {
  readonly widget: Widget;
  readonly onChange: (widget: Widget) => void;
}) {
  const t = useTranslate(widgetsWords);
  return (
    <>
      <TextInput
        label={t("name")}
        description={t("nameHint")}
        maxLength={120}
        value={widget.name}
        onChange={(typed) => onChange({ ...widget, name: typed.currentTarget.value })}
      />
      {widget.kind !== "product" && widget.kind !== "mirror" && (
        <ProductField
          isOptional
          label={t("touch")}
          description={t("touchHint")}
          productId={widget.productId}
          onChange={(productId) => onChange({ ...widget, productId })}
        />
      )}
      <Select
        label={t("comesIn")}
        allowDeselect={false}
        value={widget.transition?.kind ?? AS_ZONE}
        data={[
          { value: AS_ZONE, label: t("comesIn.zone") },
          ...TRANSITIONS.map((value) => ({ value, label: t(`comesIn.${value}`) })),
        ]}
        onChange={(kind) => onChange({ ...widget, transition: transitionOf(kind) })}
      />
    </>
  );
}

/** A transition of a kind; null for the zone's own. */
function transitionOf(kind: string | null): Transition | null {
  const wished = transitionSchema.safeParse({
    kind,
    ...(kind === "cut" ? {} : { durationMs: USUAL_TRANSITION_MS }),
    ...(kind === "slide" ? { from: "right" } : {}),
  });
  return wished.success ? wished.data : null;
}
