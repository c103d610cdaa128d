import { type Asked, useRequest } from "../bridge/use-request.dom.ts";

const EVENTS = ["screen.book-changed"] as const;

/** What people call the site's screens, their groups and tags; follows what others change. */
export function useBook(): Asked<"screen.book"> {
  return useRequest("screen.book", {}, { reloadOn: EVENTS });
}
