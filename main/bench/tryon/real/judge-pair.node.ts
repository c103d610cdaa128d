import sharp from "sharp";
import type { GarmentReading } from "../../../../content/intake/contract/garment-reading.ts";
import type { Result } from "../../../base/result.ts";
import type { OpenTryOn, TryOn } from "../../../tryon/open-try-on.node.ts";
import { distance, type TorsoJoints } from "../../pipeline/flat-overlays.ts";
import { addLosses, noLosses, type OcclusionLosses } from "../synthetic/occlusion-losses.ts";
import { type OcclusionShares, occlusionShares } from "../synthetic/occlusion-share.ts";
import { hemRow, silhouetteIou } from "./above-hem.ts";
import { fitAffine } from "./fit-affine.ts";
import { boxOf, type FlatLay, rectangleLay, splineLay } from "./flat-lays.ts";
import { laidMask, laidPicture } from "./lay-flat.ts";
import type { Pair } from "./pairs.node.ts";
import { type Mask, maskOf, type Picture } from "./picture.ts";
import { dilated, ssimWithin } from "./ssim.ts";

/** Size at which appearance is compared, and how far beyond the garment. */
const SSIM_SIZE = { widthPixels: 192, heightPixels: 256 };
const SSIM_REACH_PIXELS = 8;

/** How a garment gets onto a picture; all are measured alike. */
export const METHODS = ["ours", "given joints", "rectangle", "spline", "affine", "control"] as const;
export type Method = (typeof METHODS)[number];

/** One method on one pair. NaN where it could not be told. */
export interface Judged {
  /** M2. */
  readonly iou: number;
  /** M8. */
  readonly ssim: number;
  /** M3, one a marked place, shares of the shoulders' width. */
  readonly printErrors: readonly number[];
  /** M4; null for overlays, which hide nothing, and where there is no parsing. */
  readonly occlusion: (OcclusionShares & { readonly losses: OcclusionLosses }) | null;
  readonly shown: Mask;
  readonly picture: Picture;
}

export interface JudgedPair {
  readonly id: string;
  readonly methods: Partial<Record<Method, Judged>>;
  /** Distance of the network's joints from the other network's, mean, shares of the shoulders' width. */
  readonly trackerError: number;
  readonly hemRow: number;
  readonly yawDegrees: number;
  readonly warnings: readonly string[];
  readonly durationMs: Readonly<Record<string, number>>;
}

const FAILED: Omit<Judged, "shown" | "picture"> = {
  iou: 0,
  ssim: Number.NaN,
  printErrors: [],
  occlusion: null,
};

/** Measures every method on one pair. A try-on that shows nothing scores 0. */
export async function judgePair(
  tryOn: OpenTryOn,
  pair: Pair,
  other: Pair | null,
): Promise<Result<JudgedPair>> {
  const points = pair.prints.map(({ id, flat }) => ({ id, xPixels: flat[0], yPixels: flat[1] }));
  const order = {
    personFile: pair.personFile,
    garmentFile: pair.clothFile,
    category: "upper",
    points,
  } as const;
  const toRow = hemRow(pair.worn, pair.torso);
  const ours = await tryOn.dress(order);
  if (!ours.ok) return ours;
  const given = await tryOn.dress(order, pair.joints);
  const control = other && (await tryOn.dress({ ...order, garmentFile: other.clothFile, points: [] }));
  const { reading, photoScale } = ours.value.garment;
  const seen = torsoSeen(ours.value);
  const lays: Partial<Record<Method, FlatLay | null>> = {
    rectangle: rectangleLay(boxOf(reading), seen),
    spline: splineLay(reading, seen),
    affine: fitAffine(cutOutOf(reading), boxOf(reading), pair.worn, toRow),
  };
  const methods: Partial<Record<Method, Judged>> = {
    ours: await judgeWorn(ours.value, pair, toRow),
    "given joints": given.ok ? await judgeWorn(given.value, pair, toRow) : nothing(pair),
  };
  for (const [method, lay] of Object.entries(lays) as [Method, FlatLay | null][]) {
    methods[method] = lay ? await judgeLay(lay, reading, photoScale, pair, toRow) : nothing(pair);
  }
  if (control) methods.control = control.ok ? await judgeWorn(control.value, pair, toRow) : nothing(pair);
  return {
    ok: true,
    value: {
      id: pair.id,
      methods,
      trackerError: trackerError(ours.value, pair),
      hemRow: toRow,
      yawDegrees: (ours.value.worn.yawRadians * 180) / Math.PI,
      warnings: ours.value.result.warnings.map(({ code }) => code),
      durationMs: ours.value.result.durationMs,
    },
  };
}

