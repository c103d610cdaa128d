import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { slugOf } from "./slug-of.ts";

/** What a site is called on the page: its name, with its id where two have the same; the id of an unlisted one. */
export function siteLabel(siteId: string, known: readonly Site[]): string {
  const site = known.find((each) => each.siteId === siteId);
  if (site === undefined) return siteId;
  const isAlone = known.every((each) => each === site || each.name !== site.name);
  return isAlone ? site.name : `${site.name} (${siteId})`;
}

/** The id of what somebody wrote or a file says: a listed site by name or id, else the text made an id. */
export function siteIdOf(written: string, known: readonly Site[]): string {
  const slug = slugOf(written);
  const site =
    known.find(({ siteId }) => siteLabel(siteId, known) === written.trim()) ??
    known.find(({ siteId }) => siteId === slug) ??
    known.find(({ name }) => slugOf(name) === slug);
  return site?.siteId ?? slug;
}
