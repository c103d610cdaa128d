import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { slugOf } from "../parts/slug-of.ts";

/** A row of a list of sites; `id` is empty where the list has names alone. */
interface ReadSite {
  readonly id: string;
  readonly name: string;
}

/**
 * The list with what was read of a file: a site of an id that is known takes the file's name, others come at the end.
 * This site itself and rows whose id has neither letters nor digits are passed over.
 */
export function mergeSites(
  others: readonly Site[],
  read: readonly ReadSite[],
  ownId: string,
): readonly Site[] {
  const merged = new Map(others.map((site) => [site.siteId, site]));
  for (const { id, name } of read) {
    const siteId = slugOf(id === "" ? name : id);
    if (siteId !== "" && siteId !== ownId) merged.set(siteId, { siteId, name });
  }
  return [...merged.values()];
}
