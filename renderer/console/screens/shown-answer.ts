import type { ScreenStatus } from "../../../main/bridge/contract/console.ts";

/**
 * "Is it on the screen?" `on`: the published version, since then. `not-yet`, and why: no word from the screen, a person
 * is at the mirror, a message to all stands there, or it is being loaded; `version`: what was shown last, null: the
 * content folder's own or nothing yet. `folder`: nothing is published, the content folder's own is shown.
 */
export type ShownAnswer =
  | { readonly kind: "on"; readonly version: number; readonly sinceAtMs: number }
  | {
      readonly kind: "not-yet";
      readonly why: "silent" | "in-use" | "urgent" | "loading";
      readonly version: number | null;
    }
  | { readonly kind: "folder" };

export function shownAnswer(
  { dueVersion, report, state }: Pick<ScreenStatus, "dueVersion" | "report" | "state">,
  isUrgent: boolean,
): ShownAnswer {
  if (dueVersion === null) return { kind: "folder" };
  const shown = report?.shown;
  const version = shown?.version ?? null;
  if (state === "silent" || report === null) return { kind: "not-yet", why: "silent", version };
  if (shown?.version === dueVersion) return { kind: "on", version: dueVersion, sinceAtMs: shown.sinceAtMs };
  if (report.phase !== "campaign") return { kind: "not-yet", why: "in-use", version };
  return { kind: "not-yet", why: isUrgent ? "urgent" : "loading", version };
}
