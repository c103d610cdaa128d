import type { Session } from "electron";
import type { Log } from "../../base/log.ts";
import { mayRequest } from "./app-scheme.ts";

/**
 * Refuses every request that would leave the app for a place that the published programme does not allow, each host
 * said once in the log. What it lets through goes out by the host's proxy, which looks where names lead.
 */
export function refuseOutsideRequests(
  session: Session,
  mayReach: (host: string, port: number) => boolean,
  log: Log,
): void {
  const said = new Set<string>();
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = mayRequest(details.url, mayReach);
    const place = URL.canParse(details.url) ? new URL(details.url).host : "an unreadable address";
    if (!allowed && !said.has(place) && said.size < MAX_SAID) {
      said.add(place);
      log(
        "trouble",
        "electron",
        "request-refused",
        `A page asked for ${place}; no page on the screens is allowed to reach it, so it was refused.`,
      );
    }
    answer({ cancel: !allowed });
  });
}

const MAX_SAID = 50;

/** Nothing listens there. */
const NO_PROXY_PORT = 9;

/** Leaves pages the host's proxy as their only way out, also to this machine itself; null: none at all. */
export async function useWayOut(session: Session, proxyPort: number | null): Promise<void> {
  await session.setProxy({
    mode: "fixed_servers",
    proxyRules: `http://127.0.0.1:${proxyPort ?? NO_PROXY_PORT}`,
    proxyBypassRules: "<-loopback>",
  });
}
