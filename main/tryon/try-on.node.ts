import { readFile } from "node:fs/promises";
import { fail, type Result, succeed } from "../base/result.ts";
import { type FlatPoint, parseFlatPoints } from "./flat-points.ts";
import { refuseNothingShown } from "./nothing-shown.ts";
import { openTryOn } from "./open-try-on.node.ts";
import type { TryOnOrder, TryOnResult } from "./try-on-words.ts";
import { writeTryOn } from "./write-try-on.node.ts";

/** Dresses one picture and writes what came of it; fails with one sentence where nothing can be shown. */
export async function tryOn(order: TryOnOrder): Promise<Result<TryOnResult>> {
  const points = order.pointsFile === null ? succeed([]) : await readPoints(order.pointsFile);
  if (!points.ok) return points;
  const opened = await openTryOn();
  if (!opened.ok) return opened;
  await using page = opened.value;
  const dressed = await page.dress({ ...order, points: points.value });
  if (!dressed.ok) return dressed;
  const refused = refuseNothingShown(dressed.value.shown, dressed.value.result);
  if (!refused.ok) return refused;
  const written = await writeTryOn(order.outFolder, dressed.value);
  return written.ok ? succeed(dressed.value.result) : written;
}

async function readPoints(file: string): Promise<Result<readonly FlatPoint[]>> {
  try {
    return parseFlatPoints(await readFile(file, "utf8"));
  } catch {
    return fail("points-unreadable", `The points file ${file} cannot be read.`);
  }
}
