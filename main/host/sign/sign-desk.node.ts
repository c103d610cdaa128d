import { createHash } from "node:crypto";
import type { KeptDocument } from "../../../content/document/keep-document.node.ts";
import type { Metrics } from "../../../content/schedule/criteria.ts";
import { plan } from "../../../content/schedule/plan.ts";
import type { Locale } from "../../../content/schema/locale.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { fail, succeed } from "../../base/result.ts";
import type { Unsubscribe } from "../../base/signal.ts";
import type { Timers } from "../../base/timers.ts";
import type { BridgeServer, Handlers } from "../../bridge/contract/pipe.ts";
import { MAX_PLAN_SPANS } from "../../bridge/contract/sign.ts";

/** A screen knows what it plays for so long without its host. */
const PLAN_AHEAD_MS = 4 * 86_400_000;
const PLAN_ANEW_EVERY_MS = 6 * 3_600_000;

export interface SignDeskOptions {
  readonly programme: Pick<KeptDocument<Programme>, "current" | "onChange">;
  /** Begin of the address of the programme's files. */
  readonly filesAt: string;
  readonly place: () => { readonly timeZone: string; readonly locale: Locale };
  readonly emit: BridgeServer["emit"];
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

/** Answers what the screen plays, and says when that is another. Lives as long as the host. */
export interface SignDesk {
  readonly handlers: Pick<Handlers, "sign.current">;
  /** The place's zone or language is another. */
  placeChanged(): void;
  close(): void;
}

export function createSignDesk(options: SignDeskOptions): SignDesk {
  const { clock, emit, filesAt, log, place, programme, timers } = options;
  let known: { readonly of: Programme; readonly revision: string } | null = null;
  let callOff: Unsubscribe = timers.after(PLAN_ANEW_EVERY_MS, planAnew);
  const unsubscribe = programme.onChange(tell);

  return {
    handlers: {
      "sign.current": () => {
        const current = programme.current();
        if (current === null) {
          return fail("no-programme", "There is no programme to play; put one into the content folder.");
        }
        const { locale, timeZone } = place();
        const fromMs = clock.nowMs();
        const worked = plan(current, {
          fromMs,
          untilMs: fromMs + PLAN_AHEAD_MS,
          timeZone,
          screen: { tags: [], locale },
          metrics: NOTHING_KNOWN,
        });
        if (!worked.ok) {
          log("trouble", "sign", worked.code, `The default layout is shown: ${worked.message}`);
        }
        const spans = worked.ok ? worked.value.slice(0, MAX_PLAN_SPANS) : [defaultSpan(fromMs)];
        return succeed({
          programme: current,
          revision: revisionOf(current),
          plan: spans.map((span) => ({
            ...span,
            entryIds: [...span.entryIds],
            interruptIds: [...span.interruptIds],
            momentIds: [...span.momentIds],
          })),
          timeZone,
          filesAt,
        });
      },
    },
    placeChanged: tell,
    close() {
      callOff();
      unsubscribe();
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

const NOTHING_KNOWN: Metrics = new Map();

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
