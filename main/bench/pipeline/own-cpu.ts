import { MARKS } from "../../../models/bench/marks.ts";

/** A trace event as Chromium writes it, as far as it is read here; times in microseconds, `tts` and `tdur` of the thread's own clock. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Processor time of ours on one frame, milliseconds. */
export interface OwnCpu {
  /** Everything the vision thread did between two calls of the network, and the packing within. */
  readonly workerMs: readonly number[];
  /** The page's handling of each frame's message. */
  readonly pageMs: readonly number[];
}

/**
 * Reads from a trace what each frame cost us on the threads' own clocks, which stand still while a thread waits for
 * its turn: a busy machine does not count as our work. The first frame has no beginning and is left out.
 */
export function ownCpuOf(events: readonly TraceEvent[]): OwnCpu {
  const inOrder = events.toSorted((a, b) => a.ts - b.ts);
  return { workerMs: workerCosts(inOrder), pageMs: pageCosts(inOrder) };
}

/** A frame calls the network twice over: before and after its callback. Ours is what lies between. */
function workerCosts(events: readonly TraceEvent[]): readonly number[] {
  const costs: number[] = [];
  const marks = events.filter(({ name }) => name === MARKS.networkBegins || name === MARKS.networkEnds);
  let gapsMs: number[] = [];
  let endedAt: number | null = null;
  for (const { name, tts = 0 } of marks) {
    if (name === MARKS.networkEnds) {
      endedAt = tts;
      continue;
    }
    if (endedAt === null) continue;
    gapsMs.push((tts - endedAt) / 1000);
    if (gapsMs.length < 2) continue;
    costs.push(gapsMs.reduce((sum, gap) => sum + gap, 0));
    gapsMs = [];
  }
  return costs;
}

function pageCosts(events: readonly TraceEvent[]): readonly number[] {
  const frames = events.filter(({ name }) => name === MARKS.frameOnPage);
  return events
    .filter(({ name }) => name === "HandlePostMessage")
    .filter(({ pid, tid, ts, dur = 0 }) =>
      frames.some((mark) => mark.pid === pid && mark.tid === tid && mark.ts >= ts && mark.ts <= ts + dur),
    )
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** Sum of a worker's and a page's cost of the same frame, in their order; the shorter list decides. */
export function sumOfBoth({ workerMs, pageMs }: OwnCpu): readonly number[] {
  const count = Math.min(workerMs.length, pageMs.length);
  return Array.from({ length: count }, (_, at) => (workerMs[at] ?? 0) + (pageMs[at] ?? 0));
}
