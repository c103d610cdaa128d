import { NodeIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";
import sharp from "sharp";
import type { GarmentCategory } from "../../content/garments/schema/garment-asset.ts";
import type { BuiltGarment } from "../../content/intake/contract/built-garment.ts";
import type { GarmentReading } from "../../content/intake/contract/garment-reading.ts";
import { decodePhoto } from "../../content/intake/photo/decode-photo.node.ts";
import { readGarment } from "../../content/intake/photo/read-garment.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import type { FlatPoint } from "./flat-points.ts";

/** A garment made of its photo alone, and how long each step took. */
export interface MadeGarment {
  readonly reading: GarmentReading;
  readonly built: BuiltGarment;
  /** Triangles of the mesh, 3 vertices each. */
  readonly index: ArrayLike<number>;
  /** Pixels of the reading's photo for one of the file, upright. */
  readonly photoScale: number;
  readonly durationMs: Readonly<Record<string, number>>;
}

/** How a reading becomes a garment: the intake's own shells, or a stand-in. */
export type BuildGarment = (reading: GarmentReading, name: string) => Promise<Result<BuiltGarment>>;

/** Decodes a photo, reads it and builds its garment. Fails with the intake's own sentences. */
export async function makeGarment(
  file: string,
  category: GarmentCategory | "upper" | "lower" | null,
  name: string,
  build: BuildGarment,
): Promise<Result<MadeGarment>> {
  const durationMs: Record<string, number> = {};
  let beganMs = performance.now();
  const lap = (step: string): void => {
    durationMs[step] = performance.now() - beganMs;
    beganMs = performance.now();
  };
  const photo = await decodePhoto(file);
  if (!photo.ok) return photo;
  lap("decode");
  const reading = readGarment(photo.value, { category });
  if (!reading.ok) return reading;
  lap("read");
  const built = await build(reading.value, name);
  if (!built.ok) return built;
  lap("build");
  const index = await triangles(built.value.glb);
  if (index === null) return fail("garment-broken", "The garment was built without triangles.");
  const { width, height, autoOrient } = await sharp(file, { limitInputPixels: false }).metadata();
  const longest = Math.max(autoOrient?.width ?? width, autoOrient?.height ?? height);
  const photoScale = Math.max(photo.value.widthPixels, photo.value.heightPixels) / longest;
  return succeed({ reading: reading.value, built: built.value, index, photoScale, durationMs });
}

/** Marked places of the file in pixels of the reading's photo. */
export function pointsInReading(points: readonly FlatPoint[], photoScale: number): readonly FlatPoint[] {
  return points.map(({ id, xPixels, yPixels }) => ({
    id,
    xPixels: xPixels * photoScale,
    yPixels: yPixels * photoScale,
  }));
}

async function triangles(glb: Uint8Array): Promise<ArrayLike<number> | null> {
  const file = await new NodeIO().registerExtensions(ALL_EXTENSIONS).readBinary(glb);
  return file.getRoot().listMeshes()[0]?.listPrimitives()[0]?.getIndices()?.getArray() ?? null;
}
