import { GARMENT_LANDMARKS } from "../../garments/schema/garment-asset.ts";
import type { GarmentReading, LandmarkId } from "../contract/garment-reading.ts";

/**
 * A back photo as if it were seen through the cloth from the front: the wearer's left comes to the picture's right,
 * and names that were given as for a front change sides.
 */
export function mirroredReading(reading: GarmentReading): GarmentReading {
  const { widthPixels, heightPixels, rgba } = reading.photo;
  const flip = <Bytes extends Uint8Array | Uint8ClampedArray>(
    bytes: Bytes,
    of: Bytes,
    each: number,
  ): Bytes => {
    for (let y = 0; y < heightPixels; y += 1) {
      for (let x = 0; x < widthPixels; x += 1) {
        const from = each * (y * widthPixels + x);
        const to = each * (y * widthPixels + widthPixels - 1 - x);
        for (let byte = 0; byte < each; byte += 1) of[to + byte] = bytes[from + byte] ?? 0;
      }
    }
    return of;
  };
  return {
    ...reading,
    photo: { ...reading.photo, rgba: flip(rgba, new Uint8ClampedArray(rgba.length), 4) },
    cutOut: flip(reading.cutOut, new Uint8Array(reading.cutOut.length), 1),
    innerBack: flip(reading.innerBack, new Uint8Array(reading.innerBack.length), 1),
    landmarks: reading.landmarks.map((landmark) => ({
      ...landmark,
      id: otherSide(landmark.id),
      xPixels: widthPixels - 1 - landmark.xPixels,
    })),
  };
}

function otherSide(id: LandmarkId): LandmarkId {
  const name = id.endsWith("Left")
    ? id.replace(/Left$/, "Right")
    : id.endsWith("Right")
      ? id.replace(/Right$/, "Left")
      : id;
  return GARMENT_LANDMARKS.find((known) => known === name) ?? id;
}
