import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * The file that a path of an address names below a folder; null where there is none. Dots, links and encodings that
 * lead out of the folder lead nowhere.
 */
export function resolveInside(folder: string, encodedPath: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(encodedPath);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(path)) return null;
  // Hidden files and steps upwards both begin with a dot.
  if (path.split("/").some((part) => part.startsWith("."))) return null;
  try {
    const file = realpathSync(join(folder, path));
    if (!file.startsWith(realpathSync(folder) + sep)) return null;
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
