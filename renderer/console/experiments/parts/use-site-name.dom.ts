import { useCallback } from "react";
import { siteLabel } from "./known-sites.ts";
import { useSites } from "./use-sites.dom.ts";

/** What sites are called; their ids where nobody named them, or as long as the names are on their way. */
export function useSiteName(): (siteId: string) => string {
  const sites = useSites();
  return useCallback((siteId) => siteLabel(siteId, sites), [sites]);
}
