import { pageTimers } from "../../../main/base/page-timers.dom.ts";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { createResting } from "../../sign/player/resting.ts";
import { createSignPlayer, type SignPlayer } from "../../sign/player/sign-player.ts";
import { toNextWallHourMs } from "../../sign/wall-offset.ts";
import type { VisitState } from "../visit/state.ts";
import type { Cell } from "./cell.ts";
import type { PageFacts } from "./page-facts.ts";

/** The sign's player on the page's own clocks. It lives as long as the page, so that it keeps its place through visits. */
export function createPageSign(facts: Cell<PageFacts>, record: (entry: EntryDraft) => void): SignPlayer {
  return createSignPlayer({
    timers: pageTimers,
    record,
    nowMs: () => performance.now(),
    clockMs: () => Date.now(),
    toNextHourMs: () => toNextWallHourMs(facts.now.sign?.timeZone ?? "UTC", Date.now()),
    resting: createResting(() => performance.now()),
    chance: () => Math.random(),
  });
}

/** The sign has the screen, with or without the notice before it. */
export function isSignOn({ phase }: VisitState): boolean {
  return phase.kind === "campaign" || phase.kind === "notice";
}
