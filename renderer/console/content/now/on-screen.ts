import type { ScreenStatus } from "../../../../main/bridge/contract/console.ts";

/**
 * Whether a screen shows the sign: `on`; `in-use`: a person is at the mirror and the sign comes after them;
 * `silent`: no word from it; `trouble`: it reports a fault.
 */
export type OnScreen = "on" | "in-use" | "silent" | "trouble";

export function onScreen({ report, state }: Pick<ScreenStatus, "state" | "report">): OnScreen {
  if (state === "silent" || report === null) return "silent";
  if (state === "trouble") return "trouble";
  return report.phase === "campaign" ? "on" : "in-use";
}
