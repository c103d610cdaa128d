import { type Asked, useRequest } from "../../bridge/use-request.dom.ts";

const EVENTS = ["garment.changed"] as const;

/** A garment with its newest version, fetched anew at each change and each step of its intake. */
export function useGarment(name: string): Asked<"garment.get"> {
  return useRequest("garment.get", { name }, { reloadOn: EVENTS });
}
