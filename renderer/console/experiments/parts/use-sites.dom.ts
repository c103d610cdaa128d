import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";

const NONE: readonly Site[] = [];

/** The chain's sites, this one first; none until they have come. */
export function useSites(): readonly Site[] {
  const { value } = useRequest("sites.list", {});
  return value === null ? NONE : [{ siteId: value.own.siteId, name: value.own.name }, ...value.others];
}
