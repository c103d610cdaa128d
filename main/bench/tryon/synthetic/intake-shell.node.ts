import sharp from "sharp";
import type { GarmentReading } from "../../../../content/intake/contract/garment-reading.ts";
import { decodePhoto } from "../../../../content/intake/photo/decode-photo.node.ts";
import { readGarment } from "../../../../content/intake/photo/read-garment.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { badgePrint } from "./cloth-print.ts";
import { type FlatKind, type FlatLay, layFlat } from "./flat-lay.ts";
import type { TrueGarment } from "./true-garment.node.ts";
import type { MadeWorld } from "./world.node.ts";

/** A garment's photos and what the intake read from them. */
export interface PhotographedGarment {
  readonly front: FlatLay;
  readonly reading: GarmentReading;
  readonly back: GarmentReading | null;
}

const JPEG_QUALITY = 92;

/** Photographs a garment from both sides and reads it as any product photo: from the bytes of a JPEG. */
export async function photographGarment(
  world: MadeWorld,
  garment: TrueGarment,
  kind: FlatKind,
  seed: number,
): Promise<Result<PhotographedGarment, "not-read">> {
  const print = badgePrint(seed, 1.28);
  const front = layFlat(garment, world.shape, { kind, side: "front", print, seed });
  const back = layFlat(garment, world.shape, { kind, side: "back", print, seed: seed + 1 });
  const category = garment.cut.category;
  const reading = await read(front, category === "trousers" || category === "skirt" ? "lower" : "upper");
  if (!reading.ok) return reading;
  const behind = await read(back, reading.value.category);
  return succeed({ front, reading: reading.value, back: behind.ok ? behind.value : null });
}

async function read(
  lay: FlatLay,
  category: GarmentReading["category"] | "upper" | "lower",
): Promise<Result<GarmentReading, "not-read">> {
  const { rgba, widthPixels, heightPixels } = lay.photo;
  const raw = { width: widthPixels, height: heightPixels, channels: 4 } as const;
  const bytes = await sharp(Buffer.from(rgba.buffer), { raw })
    .removeAlpha()
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
  const photo = await decodePhoto(bytes);
  if (!photo.ok) return fail("not-read", photo.message);
  const reading = readGarment(photo.value, { category });
  return reading.ok ? reading : fail("not-read", reading.message);
}
