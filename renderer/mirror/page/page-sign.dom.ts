import type { Log } from "../../../main/base/log.ts";
import { pageTimers } from "../../../main/base/page-timers.dom.ts";
import type { ScreenReport } from "../../../main/bridge/contract/mirror.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import type { CurrentSign } from "../../../main/bridge/contract/sign.ts";
import type { UrgentMessage } from "../../../main/bridge/contract/urgent.ts";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { createResting } from "../../sign/player/resting.ts";
import { watchSeams } from "../../sign/player/seam-watch.ts";
import { createSignPlayer, type SignPlayer } from "../../sign/player/sign-player.ts";
import { toNextWallHourMs } from "../../sign/wall-offset.ts";
import type { VisitState } from "../visit/state.ts";
import type { Cell } from "./cell.ts";
import type { PageFacts } from "./page-facts.ts";
import { createShownVersion } from "./shown-version.ts";
import { answerWithPicture } from "./sign-picture.dom.ts";
import { createUrgentWatch } from "./urgent-watch.ts";

export interface PageSignOptions {
  readonly bridge: Pick<BridgeClient, "request" | "on">;
  readonly facts: Cell<PageFacts>;
  readonly state: () => VisitState;
  readonly record: (entry: EntryDraft) => void;
  readonly log: Log;
  /** Layouts hang one after the other: only another page will help. */
  readonly onBroken: (error: unknown) => void;
  /** Another version is before people's eyes. */
  readonly onShown: () => void;
}

/** The sign and the message above it. They live as long as the page, so that the sign keeps its place through visits. */
export interface PageSign {
  readonly player: SignPlayer;
  readonly shown: ScreenReport["shown"] | null;
  /** Plays where the sign has the screen and no message stands there: what nobody sees is not proved. */
  follow(): void;
  readonly take: (sign: CurrentSign) => void;
  readonly hearUrgent: (message: UrgentMessage | null) => void;
}

export function createPageSign(options: PageSignOptions): PageSign {
  const { bridge, facts, onShown, state } = options;
  const clockMs = (): number => Date.now();
  const player = playerOf(options);
  const shown = createShownVersion({ player, clockMs, onChange: onShown });
  const hearUrgent = createUrgentWatch({
    timers: pageTimers,
    clockMs,
    onChange(urgent) {
      facts.set({ ...facts.now, urgent });
      follow();
    },
  });
  answerWithPicture({
    bridge,
    mayDraw: () => state().phase.kind === "campaign",
    version: () => shown.now?.version ?? null,
  });

  function follow(): void {
    if (isSignOn(state()) && facts.now.urgent === null) player.start();
    else player.stand();
  }

  return {
    player,
    follow,
    hearUrgent,
    get shown() {
      return shown.now;
    },
    take(sign) {
      facts.set({ ...facts.now, sign });
      player.take(sign);
      shown.take(sign);
    },
  };
}

/** The sign's player on the page's own clocks. */
function playerOf({ facts, log, onBroken, record }: PageSignOptions): SignPlayer {
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
