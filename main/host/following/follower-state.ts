import type { FollowerState, ScreenStatus } from "../../bridge/contract/console.ts";
import type { FollowerReport } from "../../bridge/contract/followers.ts";

/** Three words that did not come: it is off, or its network is away. */
export const SILENT_FOLLOWER_MS = 30_000;
/** Clocks that differ by more show entries at other times than people planned. */
export const MAX_CLOCK_OFF_MS = 120_000;
/** Starts of a machine that are remembered, to tell two machines from one that was started again. */
const MAX_FORMER_BOOTS = 8;
/** So long two machines with one token are told of after the last time that both spoke. */
const TOLD_TWINS_MS = 600_000;

/** What is known of one follower, from its words. Instants of civil time are the leading host's. */
export interface HeardFollower {
  readonly report: FollowerReport;
  readonly heardAtMs: number;
  readonly heardMonotonicMs: number;
  readonly formerBoots: readonly string[];
  /** When a start spoke again that another one had followed: two machines have one token. */
  readonly twinsMonotonicMs: number | null;
}

export interface Now {
  readonly nowMs: number;
  readonly monotonicMs: number;
}

/** What is known after one more word. */
export function hear(before: HeardFollower | null, report: FollowerReport, now: Now): HeardFollower {
  const wasAnother = before !== null && before.report.bootId !== report.bootId;
  const isBack = wasAnother && before.formerBoots.includes(report.bootId);
  const formerBoots = wasAnother
    ? [before.report.bootId, ...before.formerBoots.filter((one) => one !== before.report.bootId)]
    : (before?.formerBoots ?? []);
  return {
    report,
    heardAtMs: now.nowMs,
    heardMonotonicMs: now.monotonicMs,
    formerBoots: formerBoots.slice(0, MAX_FORMER_BOOTS),
    twinsMonotonicMs: isBack ? now.monotonicMs : (before?.twinsMonotonicMs ?? null),
  };
}

/** How a follower is, as staff see it. Null: it has not spoken since this host was started, and did so before then. */
export function followerStatus(
  heard: HeardFollower | null,
  heardBeforeAtMs: number | null,
  now: Now,
): Pick<ScreenStatus, "state" | "lastSeenAtMs"> & { readonly follower: FollowerState } {
  if (heard === null) {
    const lastSeenAtMs = heardBeforeAtMs;
    return { state: "silent", lastSeenAtMs, follower: { shown: null, here: null, trouble: null } };
  }
  const { heardAtMs, heardMonotonicMs, report } = heard;
  const shown =
    report.shown === null
      ? null
      : { version: report.shown.version, sinceAtMs: heardAtMs - report.shown.forMs };
  const trouble = troubleOf(heard, now);
  const isSilent = now.monotonicMs - heardMonotonicMs >= SILENT_FOLLOWER_MS;
  return {
    state: isSilent ? "silent" : trouble === null ? "well" : "trouble",
    lastSeenAtMs: heardAtMs,
    follower: { shown, here: report.here, trouble },
  };
}

function troubleOf(heard: HeardFollower, { monotonicMs }: Now): FollowerState["trouble"] {
  const { heardAtMs, report, twinsMonotonicMs } = heard;
  if (twinsMonotonicMs !== null && monotonicMs - twinsMonotonicMs < TOLD_TWINS_MS) {
    const message = "Two machines say that they are this screen. Make a new link for one of them.";
    return { code: "two-machines", message };
  }
  if (report.trouble !== null) return report.trouble;
  const offMs = report.nowMs - heardAtMs;
  if (Math.abs(offMs) < MAX_CLOCK_OFF_MS) return null;
  const minutes = Math.round(Math.abs(offMs) / 60_000);
  const message = `Its clock is ${minutes} minutes ${offMs > 0 ? "ahead" : "behind"}; set the time on that machine, or entries come on at other times.`;
  return { code: "clock-off", message };
}