function nothing({ person }: Pair): Judged {
  return { ...FAILED, shown: maskOf(person, () => false), picture: person };
}

function cutOutOf({ photo, cutOut }: GarmentReading): Mask {
  return { widthPixels: photo.widthPixels, heightPixels: photo.heightPixels, alpha: cutOut };
}

async function judgeWorn(worn: TryOn, pair: Pair, toRow: number): Promise<Judged> {
  const { widthPixels, heightPixels } = worn.person;
  if (widthPixels !== pair.person.widthPixels)
    throw new Error("Broken invariant: pairs are dressed at full size");
  const shown = { widthPixels, heightPixels, alpha: worn.shown };
  const { data } = await sharp(worn.composite).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const picture = { widthPixels, heightPixels, rgba: data };
  const printErrors = pair.prints.map(({ id, worn: truth }) => {
    const point = worn.worn.points.find((one) => one.id === id);
    return point ? distance([point.xPixels, point.yPixels], truth) / pair.shoulderWidthPixels : Number.NaN;
  });
  return {
    iou: silhouetteIou(shown, pair.worn, toRow),
    ssim: await appearance(picture, shown, pair),
    printErrors,
    occlusion: judgeOcclusion(worn, pair),
    shown,
    picture,
  };
}

function judgeOcclusion(worn: TryOn, { before, worn: garment, partAt }: Pair): Judged["occlusion"] {
  if (before === null) return null;
  const masks = {
    widthPixels: garment.widthPixels,
    garment: garment.alpha,
    occluder: before.alpha,
    before: before.alpha,
    shown: binary(worn.shown),
    unoccluded: binary(worn.unoccluded),
  };
  const losses = noLosses();
  addLosses(losses, masks, partAt);
  return { ...occlusionShares(masks), losses };
}

function binary(alpha: Uint8Array): Uint8Array {
  return alpha.map((value) => (value > 127 ? 1 : 0));
}

async function judgeLay(
  lay: FlatLay,
  reading: GarmentReading,
  photoScale: number,
  pair: Pair,
  toRow: number,
): Promise<Judged> {
  const shown = laidMask(cutOutOf(reading), lay, pair.person);
  const picture = laidPicture(pair.person, reading.photo, lay, shown);
  return {
    iou: silhouetteIou(shown, pair.worn, toRow),
    ssim: await appearance(picture, shown, pair),
    printErrors: pair.prints.map(({ flat: [x, y], worn }) => {
      return distance(lay.forth([x * photoScale, y * photoScale]), worn) / pair.shoulderWidthPixels;
    }),
    occlusion: null,
    shown,
    picture,
  };
}

async function appearance(picture: Picture, shown: Mask, { person, worn }: Pair): Promise<number> {
  const either = maskOf(person, (at) => (shown.alpha[at] ?? 0) > 127 || (worn.alpha[at] ?? 0) > 127);
  const grey = await sharp(either.alpha, { raw: rawOf(either, 1) })
    .resize(SSIM_SIZE.widthPixels, SSIM_SIZE.heightPixels, { fit: "fill" })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  const within = dilated({ ...SSIM_SIZE, alpha: grey }, SSIM_REACH_PIXELS);
  return ssimWithin(await small(picture), await small(person), within);
}

async function small(picture: Picture): Promise<Picture> {
  const rgba = await sharp(picture.rgba, { raw: rawOf(picture, 4) })
    .resize(SSIM_SIZE.widthPixels, SSIM_SIZE.heightPixels, { fit: "fill" })
    .raw()
    .toBuffer();
  return { ...SSIM_SIZE, rgba };
}

function rawOf(size: { readonly widthPixels: number; readonly heightPixels: number }, channels: 1 | 4) {
  return { width: size.widthPixels, height: size.heightPixels, channels };
}

/** The torso as the network sees it: what overlays go by, so that they stand on the same ground as ours. */
function torsoSeen({ worn }: TryOn): TorsoJoints {
  const at = (point: number): readonly [number, number] => {
    const [x = 0, y = 0] = worn.pose[point] ?? [];
    return [x, y];
  };
  return { leftShoulder: at(11), rightShoulder: at(12), leftHip: at(23), rightHip: at(24) };
}

function trackerError({ worn }: TryOn, pair: Pair): number {
  const errors = Object.entries(pair.joints).map(([point, place]) => {
    const [x = 0, y = 0] = worn.pose[Number(point)] ?? [];
    return distance([x, y], place) / pair.shoulderWidthPixels;
  });
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}
