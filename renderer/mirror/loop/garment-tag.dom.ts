const ENDINGS = ["glb", "json"] as const;

/**
 * Word of the host by which two states of a garment's files are told apart, without fetching them; null where it gives
 * none or does not answer. `folder` ends in a slash.
 */
export async function garmentTag(folder: string, name: string): Promise<string | null> {
  try {
    const answers = await Promise.all(
      ENDINGS.map((ending) => fetch(`${folder}${name}.${ending}`, { method: "HEAD" })),
    );
    const tags = answers.map(({ headers, ok }) => (ok ? headers.get("ETag") : null));
    return tags.every((tag) => tag !== null) ? tags.join(" ") : null;
  } catch {
    return null;
  }
}
