const MAX_CHARACTERS = 64;

/** A name as an id ("Hafenstraße 7" → "hafenstrasse-7"); empty where nothing of it remains. */
export function slugOf(name: string): string {
  return name
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_CHARACTERS)
    .replace(/^-+|-+$/g, "");
}

/** The slug of a name, with a number where others have it already; `fallback` where nothing of the name remains. */
export function freeSlug(name: string, taken: readonly string[], fallback: string): string {
  const slug = slugOf(name) || fallback;
  if (!taken.includes(slug)) return slug;
  for (let number = 2; ; number++) {
    const next = `${slug.slice(0, MAX_CHARACTERS - 4).replace(/-+$/, "")}-${number}`;
    if (!taken.includes(next)) return next;
  }
}
