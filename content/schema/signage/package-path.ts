import { z } from "zod";

/** Longest path inside a package, characters. */
export const MAX_PACKAGE_PATH_LENGTH = 200;

/**
 * Whether a path names a file inside a content package: plain names joined by `/`, with an ending. Neither a way out
 * (`..`, a leading `/`, `\`, a drive, an address) nor a hidden file nor anything that a server would decode (`%`).
 */
export function isPackagePath(path: string): boolean {
  return /^(?:[\p{L}\p{N}_-][\p{L}\p{N}._ -]*\/)*[\p{L}\p{N}_-][\p{L}\p{N}._ -]*\.[a-z0-9]{1,8}$/u.test(path);
}

/** A file of a content package, e.g. `media/autumn.webp`. */
export const packagePathSchema = z
  .string()
  .min(1)
  .max(MAX_PACKAGE_PATH_LENGTH)
  .refine(isPackagePath, "is no path of a file inside the package");
