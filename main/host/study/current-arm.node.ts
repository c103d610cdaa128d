import { armSpans } from "../../../content/experiment/design/arm-spans.ts";
import type { Arm } from "../../../content/experiment/schema/experiment.ts";
import type { ArmSpan } from "../../../content/schedule/by-arm.ts";
import type { Clock } from "../../base/clock.ts";
import type { Unsubscribe } from "../../base/signal.ts";
import type { Timers } from "../../base/timers.ts";
import type { LedgerWriter } from "../../ledger/ledger-writer.ts";
import type { KeptPlan } from "../../ledger/study/kept-plan.ts";
import { repeat } from "../repeat.ts";

/** How soon after midnight a screen changes its arm at the latest. */
const LOOK_EVERY_MS = 30_000;

export interface CurrentArmOptions {
  /** All ids that this site has had. */
  readonly ownIds: () => readonly string[];
  readonly timeZone: () => string;
  /** Plans as the ledger holds them; asked once, and again after `planDrawn`. */
  readonly plans: () => readonly KeptPlan[];
  readonly clock: Clock;
  readonly timers: Timers;
  /** The site has another arm now, or another future. */
  readonly onChange: () => void;
}

/** Which arm of an experiment this site has. Plans drive the screens by this, and nothing else does. */
export interface CurrentArm {
  /** Null while no experiment is on. */
  now(): Arm | null;
  spans(): readonly ArmSpan[];
  /** Products whose try-on is off now: the advertised ones, in every arm but the mirror's. */
  withoutTryOn(): ReadonlySet<string>;
  /** The same writer, whose entries say in which arm they happened. */
  stamping(writer: LedgerWriter): LedgerWriter;
  planDrawn(): void;
  close(): void;
}

export function watchCurrentArm(options: CurrentArmOptions): CurrentArm {
  const { ownIds, timeZone, clock, timers, onChange } = options;
  let plans: readonly KeptPlan[] | null = null;
  let lastArm: Arm | null = null;

  const spansOf = ({ plan }: KeptPlan) => ownIds().flatMap((siteId) => armSpans(plan, siteId, timeZone()));
  const known = () => (plans ??= options.plans());
  const isNow = ({ fromMs, untilMs }: ArmSpan) => fromMs <= clock.nowMs() && clock.nowMs() < untilMs;
  /** Of several experiments at once the one that was drawn last counts: plans come the latest first. */
  const running = () =>
    known().flatMap((kept) => {
      const span = spansOf(kept).find(isNow);
      return span === undefined ? [] : [{ kept, arm: span.armId }];
    })[0];
  const now = () => running()?.arm ?? null;

  function look(): void {
    const arm = now();
    if (arm === lastArm) return;
    lastArm = arm;
    onChange();
  }
  const stopLooking: Unsubscribe = repeat(timers, LOOK_EVERY_MS, look);

  return {
    now,
    spans: () => known().flatMap(spansOf),
    withoutTryOn() {
      const own = running();
      return new Set(own === undefined || own.arm === "mirror" ? [] : own.kept.experiment.advertised);
    },
    stamping: (writer) => ({
      append(drafts, batchId) {
        const armId = now();
        const stamped =
          armId === null
            ? drafts
            : drafts.map((draft) => (draft.armId === null ? { ...draft, armId } : draft));
        return writer.append(stamped, batchId);
      },
    }),
    planDrawn() {
      plans = null;
      lastArm = now();
      onChange();
    },
    close: stopLooking,
  };
}
