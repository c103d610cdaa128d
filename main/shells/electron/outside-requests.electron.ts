import type { Session } from "electron";
import type { Log } from "../../base/log.ts";
import { mayRequest } from "./app-scheme.ts";

/** Refuses every request that would leave the app, each host said once in the log. */
export function refuseOutsideRequests(session: Session, log: Log): void {
  const said = new Set<string>();
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = mayRequest(details.url);
    const place = URL.canParse(details.url) ? new URL(details.url).host : "an unreadable address";
    if (!allowed && !said.has(place) && said.size < MAX_SAID) {
      said.add(place);
      log(
        "trouble",
        "electron",
        "request-refused",
        `A page asked for ${place}; nothing may leave this machine, so it was refused.`,
      );
    }
    answer({ cancel: !allowed });
  });
}

const MAX_SAID = 50;
