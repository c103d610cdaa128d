import { NumberInput, Switch } from "@mantine/core";
import type { CameraPlace } from "../../../main/bridge/contract/camera-place.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import type { FieldsProps } from "./fields-props.ts";
import { Section } from "./section.dom.tsx";
import { settingsWords } from "./settings-words.ts";

/** Nothing that could pass for measured: height and field of view must be filled in. */
const UNMEASURED: CameraPlace = { lensHeightCm: 0, verticalFieldOfViewDegrees: 0, tiltDegrees: 0 };

/** How the camera stands, as measured when it was set up; from it the mirror tells centimetres and sizes. */
export function CameraFields({ draft, fault, change }: FieldsProps) {
  const t = useTranslate(settingsWords);
  const place = draft.cameraPlace ?? null;
  const part = (next: Partial<CameraPlace>) => change({ cameraPlace: { ...UNMEASURED, ...place, ...next } });
  return (
    <Section title={t("camera")} hint={t("cameraHint")}>
      <Switch
        size="lg"
        label={t("cameraMeasured")}
        description={t("cameraMeasuredHint")}
        checked={place !== null}
        onChange={(event) => change({ cameraPlace: event.currentTarget.checked ? UNMEASURED : null })}
      />
      {place !== null && (
        <>
          <NumberInput
            size="md"
            label={t("lensHeight")}
            description={t("lensHeightHint")}
            suffix=" cm"
            decimalScale={1}
            min={30}
            max={250}
            clampBehavior="none"
            value={place.lensHeightCm || ""}
            error={fault("lensHeightCm")}
            onChange={(value) => part({ lensHeightCm: Number(value) })}
          />
          <NumberInput
            size="md"
            label={t("fieldOfView")}
            description={t("fieldOfViewHint")}
            suffix="°"
            decimalScale={1}
            min={20}
            max={140}
            clampBehavior="none"
            value={place.verticalFieldOfViewDegrees || ""}
            error={fault("verticalFieldOfViewDegrees")}
            onChange={(value) => part({ verticalFieldOfViewDegrees: Number(value) })}
          />
          <NumberInput
            size="md"
            label={t("tilt")}
            description={t("tiltHint")}
            suffix="°"
            decimalScale={1}
            min={-45}
            max={45}
            clampBehavior="none"
            value={place.tiltDegrees}
            error={fault("tiltDegrees")}
            onChange={(value) => part({ tiltDegrees: Number(value) })}
          />
        </>
      )}
    </Section>
  );
}
