import { readFileSync } from "node:fs";
import { type HidlogStep, parseHidlog } from "./parse-hidlog.ts";

/** A recording of this folder by its name, e.g. `ean-13`. */
export function readRecording(name: string): HidlogStep[] {
  return parseHidlog(readFileSync(new URL(`recordings/${name}.hidlog`, import.meta.url), "utf8"));
}
