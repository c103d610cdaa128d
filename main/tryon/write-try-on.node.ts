import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { fail, type Result, succeed } from "../base/result.ts";
import type { TryOn } from "./open-try-on.node.ts";

/** Writes `composite.png`, both masks and `result.json`, at the person picture's full size. */
export async function writeTryOn(folder: string, tryOn: TryOn): Promise<Result<null, "not-written">> {
  const { fullWidthPixels: width, fullHeightPixels: height, widthPixels, heightPixels } = tryOn.person;
  const isFull = width === widthPixels && height === heightPixels;
  const mask = async (alpha: Uint8Array): Promise<Buffer> => {
    const grey = sharp(alpha, { raw: { width: widthPixels, height: heightPixels, channels: 1 } });
    const sized = isFull ? grey : grey.resize(width, height, { fit: "fill" });
    return sized.toColourspace("b-w").png().toBuffer();
  };
  try {
    await mkdir(folder, { recursive: true });
    const composite = isFull
      ? tryOn.composite
      : await sharp(tryOn.composite).resize(width, height, { fit: "fill" }).png().toBuffer();
    await writeFile(join(folder, "composite.png"), composite);
    await writeFile(join(folder, "garment-mask.png"), await mask(tryOn.shown));
    await writeFile(join(folder, "garment-mask-unoccluded.png"), await mask(tryOn.unoccluded));
    await writeFile(join(folder, "result.json"), `${JSON.stringify(tryOn.result, null, 2)}\n`);
    return succeed(null);
  } catch (error) {
    return fail("not-written", `${folder} cannot be written: ${String(error)}`);
  }
}
