import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Girth, Pose } from "../contract/index.ts";
import type { SizeCamera } from "./size-camera.ts";

/** For tests: a dressed person made of the CC0 body, whom no rule was fitted on, as the network saw pictures of it. */
export interface MadePerson {
  readonly girthsCm: Readonly<Record<Girth, number>>;
  readonly statureCm: number;
  readonly camera: SizeCamera;
  readonly views: readonly { readonly yawRadians: number; readonly pose: Pose }[];
}

export const MADE_PICTURE = { widthPixels: 432, heightPixels: 768 } as const;

interface Packed {
  readonly girthsCm: Readonly<Record<Girth, number>>;
  readonly statureCm: number;
  readonly views: readonly {
    readonly camera: SizeCamera;
    readonly yawRadians: number;
    readonly landmarks: readonly number[];
    readonly worldLandmarks: readonly number[];
    readonly mask: { readonly widthPixels: number; readonly heightPixels: number; readonly gzip: string };
  }[];
}

export function madePeople(): readonly MadePerson[] {
  const file = join(import.meta.dirname, "fixtures/people.json");
  const packed = JSON.parse(readFileSync(file, "utf8")) as readonly Packed[];
  return packed.map(({ girthsCm, statureCm, views }) => {
    const camera = views[0]?.camera;
    if (camera === undefined) throw new Error("A made person without a picture.");
    return {
      girthsCm,
      statureCm,
      camera,
      views: views.map(({ yawRadians, landmarks, worldLandmarks, mask }) => ({
        yawRadians,
        pose: {
          landmarks: Float32Array.from(landmarks),
          worldLandmarks: Float32Array.from(worldLandmarks),
          mask: {
            widthPixels: mask.widthPixels,
            heightPixels: mask.heightPixels,
            alpha: new Uint8Array(gunzipSync(Buffer.from(mask.gzip, "base64"))),
          },
        },
      })),
    };
  });
}
