import { statSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./fault.ts";

/** A fault for every path below a folder where no file with anything in it lies. */
export function findMissingFiles(
  folder: string,
  paths: readonly string[],
  whereOf: (place: number) => string,
): Fault[] {
  return paths.flatMap((path, place) => {
    const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0;
    const message = `there is no file "${path}" in ${folder}; put it there or name another.`;
    return size > 0 ? [] : [{ path: whereOf(place), message }];
  });
}
