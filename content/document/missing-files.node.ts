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
    const message = `there is no file "${path}" in ${folder}; put it there or name another.`;
    return sizeOf(join(folder, path)) > 0 ? [] : [{ path: whereOf(place), message }];
  });
}

/** Bytes of a file; 0 where it is missing or may not be looked at. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
