import { LANDMARK_COUNT, LANDMARK_STRIDE, type Pose } from "../../contract/index.ts";
import {
  type Features,
  featuresOf,
  measuresOf,
  middleMeasures,
  type ScaleSource,
  straightest,
  type Views,
} from "../features.ts";
import { readFrame } from "../frame-reading.ts";
import { scaleFromFloor, scaleFromStature } from "../frame-scale.ts";
import type { Example } from "./example.ts";
import type { Sample } from "./fit-rule.ts";
import { normal, seededRandom } from "./random.ts";

/** People round their height, and are a little shorter in the evening. */
const TYPED_DEVIATION_CM = 1;
/**
 * Whoever asks for a size is told to take the coat off: jackets, overalls and very loose clothes count next to nothing,
 * and regular ones half, so that what is worn indoors decides.
 */
const ODD_CLOTHES: Readonly<Record<string, number>> = {
  "sewn-loose": 0.05,
  "sewn-regular": 0.5,
  male_casualsuit01: 0.05,
  male_casualsuit05: 0.05,
  male_worksuit01: 0.05,
};

/** What a rule is fitted on: features of an example by a scale and from some views; null where they are not seen. */
export function sampleOf(example: Example, source: ScaleSource, views: Views): Sample | null {
  const typedCm = normal(seededRandom(example.seed), example.statureCm, TYPED_DEVIATION_CM);
  const frames = example.views.flatMap(({ camera, pose }) => {
    if (pose === null) return [];
    const reading = readFrame(unpack(pose), pictureOf(pose), source === "camera" ? camera : null);
    if (reading === null) return [];
    const scale = source === "camera" ? scaleFromFloor(reading, camera) : scaleFromStature(reading, typedCm);
    return scale === null ? [] : [{ view: reading.view, measures: measuresOf(reading, scale) }];
  });
  const measured = (view: "front" | "profile"): Features | null =>
    middleMeasures(
      straightest(
        frames.filter((frame) => frame.view === view).map(({ measures }) => measures),
        view,
      ),
    );
  const [front, profile] = [measured("front"), measured("profile")];
  if (front === null || (views === "both" && profile === null)) return null;
  return {
    features: featuresOf(front, views === "both" ? profile : null),
    girthsCm: example.girthsCm,
    outfit: example.outfit,
    weight: ODD_CLOTHES[example.outfit] ?? 1,
  };
}

type PlainPose = NonNullable<Example["views"][number]["pose"]>;

/** The picture that was shown, of the shape that its mask has. */
function pictureOf({ mask }: PlainPose) {
  return { widthPixels: 3 * mask.widthPixels, heightPixels: 3 * mask.heightPixels };
}

function unpack({ landmarks, worldLandmarks, mask }: PlainPose): Pose {
  if (landmarks.length !== LANDMARK_COUNT * LANDMARK_STRIDE) throw new Error("A pose of another kind.");
  const { widthPixels, heightPixels, base64 } = mask;
  return {
    landmarks: Float32Array.from(landmarks),
    worldLandmarks: Float32Array.from(worldLandmarks),
    mask: { widthPixels, heightPixels, alpha: Buffer.from(base64, "base64") },
  };
}
