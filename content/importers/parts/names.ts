const MAX_SLUG = 64;
const MAX_PART = 40;
const MAX_NAME = 120;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A text as the part of an id: small Latin letters, digits, single hyphens. Empty where it has none of them. */
export function slugPart(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/[^a-z0-9]+/g, "-");
  return trimmed(plain.slice(0, MAX_PART));
}

/**
 * An id out of parts, the same for the same parts: what cannot be said in an id's letters, or is too long, is told
 * apart by a short hash of the whole.
 */
export function idOf(...parts: readonly (string | number)[]): string {
  const slugs = parts.map((part) => slugPart(String(part)));
  const joined = slugs.filter((slug) => slug !== "").join("-");
  const isWhole = slugs.every((slug, at) => slug === String(parts[at]).toLowerCase());
  if (isWhole && joined.length <= MAX_SLUG && joined !== "") return joined;
  const hash = shortHash(parts.join("\n"));
  return trimmed(`${trimmed(joined.slice(0, MAX_SLUG - hash.length - 1))}-${hash}`);
}

/** A name that people can read, of the length that a programme takes. */
export function nameOf(text: string, otherwise: string): string {
  const plain = text
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, MAX_NAME)
    .trim();
  return plain === "" ? otherwise : plain;
}

/** `folder/clip.one.mp4` as `clip.one`. */
export function baseName(path: string): string {
  const file = fileNameOf(path);
  const dot = file.lastIndexOf(".");
  return dot > 0 ? file.slice(0, dot) : file;
}

/** The last part of a path, of whichever system. */
export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== "") ?? path;
}

/** FNV-1a, 32 bit, as 7 characters at most: tells names apart, protects nothing. */
export function shortHash(text: string): string {
  let hash = FNV_OFFSET;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  }
  return hash.toString(36);
}

function trimmed(slug: string): string {
  return slug.replaceAll(/^-+|-+$/g, "");
}
