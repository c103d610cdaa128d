import type { GarmentReading } from "../contract/garment-reading.ts";
import { bleed } from "./bleed.ts";
import { evenLight } from "./even-light.ts";
import { liningPicture } from "./lining-picture.ts";
import { isOpenFront, surelyInside } from "./open-front.ts";
import { boundsOf, cutPanel, type PanelPicture } from "./panel-picture.ts";
import { plainBack } from "./plain-back.ts";
import type { Place } from "./plane.ts";
import type { Panel } from "./sheet-mesh.ts";

/** Largest edge of an atlas, and of a panel in it. */
const MAX_ATLAS_PIXELS = 2_048;
const MAX_PANEL = { widthPixels: 1_000, heightPixels: 1_600 };
const MAX_INNER = { widthPixels: 1_000, heightPixels: 400 };
const MARGIN_PIXELS = 6;

/** The cloth of a garment in one picture: front, back, and the inside of the neck's back. */
export interface Atlas {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly rgba: Uint8ClampedArray;
  /** Place in the atlas, 0..1 from its left and top edge, of a place in a panel's photo. */
  readonly place: (photo: Place, panel: Panel) => Place;
}

/**
 * Paints the atlas, at a share of its largest size (0..1); `back` is a reading that was mirrored so that the wearer's
 * left is to the right. Null without cloth.
 */
export function paintAtlas(front: GarmentReading, back: GarmentReading | null, scale: number): Atlas | null {
  const most = scaled(MAX_PANEL, scale);
  const outside = front.cutOut.map((share, cell) => ((front.innerBack[cell] ?? 0) > 127 ? 0 : share));
  const frontPanel = panelOf(front, outside, front.cutOut, most);
  if (frontPanel === null) return null;
  evenLight(frontPanel.rgba, frontPanel.widthPixels, frontPanel.heightPixels);
  const backPanel =
    back === null ? plainPanel(front, frontPanel, most) : panelOf(back, back.cutOut, back.cutOut, most);
  if (backPanel === null) return null;
  if (back !== null) evenLight(backPanel.rgba, backPanel.widthPixels, backPanel.heightPixels);
  const innerPanel = innerPanelOf(front, frontPanel, scaled(MAX_INNER, scale));
  const panels: Readonly<Record<Panel, PanelPicture>> = {
    front: frontPanel,
    back: backPanel,
    inner: innerPanel ?? backPanel,
  };
  for (const { rgba, widthPixels, heightPixels } of new Set(Object.values(panels))) {
    bleed(rgba, widthPixels, heightPixels);
  }
  const corners: Readonly<Record<Panel, Place>> = {
    front: { x: 0, y: 0 },
    back: { x: frontPanel.widthPixels, y: 0 },
    inner:
      innerPanel === null
        ? { x: frontPanel.widthPixels, y: 0 }
        : { x: 0, y: Math.max(frontPanel.heightPixels, backPanel.heightPixels) },
  };
  const ends = (["front", "back", "inner"] as const).map((panel) => ({
    x: corners[panel].x + panels[panel].widthPixels,
    y: corners[panel].y + panels[panel].heightPixels,
  }));
  const widthPixels = Math.max(...ends.map(({ x }) => x));
  const heightPixels = Math.max(...ends.map(({ y }) => y));
  if (Math.max(widthPixels, heightPixels) > MAX_ATLAS_PIXELS)
    throw new Error("The panels outgrew the atlas.");
  const rgba = new Uint8ClampedArray(4 * widthPixels * heightPixels);
  for (const panel of ["front", "back", "inner"] as const) {
    const { x, y } = corners[panel];
    const picture = panels[panel];
    for (let row = 0; row < picture.heightPixels; row += 1) {
      const line = picture.rgba.subarray(4 * row * picture.widthPixels, 4 * (row + 1) * picture.widthPixels);
      rgba.set(line, 4 * ((y + row) * widthPixels + x));
    }
  }
  return {
    widthPixels,
    heightPixels,
    rgba,
    place(photo, panel) {
      const own = panels[panel].fromPhoto(photo);
      const held = {
        x: Math.min(panels[panel].widthPixels - 0.5, Math.max(0.5, own.x)),
        y: Math.min(panels[panel].heightPixels - 0.5, Math.max(0.5, own.y)),
      };
      return { x: (corners[panel].x + held.x) / widthPixels, y: (corners[panel].y + held.y) / heightPixels };
    },
  };
}

const scaled = ({ widthPixels, heightPixels }: typeof MAX_PANEL, by: number): typeof MAX_PANEL => ({
  widthPixels: widthPixels * by,
  heightPixels: heightPixels * by,
});

function panelOf(
  reading: GarmentReading,
  mask: Uint8Array,
  bounds: Uint8Array,
  most: typeof MAX_PANEL,
): PanelPicture | null {
  const cut = boundsOf(bounds, reading.photo, MARGIN_PIXELS);
  if (cut === null) return null;
  const scale = Math.min(1, most.widthPixels / cut.widthPixels, most.heightPixels / cut.heightPixels);
  return cutPanel(reading.photo, mask, cut, scale);
}

/** What the photo shows of the inside: within a neck as far as it is seen, of an open front all of it. */
function innerPanelOf(
  front: GarmentReading,
  frontPanel: PanelPicture,
  most: typeof MAX_PANEL,
): PanelPicture | null {
  if (isOpenFront(front)) {
    const seen = panelOf(front, surelyInside(front), front.cutOut, most);
    return seen && liningPicture(seen, frontPanel);
  }
  const showsNeck = front.innerBack.some((share) => share > 127);
  return showsNeck ? panelOf(front, front.innerBack, front.innerBack, most) : null;
}

function plainPanel(
  front: GarmentReading,
  frontPanel: PanelPicture,
  most: typeof MAX_PANEL,
): PanelPicture | null {
  const whole = panelOf(front, front.cutOut, front.cutOut, most);
  if (whole === null) return null;
  const shape = Uint8Array.from({ length: whole.widthPixels * whole.heightPixels }, (_, cell) =>
    (whole.rgba[4 * cell + 3] ?? 0) >= 250 ? 1 : 0,
  );
  // Where the front shows the neck's inside, that is the best guess of the cloth outside.
  const cloth = whole.rgba.map((value, at) =>
    (frontPanel.rgba[4 * (at >> 2) + 3] ?? 0) >= 250 ? (frontPanel.rgba[at] ?? value) : value,
  );
  return { ...whole, rgba: plainBack({ ...whole, rgba: cloth }, shape) };
}
