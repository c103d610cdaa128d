import type { ScreenStatus } from "../../../main/bridge/contract/console.ts";

/** Whether this machine shows a screen, so that its visits and plays are recorded here. */
export function isOwn({ follower }: Pick<ScreenStatus, "follower">): boolean {
  return follower === undefined;
}
