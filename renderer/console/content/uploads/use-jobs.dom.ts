import type { ContentJob } from "../../../../main/bridge/contract/content.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";

const CONTENT_EVENTS = ["content.changed"] as const;
/** While a file is worked on, how often it is asked how far it is. */
const ASK_EVERY_MS = 1_000;
const NO_JOBS: readonly ContentJob[] = [];

/** What the host does with the files that were sent; `busy`: something is on its way, so it is asked often. */
export function useJobs(busy: boolean): readonly ContentJob[] {
  const asked = useRequest(
    "content.jobs",
    {},
    busy ? { reloadOn: CONTENT_EVENTS, everyMs: ASK_EVERY_MS } : { reloadOn: CONTENT_EVENTS },
  );
  return asked.value ?? NO_JOBS;
}
