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
  const number = (
    name: keyof CameraPlace,
    words: "lensHeight" | "fieldOfView" | "tilt",
    bounds: { readonly suffix: string; readonly min: number; readonly max: number },
  ) => (
    <NumberInput
      size="md"
      label={t(words)}
      description={t(`${words}Hint`)}
      decimalScale={1}
      clampBehavior="none"
      {...bounds}
      value={place?.[name] || (name === "tiltDegrees" ? 0 : "")}
      error={fault(name)}
      onChange={(value) => part({ [name]: Number(value) })}
    />
  );
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
          {number("lensHeightCm", "lensHeight", { suffix: " cm", min: 30, max: 250 })}
          {number("verticalFieldOfViewDegrees", "fieldOfView", { suffix: "°", min: 20, max: 140 })}
          {number("tiltDegrees", "tilt", { suffix: "°", min: -45, max: 45 })}
        </>
      )}
    </Section>
  );
}
