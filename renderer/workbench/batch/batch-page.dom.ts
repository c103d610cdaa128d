import { estimateStill } from "../../../models/body/estimate-still.ts";
import { BONES, type BodyState, LANDMARK_STRIDE, type Pose } from "../../../models/contract/index.ts";
import { type LoadedBody, loadBody, loadGarment } from "../../mirror/scene/load-asset.dom.ts";
import type { BatchAnswer, BatchOrder, BatchRefusal } from "./batch-words.ts";
import { dressPicture } from "./dress-picture.dom.ts";
import { openPersonFinder, type PersonFinder } from "./find-person.dom.ts";

/** Cloth without a photo on it is drawn in this colour. */
const PLAIN_COLOUR = "#8c8c8c";

let opened: { readonly finder: PersonFinder; readonly body: LoadedBody } | null = null;

/** What the batch calls: one person picture and one garment after the other, with everything kept loaded. */
const batch = {
  /** Loads network and body. Rejects with a sentence. */
  async open(): Promise<void> {
    const body = await loadBody("/garments/");
    if (!body.ok) throw new Error(body.message);
    opened = { finder: await openPersonFinder(), body: body.value };
  },
  dress,
};

async function dress(order: BatchOrder): Promise<BatchAnswer> {
  if (opened === null) throw new Error("Broken invariant: a picture before open");
  const { finder, body } = opened;
  const durationMs: Record<string, number> = {};
  const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const beganMs = performance.now();
    const outcome = await work();
    durationMs[step] = performance.now() - beganMs;
    return outcome;
  };
  const frame = await timed("picture", () => pictureOf(order));
  try {
    const found = await timed("pose", () => finder.find(frame));
    if (found === null) {
      return refuse(
        "no-person",
        "No person was found in the picture; take one with head, shoulders and hips.",
      );
    }
    const pose = order.joints === null ? found : withJoints(found, order);
    const state = await timed("body", () => Promise.resolve(estimateStill(pose, order)));
    if (state === null) {
      return refuse("no-body", "The person's shoulders cannot be made out; take a picture from the front.");
    }
    const asset = await timed("load", () => loadGarment(order.folder, order.name));
    if (!asset.ok) return refuse("garment-unusable", asset.message);
    const worn = { asset: asset.value, colour: PLAIN_COLOUR, fabric: null, pattern: null };
    const pictures = await timed("draw", () =>
      dressPicture({ body, worn, frame, pose, state, points: order.points }),
    );
    asset.value.geometry.dispose();
    asset.value.atlas?.texture.dispose();
    return {
      kind: "worn",
      ...pictures,
      pose: placesOf(found, order),
      yawRadians: state.yawRadians,
      pitchRadians: pitchOf(state),
      scales: [...state.scales],
      durationMs,
    };
  } finally {
    frame.close();
  }
}

function refuse(code: BatchRefusal["code"], message: string): BatchRefusal {
  return { kind: "refused", code, message };
}

async function pictureOf({ personUrl, widthPixels, heightPixels }: BatchOrder): Promise<ImageBitmap> {
  const answer = await fetch(personUrl);
  if (!answer.ok) throw new Error(`The person picture is not at ${personUrl}.`);
  const rgba = new Uint8ClampedArray(await answer.arrayBuffer());
  return createImageBitmap(new ImageData(rgba, widthPixels, heightPixels));
}

/** The pose with some places put elsewhere, surely seen. */
function withJoints(pose: Pose, { joints, widthPixels, heightPixels }: BatchOrder): Pose {
  const landmarks = pose.landmarks.slice();
  for (const [number, [xPixels, yPixels]] of Object.entries(joints ?? {})) {
    const from = Number(number) * LANDMARK_STRIDE;
    landmarks[from] = xPixels / widthPixels;
    landmarks[from + 1] = yPixels / heightPixels;
    landmarks[from + 3] = 1;
  }
  return { ...pose, landmarks };
}

function pitchOf({ rotations }: BodyState): number {
  const from = 4 * BONES.indexOf("chest");
  const [x = 0, y = 0, z = 0, w = 1] = rotations.subarray(from, from + 4);
  // Where the rest body's upward axis points: its part towards the viewer.
  return Math.asin(Math.min(1, Math.max(-1, 2 * (y * z + w * x))));
}

function placesOf({ landmarks }: Pose, { widthPixels, heightPixels }: BatchOrder) {
  return Array.from({ length: landmarks.length / LANDMARK_STRIDE }, (_, point) => {
    const [x = 0, y = 0, , visibility = 0] = landmarks.subarray(
      point * LANDMARK_STRIDE,
      (point + 1) * LANDMARK_STRIDE,
    );
    return [x * widthPixels, y * heightPixels, visibility] as const;
  });
}

export type BatchPage = typeof batch;
Object.assign(window, { psycheBatch: batch });
