import type { FlatPhoto } from "../contract/flat-photo.ts";
import type { GarmentReading, LandmarkId } from "../contract/garment-reading.ts";

/** A back photo turned over, so that the wearer's left lies to the right as in a front photo. */
export function mirrorReading(reading: GarmentReading): GarmentReading {
  const { widthPixels, heightPixels } = reading.photo;
  const cells = (from: Uint8Array): Uint8Array => {
    const to = new Uint8Array(from.length);
    for (let row = 0; row < heightPixels; row += 1)
      for (let column = 0; column < widthPixels; column += 1)
        to[row * widthPixels + column] = from[row * widthPixels + widthPixels - 1 - column] ?? 0;
    return to;
  };
  return {
    ...reading,
    photo: mirrorPhoto(reading.photo),
    cutOut: cells(reading.cutOut),
    innerBack: cells(reading.innerBack),
    // In a back photo the reader takes the picture's right for the wearer's left; turned over it is.
    landmarks: reading.landmarks.map((landmark) => ({
      ...landmark,
      id: otherSide(landmark.id),
      xPixels: widthPixels - 1 - landmark.xPixels,
    })),
  };
}

function mirrorPhoto({ widthPixels, heightPixels, rgba }: FlatPhoto): FlatPhoto {
  const to = new Uint8ClampedArray(rgba.length);
  for (let row = 0; row < heightPixels; row += 1) {
    for (let column = 0; column < widthPixels; column += 1) {
      const from = 4 * (row * widthPixels + widthPixels - 1 - column);
      to.set(rgba.subarray(from, from + 4), 4 * (row * widthPixels + column));
    }
  }
  return { widthPixels, heightPixels, rgba: to };
}

function otherSide(id: LandmarkId): LandmarkId {
  if (id.endsWith("Left")) return id.replace("Left", "Right") as LandmarkId;
  return id.endsWith("Right") ? (id.replace("Right", "Left") as LandmarkId) : id;
}
