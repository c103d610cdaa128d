import type { Log } from "../../../main/base/log.ts";
import { pageTimers } from "../../../main/base/page-timers.dom.ts";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { createResting } from "../../sign/player/resting.ts";
import { watchSeams } from "../../sign/player/seam-watch.ts";
import { createSignPlayer, type SignPlayer } from "../../sign/player/sign-player.ts";
import { toNextWallHourMs } from "../../sign/wall-offset.ts";
import type { VisitState } from "../visit/state.ts";
import type { Cell } from "./cell.ts";
import type { PageFacts } from "./page-facts.ts";

export interface PageSignOptions {
  readonly facts: Cell<PageFacts>;
  readonly record: (entry: EntryDraft) => void;
  readonly log: Log;
  /** Layouts hang one after the other: only another page will help. */
  readonly onBroken: (error: unknown) => void;
}

/** The sign's player on the page's own clocks. It lives as long as the page, so that it keeps its place through visits. */
export function createPageSign({ facts, log, onBroken, record }: PageSignOptions): SignPlayer {
  const player = createSignPlayer({
    timers: pageTimers,
    record,
    nowMs: () => performance.now(),
    clockMs: () => Date.now(),
    toNextHourMs: () => toNextWallHourMs(facts.now.sign?.timeZone ?? "UTC", Date.now()),
    resting: createResting(() => performance.now()),
    chance: () => Math.random(),
  });
  watchSeams({
    player,
    timers: pageTimers,
    nowMs: () => performance.now(),
    onHang(layoutId, again) {
      if (again) onBroken(new Error(`Layouts of the sign do not leave the screen, now ${layoutId}.`));
      else
        log(
          "trouble",
          "sign",
          "layout-hangs",
          `The layout ${layoutId} did not leave; the next one is shown.`,
        );
    },
  });
  return player;
}

/** The sign has the screen, with or without the notice before it. */
export function isSignOn({ phase }: VisitState): boolean {
  return phase.kind === "campaign" || phase.kind === "notice";
}
