/** Longest name of a garment; room for a number behind it. */
const MAX_STEM = 34;

/**
 * A name for a garment's asset from what people call it: `Écru linen shirt` becomes `ecru-linen-shirt`. `taken` tells
 * of names that are in use; a number is then put behind.
 */
export function freeName(label: string, taken: (name: string) => boolean): string {
  const plain = label
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "");
  const stem = plain.slice(0, MAX_STEM).replace(/-+$/, "");
  const base = stem.length < 2 ? "garment" : stem;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!taken(name)) return name;
  }
}
