/** One place at which two versions differ; null where a version has nothing there. */
export interface Difference {
  /** Names and numbers from the outside in: `zones 1 widthPixels`. */
  readonly path: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** Most differences that are told one by one. */
export const MAX_DIFFERENCES = 12;

/** Where two versions of a part differ, outermost first; no more than `MAX_DIFFERENCES`. */
export function differences(mine: unknown, theirs: unknown): readonly Difference[] {
  const places = new Map<string, { mine: string | null; theirs: string | null }>();
  for (const [path, text] of leaves(mine, [])) places.set(path, { mine: text, theirs: null });
  for (const [path, text] of leaves(theirs, [])) {
    places.set(path, { mine: places.get(path)?.mine ?? null, theirs: text });
  }
  return [...places]
    .filter(([, place]) => place.mine !== place.theirs)
    .map(([path, place]) => ({ path, ...place }))
    .slice(0, MAX_DIFFERENCES);
}

function leaves(value: unknown, path: readonly string[]): readonly (readonly [path: string, text: string])[] {
  if (typeof value !== "object" || value === null) return [[path.join(" "), String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? String(Number(key) + 1) : key]),
  );
}
