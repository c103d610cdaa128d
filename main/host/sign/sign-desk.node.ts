import { createHash } from "node:crypto";
import type { Metrics } from "../../../content/schedule/criteria.ts";
import type { PlannedScreen } from "../../../content/schedule/is-meant-for.ts";
import { plan } from "../../../content/schedule/plan.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { fail, succeed } from "../../base/result.ts";
import type { Unsubscribe } from "../../base/signal.ts";
import type { Timers } from "../../base/timers.ts";
import type { BridgeServer, Handlers } from "../../bridge/contract/pipe.ts";
import { toldSpans } from "../content/preview-plan.ts";

/** A screen knows what it plays for so long without its host. */
const PLAN_AHEAD_MS = 4 * 86_400_000;
const PLAN_ANEW_EVERY_MS = 6 * 3_600_000;

export interface SignDeskOptions {
  readonly playing: {
    current(): {
      readonly programme: Programme;
      readonly filesAt: string;
      readonly version: number | null;
    } | null;
    onChange(listener: () => void): Unsubscribe;
  };
  /** Resolves when it is known what plays; screens that ask before wait. */
  readonly ready: () => Promise<void>;
  /** What is known of the shop now. */
  readonly metrics: () => Metrics;
  readonly onMetrics: (listener: () => void) => Unsubscribe;
  /** `calm`: the site asks for less motion. */
  readonly place: () => PlannedScreen & { readonly timeZone: string; readonly calm: boolean };
  readonly emit: BridgeServer["emit"];
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

/** Answers what the screen plays, and says when that is another. Lives as long as the host. */
export interface SignDesk {
  readonly handlers: Pick<Handlers, "sign.current">;
  /** The place's zone, language or tags are others. */
  placeChanged(): void;
  close(): void;
}

export function createSignDesk(options: SignDeskOptions): SignDesk {
  const { clock, emit, log, metrics, place, playing, ready, timers } = options;
  let known: { readonly of: Programme; readonly revision: string } | null = null;
  let callOff: Unsubscribe = timers.after(PLAN_ANEW_EVERY_MS, planAnew);
  const unsubscribes = [playing.onChange(tell), options.onMetrics(tell)];

  return {
    handlers: {
      "sign.current": async () => {
        await ready();
        const played = playing.current();
        if (played === null) {
          return fail("no-programme", "There is no programme to play; put one into the content folder.");
        }
        const { filesAt, programme: current, version } = played;
        const { arms = [], calm, locale, tags, timeZone } = place();
        const fromMs = clock.nowMs();
        const worked = plan(current, {
          fromMs,
          untilMs: fromMs + PLAN_AHEAD_MS,
          timeZone,
          screen: { tags, locale, arms },
          metrics: metrics(),
        });
        if (!worked.ok) {
          log("trouble", "sign", worked.code, `The default layout is shown: ${worked.message}`);
        }
        return succeed({
          programme: current,
          revision: revisionOf(current),
          version,
          plan: worked.ok ? toldSpans(worked.value) : [defaultSpan(fromMs)],
          timeZone,
          calm,
          filesAt,
        });
      },
    },
    placeChanged: tell,
    close() {
      callOff();
      for (const unsubscribe of unsubscribes) unsubscribe();
    },
  };

  function tell(): void {
    emit("sign.changed", {});
  }

  function planAnew(): void {
    tell();
    callOff = timers.after(PLAN_ANEW_EVERY_MS, planAnew);
  }

  function revisionOf(current: Programme): string {
    if (known?.of !== current) {
      const revision = createHash("sha256").update(JSON.stringify(current)).digest("hex");
      known = { of: current, revision };
    }
    return known.revision;
  }
}

function defaultSpan(fromMs: number) {
  return {
    fromMs,
    untilMs: fromMs + PLAN_AHEAD_MS,
    layer: "default" as const,
    entryIds: [],
    interruptIds: [],
    momentIds: [],
  };
}
