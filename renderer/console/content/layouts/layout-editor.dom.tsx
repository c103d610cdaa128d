import { Button, Checkbox, SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import { type Layout, layoutSchema, MAX_ZONES } from "../../../../content/schema/signage/layout.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { EditBar } from "../draft/edit-bar.dom.tsx";
import type { PartOf } from "../draft/parts.ts";
import { RemoveButton } from "../draft/remove-button.dom.tsx";
import { useEditing } from "../draft/use-editing.dom.ts";
import { Warnings } from "../draft/warnings.dom.tsx";
import { ControlsLegend, ControlsShown } from "../parts/controls-shown.dom.tsx";
import { AddZone } from "./add-zone.dom.tsx";
import { GroundFields } from "./ground-fields.dom.tsx";
import { LayoutSketch } from "./layout-sketch.dom.tsx";
import classes from "./layouts.module.css";
import { layoutsWords } from "./layouts-words.ts";
import { inSize, LAYOUT_SIZES, type Orientation, orientationOf } from "./presets.ts";
import { ZoneBox } from "./zone-box.dom.tsx";
import { ZoneFields } from "./zone-fields.dom.tsx";

/** A layout under one's hands: zones on a canvas, and the chosen one's numbers beside it. */
export function LayoutEditor({
  part,
  onRemoved,
}: {
  readonly part: PartOf<"layout">;
  readonly onRemoved: () => void;
}) {
  const t = useTranslate(layoutsWords);
  const [, navigate] = useLocation();
  const { draft } = useDraft();
  const editing = useEditing(part);
  const [chosenId, setChosenId] = useState<string | null>(part.value.zones[0]?.zoneId ?? null);
  const [snap, setSnap] = useState(true);
  const { value, change } = editing;
  const at = value.zones.findIndex(({ zoneId }) => zoneId === chosenId);
  const zone = value.zones[at];
  const standIn = useAction("content.set-default");
  const isDefault = draft.programme.defaultLayoutId === value.layoutId;
  return (
    <div className={classes.editor}>
      <div className={classes.head}>
        <TextInput
          label={t("name")}
          size="md"
          maxLength={120}
          value={value.name}
          onChange={(typed) => change({ ...value, name: typed.currentTarget.value })}
        />
        <SegmentedControl
          size="md"
          aria-label={t("orientation")}
          value={orientationOf(value)}
          onChange={(orientation) => change(inSize(value, LAYOUT_SIZES[orientation as Orientation]))}
          data={(["portrait", "landscape"] as const).map((each) => ({ value: each, label: t(each) }))}
        />
      </div>
      <Warnings kind="layout" id={value.layoutId} />
      <div className={classes.bench}>
        <div className={classes.stage} data-orientation={orientationOf(value)}>
          <div
            className={classes.canvas}
            style={{
              aspectRatio: `${value.widthPixels} / ${value.heightPixels}`,
              backgroundColor: value.background.colour,
            }}
          >
            {value.zones.map((each, place) => (
              <ZoneBox
                key={each.zoneId}
                zone={each}
                layout={value}
                isChosen={each.zoneId === chosenId}
                snap={snap}
                onChoose={() => setChosenId(each.zoneId)}
                onPlace={(next) => change({ ...value, zones: value.zones.with(place, { ...each, ...next }) })}
              />
            ))}
            <ControlsShown layout={value} />
          </div>
          <ControlsLegend />
          <p className={classes.soft}>{t("keys")}</p>
          <Checkbox
            label={t("snap")}
            checked={snap}
            onChange={(ticked) => setSnap(ticked.currentTarget.checked)}
          />
        </div>
        <div className={classes.side}>
          {zone === undefined ? (
            <p className={classes.soft}>{t("chooseZone")}</p>
          ) : (
            <ZoneFields
              zone={zone}
              layout={value}
              onChange={(next) => change({ ...value, zones: value.zones.with(at, next) })}
              onOrder={(zones) => change({ ...value, zones: [...zones] })}
            />
          )}
          <AddZone
            layout={value}
            isFull={value.zones.length >= MAX_ZONES}
            onAdd={(added) => {
              change({ ...value, zones: [...value.zones, added] });
              setChosenId(added.zoneId);
            }}
          />
          <GroundFields layout={value} onChange={change} />
        </div>
      </div>
      <EditBar
        editing={editing}
        blocked={
          value.name.trim() === ""
            ? t("needsName")
            : layoutSchema.safeParse(value).success
              ? null
              : t("incomplete")
        }
        onCopied={(id) => navigate(`/content/layouts/${id}`)}
        drawn={drawnLayout}
      />
      {standIn.failure && <ContentFailure failure={standIn.failure} />}
      {isDefault ? (
        <p className={classes.soft}>{t("defaultStays")}</p>
      ) : (
        <div className={classes.buttons}>
          <Button
            variant="default"
            disabled={standIn.busy}
            onClick={() => void standIn.run({ layoutId: value.layoutId })}
          >
            {t("makeDefault")}
          </Button>
          <RemoveButton kind="layout" id={value.layoutId} onRemoved={onRemoved} />
        </div>
      )}
    </div>
  );
}

/** A version beside another one, where two people changed one layout. */
function drawnLayout(layout: Layout) {
  return <LayoutSketch layout={layout} />;
}
