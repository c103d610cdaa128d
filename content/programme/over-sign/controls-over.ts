import type { Layout } from "../../schema/signage/layout.ts";
import type { Box } from "./room-beside.ts";

/** The mirror's own controls that lie over every sign. */
export const SIGN_CONTROLS = ["invitation", "camera", "languages"] as const;
export type SignControl = (typeof SIGN_CONTROLS)[number];

type Places = Readonly<Record<SignControl, Box>>;

/**
 * Where they stand, as shares of the screen's sides, with the longest words of its three languages. Measured on the
 * mirror's page; e2e/sign-widgets.test.ts holds it to them. The camera's mark is longer where a screen counts passers-by.
 */
const UPRIGHT: Places = {
  invitation: { left: 0.05, top: 0.77, right: 0.845, bottom: 0.885 },
  camera: { left: 0.65, top: 0.1, right: 0.965, bottom: 0.145 },
  languages: { left: 0.675, top: 0.145, right: 0.965, bottom: 0.225 },
};
const LYING: Places = {
  invitation: { left: 0.025, top: 0.73, right: 0.435, bottom: 0.885 },
  camera: { left: 0.32, top: 0.045, right: 0.48, bottom: 0.11 },
  languages: { left: 0.83, top: 0.885, right: 0.98, bottom: 0.99 },
};

/** A control's place over a layout. */
export interface ControlPlace {
  readonly control: SignControl;
  /** In the layout's pixels. */
  readonly box: Box;
}

/** Where the mirror's own controls lie over a layout, on a screen of the layout's own shape. */
export function controlsOver({
  heightPixels,
  widthPixels,
}: Pick<Layout, "widthPixels" | "heightPixels">): readonly ControlPlace[] {
  const places = widthPixels > heightPixels ? LYING : UPRIGHT;
  return SIGN_CONTROLS.map((control) => {
    const { bottom, left, right, top } = places[control];
    return {
      control,
      box: {
        left: left * widthPixels,
        top: top * heightPixels,
        right: right * widthPixels,
        bottom: bottom * heightPixels,
      },
    };
  });
}
