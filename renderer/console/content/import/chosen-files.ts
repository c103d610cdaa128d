import { MAX_IMPORT_FILES } from "../../../../main/bridge/contract/content-import.ts";
import type { ChosenFile } from "./import-run.ts";

/** What a person chose to bring in. */
export interface ChosenImport<F> {
  readonly name: string;
  readonly files: readonly ChosenFile<F>[];
}

/** What systems leave in folders; nobody means to bring it. */
const LITTER = /(?:^|\/)(?:\.|__MACOSX(?:\/|$)|thumbs\.db$|desktop\.ini$)/i;

/**
 * Files as one import, by their paths: a folder gives its name and is taken off the paths, a single file gives its own.
 * Null where nothing is left, or it is too much.
 */
export function chosenImport<F>(files: readonly ChosenFile<F>[]): ChosenImport<F> | null {
  const meant = files.filter(({ path }) => !LITTER.test(path));
  const [first] = meant;
  if (first === undefined || meant.length > MAX_IMPORT_FILES) return null;
  const [top = "", ...rest] = first.path.split("/");
  const isFolder = rest.length > 0 && meant.every(({ path }) => path.startsWith(`${top}/`));
  if (!isFolder) return { name: top, files: meant };
  return { name: top, files: meant.map(({ file, path }) => ({ file, path: path.slice(top.length + 1) })) };
}
