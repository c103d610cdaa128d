import type { BodyAction } from "../visit/action.ts";
import type { Framing } from "../visit/framing.ts";
import { LOST_TRACK_MS, NOBODY_MS } from "../visit/limits.ts";
import type { PoseReading } from "./pose-reading.ts";

/** A hint comes after this long and goes after the second, so that it never flickers. */
const HINT_AFTER_MS = 900;
const HINT_GONE_AFTER_MS = 500;
/** Worn garments drawn without a break for this long have been seen. */
const SETTLED_AFTER_MS = 1_000;
/** A track missing for longer than this, or a leap, makes us look whether the body is still the same. */
const BREAK_MS = 700;
const LEAP_NORMALIZED = 0.35;
/**
 * Readings of proportions that are averaged before two bodies are told apart. Twelve of the same person were taken for
 * another body in none of 38 000 pairs of spans of the rehearsal, by either network, as long as turned shoulders are
 * not read; with them in 228 of 71 000.
 */
const READINGS_OF_A_BODY = 12;
/** Two of the three proportions differing by more than this are another body. */
const OTHER_BODY_RATIO = 0.22;

/** What the watch remembers of the body in front: its proportions in memory only, dropped with the visit. */
export interface BodyWatch {
  readonly lastSeenAtMs: number;
  /** The first of the pictures without a body; null while one is seen. */
  readonly missedSinceMs: number | null;
  readonly lostTold: boolean;
  readonly nobodyTold: boolean;
  readonly hipXNormalized: number;
  readonly known: Average;
  /** Filled after a break; null while the track holds. */
  readonly after: Average | null;
  readonly framing: Framing;
  readonly pending: { readonly framing: Framing; readonly sinceMs: number } | null;
  readonly drawnSinceMs: number | null;
  readonly dressedTold: boolean;
}

interface Average {
  readonly count: number;
  readonly means: readonly number[];
}
const NOTHING_KNOWN: Average = { count: 0, means: [0, 0, 0] };

/** A watch that begins with a visit. */
export function createBodyWatch(atMs: number): BodyWatch {
  return {
    lastSeenAtMs: atMs,
    missedSinceMs: null,
    lostTold: false,
    nobodyTold: false,
    hipXNormalized: 0.5,
    known: NOTHING_KNOWN,
    after: null,
    framing: "good",
    pending: null,
    drawnSinceMs: null,
    dressedTold: false,
  };
}

/**
 * Takes one picture into account. `drawn`: everything worn was drawn on the body in it. Answers with what the
 * visit should hear, most often nothing.
 */
export function watchBody(
  watch: BodyWatch,
  reading: PoseReading,
  drawn: boolean,
  atMs: number,
): { readonly watch: BodyWatch; readonly actions: readonly BodyAction[] } {
  const actions: BodyAction[] = [];
  let next = reading.present ? see(watch, reading, atMs, actions) : miss(watch, atMs, actions);
  next = steadyFraming(next, reading.present ? reading.framing : "good", atMs, actions);
  next = settle(next, drawn, atMs, actions);
  return { watch: next, actions };
}

/** Something else is worn now: it has to settle anew. */
export function watchOtherLooks(watch: BodyWatch): BodyWatch {
  return { ...watch, drawnSinceMs: null, dressedTold: false };
}

/** Only pictures tell that nobody is there: while none comes, nothing is known of who stands in front. */
function miss(watch: BodyWatch, atMs: number, actions: BodyAction[]): BodyWatch {
  const missedSinceMs = watch.missedSinceMs ?? atMs;
  const missedMs = atMs - missedSinceMs;
  if (missedMs >= NOBODY_MS && !watch.nobodyTold) {
    actions.push({ kind: "nobody" });
    return { ...watch, missedSinceMs, nobodyTold: true };
  }
  if (missedMs >= LOST_TRACK_MS && !watch.lostTold) {
    actions.push({ kind: "track-lost" });
    return { ...watch, missedSinceMs, lostTold: true };
  }
  return { ...watch, missedSinceMs };
}

function see(watch: BodyWatch, reading: PoseReading, atMs: number, actions: BodyAction[]): BodyWatch {
  const { hipXNormalized } = reading;
  const broke = atMs - watch.lastSeenAtMs >= BREAK_MS;
  const leapt = Math.abs(hipXNormalized - watch.hipXNormalized) > LEAP_NORMALIZED;
  const seen = { ...watch, lastSeenAtMs: atMs, missedSinceMs: null, hipXNormalized, nobodyTold: false };
  const isFresh = watch.known.count < READINGS_OF_A_BODY;
  if (watch.lostTold || (isFresh && (broke || leapt))) {
    return { ...seen, lostTold: false, known: NOTHING_KNOWN, after: null };
  }
  const after = broke || leapt ? NOTHING_KNOWN : watch.after;
  if (reading.proportions === null) return { ...seen, after };
  if (after === null) return { ...seen, known: average(watch.known, reading.proportions) };
  const filled = average(after, reading.proportions);
  if (filled.count < READINGS_OF_A_BODY) return { ...seen, after: filled };
  if (!isOther(watch.known, filled)) return { ...seen, after: null };
  actions.push({ kind: "another-body" });
  return { ...seen, known: filled, after: null };
}

function average(before: Average, reading: readonly number[]): Average {
  const count = Math.min(before.count + 1, READINGS_OF_A_BODY * 4);
  return { count, means: before.means.map((mean, at) => mean + ((reading[at] ?? mean) - mean) / count) };
}

function isOther(known: Average, found: Average): boolean {
  const differing = known.means.filter((mean, at) => {
    const other = found.means[at] ?? mean;
    return Math.abs(other - mean) / Math.max(mean, 0.1) > OTHER_BODY_RATIO;
  });
  return differing.length >= 2;
}

function steadyFraming(watch: BodyWatch, framing: Framing, atMs: number, actions: BodyAction[]): BodyWatch {
  if (framing === watch.framing) return watch.pending === null ? watch : { ...watch, pending: null };
  const pending = watch.pending?.framing === framing ? watch.pending : { framing, sinceMs: atMs };
  const patienceMs = framing === "good" ? HINT_GONE_AFTER_MS : HINT_AFTER_MS;
  if (atMs - pending.sinceMs < patienceMs) return { ...watch, pending };
  actions.push({ kind: "framing", framing });
  return { ...watch, framing, pending: null };
}

function settle(watch: BodyWatch, drawn: boolean, atMs: number, actions: BodyAction[]): BodyWatch {
  if (!drawn) return watch.drawnSinceMs === null ? watch : { ...watch, drawnSinceMs: null };
  const drawnSinceMs = watch.drawnSinceMs ?? atMs;
  if (watch.dressedTold || atMs - drawnSinceMs < SETTLED_AFTER_MS) return { ...watch, drawnSinceMs };
  actions.push({ kind: "dressed" });
  return { ...watch, drawnSinceMs, dressedTold: true };
}
