import {
  type ClipThumbs,
  clipThumbs,
  identifyFrame,
} from "../../../content/samples/rehearsal/identify-frame.ts";
import { readRehearsal } from "../../../content/samples/rehearsal/read-rehearsal.node.ts";
import type { TrueBody, Truth } from "../../../content/samples/rehearsal/truth.ts";
import { cameraClip } from "../../../e2e/harness/camera-clip.node.ts";
import type { Figure } from "../bench-result.ts";
import { bounded, compared, told } from "../figure.ts";
import { type FlatGarment, rectangleOverlay, splineOverlay, type TorsoJoints } from "./flat-overlays.ts";
import type { BenchPages } from "./open-bench-page.node.ts";
import { type GarmentPlaces, laid, registrationErrors } from "./registration.ts";
import { meanOf, quantileOf } from "./statistics.ts";
import type { Place } from "./thin-plate.ts";

const SAMPLES = 60;
/** A picture that agrees worse with every frame of the clip is not surely told. */
const DIFFERENCE_MOST = 12;
/** With fewer pictures nothing is proved. */
const USED_LEAST = 40;
/** MediaPipe's numbers of the four joints of a torso. */
const JOINTS = { leftShoulder: 11, rightShoulder: 12, leftHip: 23, rightHip: 24 } as const;

/**
 * Where garment places come to lie on the moving rehearsal, against its true joints: ours, and the two flat overlays
 * of open mirrors on the same frames with the same pose. Mean distance over shoulder width; ours must be the least.
 */
export async function measureRegistration(pages: BenchPages): Promise<readonly Figure[]> {
  const rehearsal = await readRehearsal();
  if (!rehearsal.ok) throw new Error(rehearsal.message);
  const { truth } = rehearsal.value;
  const thumbs = clipThumbs(rehearsal.value.thumbs);
  const clip = await cameraClip("moving");
  const { browser, page } = await pages.open(clip.file);
  try {
    await page.evaluate(() => window.psycheBench.open("lite", [{ name: "long-sleeve", colour: "#2f4a7a" }]));
    const garment = await page.evaluate(() => window.psycheBench.flatGarment());
    const samples = await page.evaluate((count) => window.psycheBench.registration(count), SAMPLES);
    const errors: Errors = { ours: [], rectangle: [], spline: [] };
    let used = 0;
    for (const { thumb, pose, places } of samples) {
      const body = bodyIn(thumb, thumbs, truth, clip.indexes);
      if (body === null) continue;
      used++;
      const own = Object.fromEntries(
        places.map(({ id, xPixels, yPixels }) => [id, [xPixels, yPixels] as const]),
      );
      add(errors, { own, garment, body, truth, joints: jointsOf(pose) });
    }
    return figuresOf(errors, used);
  } finally {
    await browser.close();
  }
}

interface Errors {
  readonly ours: number[];
  readonly rectangle: number[];
  readonly spline: number[];
}

function add(
  errors: Errors,
  one: {
    readonly own: GarmentPlaces;
    readonly garment: FlatGarment;
    readonly body: TrueBody;
    readonly truth: Truth;
    readonly joints: TorsoJoints;
  },
): void {
  const { own, garment, body, truth, joints } = one;
  const of = (places: GarmentPlaces): readonly number[] => registrationErrors(places, garment, body, truth);
  errors.ours.push(...of(own));
  errors.rectangle.push(...of(laid(garment, rectangleOverlay(garment, joints))));
  errors.spline.push(...of(laid(garment, splineOverlay(garment, joints))));
}

/** The truth of the displayed frame; of several that look alike, the middle one. Null where it is not surely told. */
function bodyIn(
  thumb: readonly number[],
  thumbs: ClipThumbs,
  truth: Truth,
  played: readonly number[],
): TrueBody | null {
  const identified = identifyFrame(Uint8Array.from(thumb), thumbs);
  if (identified === null || identified.difference > DIFFERENCE_MOST) return null;
  const candidates = identified.candidates.filter((index) => played.includes(index));
  return truth.bodies[candidates[Math.floor(candidates.length / 2)] ?? -1] ?? null;
}

function jointsOf(pose: readonly Place[]): TorsoJoints {
  const at = (index: number): Place => pose[index] ?? [0, 0];
  return {
    leftShoulder: at(JOINTS.leftShoulder),
    rightShoulder: at(JOINTS.rightShoulder),
    leftHip: at(JOINTS.leftHip),
    rightHip: at(JOINTS.rightHip),
  };
}

function figuresOf({ ours, rectangle, spline }: Errors, used: number): readonly Figure[] {
  const unit = "% of shoulders";
  const percent = (errors: readonly number[]): number => 100 * meanOf(errors);
  const against = (id: string, baseline: readonly number[]): Figure =>
    compared({
      id,
      unit,
      value: percent(ours),
      baseline: percent(baseline),
      sign: "≤",
      bar: 1,
      n: ours.length,
    });
  const p95 = (id: string, errors: readonly number[]): Figure =>
    told({ id, unit, value: 100 * quantileOf(errors, 0.95), n: errors.length });
  return [
    bounded({
      id: "registration: pictures used",
      unit: "",
      value: used,
      sign: "≥",
      bar: USED_LEAST,
      n: SAMPLES,
    }),
    against("registration ÷ rectangle rule", rectangle),
    against("registration ÷ six-anchor spline", spline),
    p95("registration, p95", ours),
    p95("rectangle rule, p95", rectangle),
    p95("six-anchor spline, p95", spline),
  ];
}
