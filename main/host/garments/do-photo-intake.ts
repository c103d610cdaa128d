import type { BuiltGarment, ShellRequest } from "../../../content/intake/contract/built-garment.ts";
import type { FlatPhoto } from "../../../content/intake/contract/flat-photo.ts";
import type { GarmentReading, IntakeWarning } from "../../../content/intake/contract/garment-reading.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { CategoryWish, IntakeStep } from "../../bridge/contract/garments.ts";
import { correctReading, draftOf } from "./correct-reading.ts";
import type { VersionFile } from "./garment-record.ts";
import type { IntakeOrder, IntakeProduct } from "./intake-work.ts";

/** What an intake of photos is made of; the real ones in a worker thread, fakes in tests. */
export interface PhotoTools {
  readonly decode: (path: string) => Promise<Result<FlatPhoto>>;
  readonly read: (photo: FlatPhoto, wish: CategoryWish) => Result<GarmentReading>;
  readonly build: (request: ShellRequest) => Promise<Result<BuiltGarment>>;
  /** Pictures for the correction tool: the photo, and a veil over all that is not garment. WebP. */
  readonly picture: (photo: FlatPhoto) => Promise<Uint8Array>;
  readonly veil: (reading: GarmentReading) => Promise<Uint8Array>;
}

type PhotoOrder = Extract<IntakeOrder, { kind: "photo" }>;
type Pair = { readonly front: GarmentReading; readonly back: GarmentReading | null };

/**
 * Makes garments of photos. The reading of the last photo is kept, so that moving a landmark costs only the building:
 * about 20 MB, valid until the next photo.
 */
export function createPhotoIntake(tools: PhotoTools) {
  let last: { readonly key: string; readonly pair: Pair } | null = null;

  async function readSide(path: string, wish: CategoryWish, onStep: (step: IntakeStep) => void) {
    onStep("decode");
    const photo = await tools.decode(path);
    if (!photo.ok) return photo;
    onStep("read");
    return tools.read(photo.value, wish);
  }

  async function pairOf(order: PhotoOrder, onStep: (step: IntakeStep) => void): Promise<Result<Pair>> {
    const key = JSON.stringify([order.frontPath, order.backPath, order.wish]);
    if (last?.key === key) return succeed(last.pair);
    last = null;
    const front = await readSide(order.frontPath, order.wish, onStep);
    if (!front.ok) return front;
    const back =
      order.backPath === null ? null : await readSide(order.backPath, front.value.category, onStep);
    if (back !== null && !back.ok) return fail(back.code, `The back photo: ${back.message}`);
    const pair = { front: front.value, back: back === null ? null : back.value };
    last = { key, pair };
    return succeed(pair);
  }

  return async (order: PhotoOrder, onStep: (step: IntakeStep) => void): Promise<Result<IntakeProduct>> => {
    const pair = await pairOf(order, onStep);
    if (!pair.ok) return pair;
    const front = correctReading(pair.value.front, order.corrections);
    onStep("build");
    const built = await tools.build({
      name: order.name,
      front,
      back: pair.value.back,
      fabric: order.fabric,
      sizeChart: order.sizeChart,
      photographedSize: order.photographedSize,
    });
    if (!built.ok) return built;
    onStep("check");
    const warnings = warningsOf([front, pair.value.back, built.value]);
    const { paper, glb } = built.value;
    const draft = draftOf(front, warnings, order.corrections, paper.triangleCount);
    const files = new Map<VersionFile, Uint8Array>([
      ["garment.glb", glb],
      ["garment.json", jsonBytes(paper)],
      ["reading.json", jsonBytes(draft)],
      ["front.webp", await tools.picture(front.photo)],
      ["veil.webp", await tools.veil(front)],
    ]);
    return succeed({ paper, draft, files });
  };
}

function warningsOf(
  sides: readonly ({ readonly warnings: readonly IntakeWarning[] } | null)[],
): IntakeWarning[] {
  return sides.flatMap((side) => side?.warnings ?? []);
}

/** A value as the bytes of a JSON file. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}
