import type { FollowerState, ScreenStatus } from "../../../main/bridge/contract/console.ts";

/**
 * "Is it on the screen?" `on`: the published version, since then. `not-yet`, and why: no word from the screen, a person
 * is at the mirror, a message to all stands there, it is on its way to the screen's own machine, or it is being loaded;
 * `version`: what was shown last, null: the
 * content folder's own or nothing yet. `folder`: nothing is published, the content folder's own is shown.
 */
export type ShownAnswer =
  | { readonly kind: "on"; readonly version: number; readonly sinceAtMs: number }
  | {
      readonly kind: "not-yet";
      readonly why: "silent" | "in-use" | "urgent" | "coming" | "loading";
      readonly version: number | null;
    }
  | { readonly kind: "folder" };

export function shownAnswer(
  { dueVersion, follower, report, state }: Pick<ScreenStatus, "dueVersion" | "follower" | "report" | "state">,
  isUrgent: boolean,
): ShownAnswer {
  if (dueVersion === null) return { kind: "folder" };
  if (follower !== undefined) return elsewhere({ dueVersion, follower, state }, isUrgent);
  const shown = report?.shown;
  const version = shown?.version ?? null;
  if (state === "silent" || report === null) return { kind: "not-yet", why: "silent", version };
  if (shown?.version === dueVersion) return { kind: "on", version: dueVersion, sinceAtMs: shown.sinceAtMs };
  if (report.phase !== "campaign") return { kind: "not-yet", why: "in-use", version };
  return { kind: "not-yet", why: isUrgent ? "urgent" : "loading", version };
}

/** Of a screen of another machine, which tells nothing of the people there. */
function elsewhere(
  {
    dueVersion,
    follower: { here, shown },
    state,
  }: { readonly dueVersion: number; readonly follower: FollowerState; readonly state: ScreenStatus["state"] },
  isUrgent: boolean,
): ShownAnswer {
  const version = shown?.version ?? null;
  if (state === "silent") return { kind: "not-yet", why: "silent", version };
  if (shown?.version === dueVersion) return { kind: "on", version: dueVersion, sinceAtMs: shown.sinceAtMs };
  if (here !== dueVersion) return { kind: "not-yet", why: "coming", version };
  return { kind: "not-yet", why: isUrgent ? "urgent" : "loading", version };
}
