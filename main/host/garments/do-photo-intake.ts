import type { BuiltGarment, ShellRequest } from "../../../content/intake/contract/built-garment.ts";
import type { FlatPhoto } from "../../../content/intake/contract/flat-photo.ts";
import type { GarmentReading, IntakeWarning } from "../../../content/intake/contract/garment-reading.ts";
import type { PartBorder } from "../../../content/intake/contract/part-border.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { CategoryWish, IntakeStep } from "../../bridge/contract/shop-garment.ts";
import { correctReading, draftBorders, draftOf } from "./correct-reading.ts";
import type { VersionFile } from "./garment-record.ts";
import type { IntakeOrder, IntakeProduct, IntakeQuality } from "./intake-work.ts";

/** What was read of a garment's photos. */
export interface ReadPhotos {
  readonly front: GarmentReading;
  readonly back: GarmentReading | null;
}

/** Builds of one garment, one after the other, with what they have in common worked out once. */
export interface PreparedBuild {
  build(request: ShellRequest, quality: IntakeQuality): Promise<Result<BuiltGarment>>;
}

/** What an intake of photos is made of; the real ones in a worker thread, fakes in tests. */
export interface PhotoTools {
  readonly decode: (path: string) => Promise<Result<FlatPhoto>>;
  readonly read: (photo: FlatPhoto, wish: CategoryWish) => Result<GarmentReading>;
  readonly prepare: (photos: ReadPhotos) => Promise<PreparedBuild>;
  /** Where the parts of a garment meet in its photo. */
  readonly borders: (reading: GarmentReading) => readonly PartBorder[];
  /** Pictures for the correction tool: the photo, and a veil over all that is not garment. WebP. */
  readonly picture: (photo: FlatPhoto) => Promise<Uint8Array>;
  readonly veil: (reading: GarmentReading) => Promise<Uint8Array>;
}

type PhotoOrder = Extract<IntakeOrder, { kind: "photo" }>;
interface OnTable {
  readonly key: string;
  readonly photos: ReadPhotos;
  readonly prepared: PreparedBuild;
  /** The tool's pictures show the photo as it was read, whatever was put right: made once. */
  pictures: readonly (readonly [VersionFile, Uint8Array])[] | null;
}

/**
 * Makes garments of photos. What the last one took to read and prepare is kept, so that moving a landmark costs only
 * the building: tens of megabytes, valid until the next photo or the thread's end.
 */
export function createPhotoIntake(tools: PhotoTools) {
  let last: OnTable | null = null;

  async function readSide(path: string, wish: CategoryWish, onStep: (step: IntakeStep) => void) {
    onStep("decode");
    const photo = await tools.decode(path);
    if (!photo.ok) return photo;
    onStep("read");
    return tools.read(photo.value, wish);
  }

  async function lay(order: PhotoOrder, onStep: (step: IntakeStep) => void): Promise<Result<OnTable>> {
    const key = JSON.stringify([order.frontPath, order.backPath, order.wish]);
    if (last?.key === key) return succeed(last);
    last = null;
    const front = await readSide(order.frontPath, order.wish, onStep);
    if (!front.ok) return front;
    const back =
      order.backPath === null ? null : await readSide(order.backPath, front.value.category, onStep);
    if (back !== null && !back.ok) return fail(back.code, `The back photo: ${back.message}`);
    const photos = { front: front.value, back: back === null ? null : back.value };
    onStep("build");
    last = { key, photos, prepared: await tools.prepare(photos), pictures: null };
    return succeed(last);
  }

  async function picturesOf(table: OnTable) {
    const { front } = table.photos;
    table.pictures ??= [
      ["front.webp", await tools.picture(front.photo)],
      ["veil.webp", await tools.veil(front)],
    ];
    return table.pictures;
  }

  return async (order: PhotoOrder, onStep: (step: IntakeStep) => void): Promise<Result<IntakeProduct>> => {
    const laid = await lay(order, onStep);
    if (!laid.ok) return laid;
    const { photos, prepared } = laid.value;
    const front = correctReading(photos.front, order);
    onStep("build");
    const built = await prepared.build(
      {
        name: order.name,
        front,
        back: photos.back,
        fabric: order.fabric,
        sizeChart: order.sizeChart,
        photographedSize: order.photographedSize,
      },
      order.quality,
    );
    if (!built.ok) return built;
    onStep("check");
    const warnings = warningsOf([front, photos.back, built.value]);
    const { paper, glb } = built.value;
    const borders = draftBorders(tools.borders(front), order.borders);
    const draft = draftOf(front, borders, warnings, order.corrections, paper.triangleCount);
    const worn: readonly (readonly [VersionFile, Uint8Array])[] = [
      ["garment.glb", glb],
      ["garment.json", jsonBytes(paper)],
    ];
    const looked =
      order.quality === "sketch"
        ? []
        : ([["reading.json", jsonBytes(draft)], ...(await picturesOf(laid.value))] as const);
    return succeed({ paper, draft, files: new Map([...worn, ...looked]) });
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
