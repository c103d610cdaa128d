import { silentLog } from "../../../main/base/log.ts";
import type { Result } from "../../../main/base/result.ts";
import { createScene, type MirrorScene } from "../../mirror/scene/create-scene.dom.ts";
import type { WornGarment } from "../../mirror/scene/garment-layer.dom.ts";
import { type LoadedBody, loadBody, loadGarment } from "../../mirror/scene/load-asset.dom.ts";
import { pictureOf } from "./find-poses.dom.ts";
import {
  type PackedBody,
  type PackedMask,
  type PackedPose,
  packMask,
  toBase64,
  unpackBody,
  unpackPose,
} from "./packed.ts";

/** A garment to wear: its folder (`/garments/` or `/made/`), name and colour `#rrggbb`. */
export interface MadeDress {
  readonly folder: string;
  readonly name: string;
  readonly colour: string;
  /** A jumper, a coat. Left out: no. */
  readonly wornOver?: boolean;
}

/** What the mirror's own scene shows and hides of garments. */
export interface DressedMasks {
  /** Garment pixels after arms, hands, head and hair. */
  readonly shown: PackedMask;
  /** As if nothing hid them. */
  readonly unoccluded: PackedMask;
}

/** The mirror's scene on a canvas of its own. Worn garments stay until others are named. */
export interface Dressed {
  masks(
    dresses: readonly MadeDress[],
    body: PackedBody,
    size: PictureSize,
    over: ShownPicture,
  ): Promise<DressedMasks>;
  /** The picture that the mirror shows, as a PNG's data address; over a picture of the run, or plain grey. */
  picture(
    dresses: readonly MadeDress[],
    body: PackedBody,
    size: PictureSize,
    over: ShownPicture | null,
  ): Promise<string>;
  /** The same without a picture's coding: four bytes a pixel, base64, rows from the top. */
  pixels(dresses: readonly MadeDress[], body: PackedBody, size: PictureSize): Promise<string>;
}

/** A picture of the run, and what the network found in it: with both, the scene sees hair and arms. */
export interface ShownPicture {
  readonly number: number;
  readonly pose: PackedPose | null;
}

export interface PictureSize {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Most garments that are kept in memory. */
const LOADED_MAX = 64;

export async function openDressed(): Promise<Dressed> {
  const body: LoadedBody = must(await loadBody("/garments/"));
  const canvas = document.createElement("canvas");
  const scene: MirrorScene = createScene({
    canvas,
    log: silentLog,
    body,
    reducedMotion: true,
    tier: "light",
  });
  const known = new Map<string, WornGarment>();
  let wornKey = "";
  const wear = async (dresses: readonly MadeDress[]): Promise<void> => {
    const key = JSON.stringify(dresses);
    if (key === wornKey) return;
    const worn: WornGarment[] = [];
    for (const dress of dresses) {
      const name = JSON.stringify(dress);
      const one = known.get(name) ?? (await load(dress));
      if (known.size < LOADED_MAX) known.set(name, one);
      worn.push(one);
    }
    scene.setGarments(worn);
    wornKey = key;
  };
  const draw = async (
    dresses: readonly MadeDress[],
    packed: PackedBody,
    size: PictureSize,
    over: ShownPicture | null,
  ): Promise<void> => {
    await wear(dresses);
    const { widthPixels, heightPixels } = size;
    const frame = over === null ? await plain(size) : await pictureOf(over.number, widthPixels, heightPixels);
    scene.resize(widthPixels, heightPixels);
    const pose = over?.pose ? unpackPose(over.pose) : null;
    // Each picture is of somebody else: what the last one wore tells nothing.
    scene.draw({ frame, ...size }, null);
    scene.draw({ frame, ...size, pose }, unpackBody(packed));
    frame.close();
  };
  return {
    async masks(dresses, packed, size, over) {
      await draw(dresses, packed, size, over);
      const mask = (unoccluded: boolean): PackedMask =>
        packMask({ ...size, alpha: scene.renderGarmentMask({ unoccluded }) });
      return { shown: mask(false), unoccluded: mask(true) };
    },
    async picture(dresses, packed, size, over) {
      await draw(dresses, packed, size, over);
      return canvas.toDataURL("image/png");
    },
    async pixels(dresses, packed, size) {
      await draw(dresses, packed, size, null);
      const copy = new OffscreenCanvas(size.widthPixels, size.heightPixels).getContext("2d");
      if (copy === null) throw new Error("This browser has no 2D canvas.");
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, size.widthPixels, size.heightPixels);
      return toBase64(new Uint8Array(data.buffer));
    },
  };
}

async function load({ folder, name, colour, wornOver = false }: MadeDress): Promise<WornGarment> {
  return { asset: must(await loadGarment(folder, name)), colour, fabric: null, pattern: null, wornOver };
}

/** A grey frame: what is not cloth has no hue. */
async function plain({ widthPixels, heightPixels }: PictureSize): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(widthPixels, heightPixels);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser has no 2D canvas.");
  pen.fillStyle = "#808080";
  pen.fillRect(0, 0, widthPixels, heightPixels);
  return createImageBitmap(canvas);
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
