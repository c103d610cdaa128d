import { mainColour } from "./even-light.ts";
import type { PanelPicture } from "./panel-picture.ts";

/** Rows over which the colour of a lining is settled, share of the picture's height. */
const SETTLE_SHARE = 0.04;
/** A row that shows less of it, share of the picture's width, says nothing. */
const LEAST_SHARE = 0.03;
/** An inside that no photo shows is the cloth itself, this much darker. */
const UNSEEN_SHARE = 0.8;

/** The inside of an open garment: what its photo shows of it, and elsewhere the colour that it has beside there. */
export function liningPicture(seen: PanelPicture, front: PanelPicture): PanelPicture {
  const { widthPixels, heightPixels } = seen;
  const rows = Array.from({ length: heightPixels }, (_, y) => rowColour(seen, y));
  const isSeen = rows.some((row) => row !== null);
  const plain = mainColour(front.rgba).map((value) => UNSEEN_SHARE * value);
  const near = Math.max(1, Math.round(SETTLE_SHARE * heightPixels));
  const rgba = Uint8ClampedArray.from(seen.rgba);
  for (let y = 0; y < heightPixels; y += 1) {
    const colour = isSeen ? settled(rows, y, near) : plain;
    for (let x = 0; x < widthPixels; x += 1) {
      const at = 4 * (y * widthPixels + x);
      if ((rgba[at + 3] ?? 0) < 250) rgba.set([...colour, 255], at);
    }
  }
  return { ...seen, rgba };
}

/** The middle colour of what a row shows, each channel by itself: labels and loops are left out. Null for too little. */
function rowColour({ widthPixels, rgba }: PanelPicture, y: number): readonly number[] | null {
  const channels: [number[], number[], number[]] = [[], [], []];
  for (let at = 4 * y * widthPixels; at < 4 * (y + 1) * widthPixels; at += 4) {
    if ((rgba[at + 3] ?? 0) < 250) continue;
    channels.forEach((values, channel) => values.push(rgba[at + channel] ?? 0));
  }
  if (channels[0].length < LEAST_SHARE * widthPixels) return null;
  return channels.map((values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0);
}

/** Mean colour of the rows around one, of as many as are needed to see any; some row must show something. */
function settled(rows: readonly (readonly number[] | null)[], y: number, near: number): readonly number[] {
  for (let reach = near; ; reach *= 2) {
    const around = rows.slice(Math.max(0, y - reach), y + reach + 1).filter((row) => row !== null);
    if (around.length === 0) continue;
    return [0, 1, 2].map(
      (channel) => around.reduce((sum, row) => sum + (row[channel] ?? 0), 0) / around.length,
    );
  }
}
