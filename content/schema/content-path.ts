import { z } from "zod";

/**
 * Whether a path names a picture or video that must lie inside the content folder: plain names joined by `/`.
 * Neither a way out (`..`, a leading `/`, `\`, a drive, an address) nor anything that a server would decode (`%`).
 */
export function isContentPath(path: string): boolean {
  return /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:webp|jpe?g|png|avif|webm|mp4)$/.test(
    path,
  );
}

/** A file below the content folder (the one that holds `shop/` and `campaign/`), e.g. `shop/pictures/tee.webp`. */
export const contentPathSchema = z
  .string()
  .min(1)
  .max(200)
  .refine(isContentPath, "is no path of a picture or video inside the content folder");
