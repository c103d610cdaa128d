/**
 * Whether every word of a search occurs in one of the texts, whatever the case or accents
 * ("jupe ete" finds "Jupe d’été"). An empty search matches all.
 */
export function matches(search: string, texts: readonly (string | null)[]): boolean {
  const hay = fold(texts.filter((text) => text !== null).join(" "));
  return fold(search)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").toLowerCase().trim();
}
