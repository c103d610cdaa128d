/** Longest id that is made of a name; the schema takes 64, and a number may follow. */
const MAX_LENGTH = 50;

/** An id of small letters and digits made of a name ("Été 2026.jpg" → "ete-2026-jpg"); `other` where none of it is left. */
export function slugOf(name: string, other: string): string {
  const slug = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? other : slug;
}

/** The first of `wish`, `wish-2`, `wish-3` … that nobody has. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wish)) return wish;
  let count = 2;
  while (taken.has(`${wish}-${count}`)) count++;
  return `${wish}-${count}`;
}
