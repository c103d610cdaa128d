/**
 * Script time spent on one frame outside the network, milliseconds. The bar is 4 ms at the 95th percentile
 * for both together.
 */
export interface FrameCosts {
  /** Worker: reading and scaling the picture, packing the result. */
  readonly workerMs: number;
  /** Page: receiving the frame and everything its receiver did with it. */
  readonly pageMs: number;
}

/** How many frames a recorder remembers. */
export const COSTS_REMEMBERED = 512;

export interface CostSummary {
  readonly frames: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly meanWorkerMs: number;
  readonly meanPageMs: number;
}

/** Keeps the costs of the last frames. */
export interface CostRecorder {
  add(costs: FrameCosts): void;
  summary(): CostSummary;
}

export function createCostRecorder(): CostRecorder {
  const worker = new Float64Array(COSTS_REMEMBERED);
  const page = new Float64Array(COSTS_REMEMBERED);
  let count = 0;
  return {
    add(costs) {
      worker[count % COSTS_REMEMBERED] = costs.workerMs;
      page[count % COSTS_REMEMBERED] = costs.pageMs;
      count++;
    },
    summary() {
      const frames = Math.min(count, COSTS_REMEMBERED);
      const totals = Array.from(worker.subarray(0, frames), (ms, i) => ms + (page[i] ?? 0)).sort(
        (a, b) => a - b,
      );
      return {
        frames,
        p50Ms: quantile(totals, 0.5),
        p95Ms: quantile(totals, 0.95),
        meanWorkerMs: mean(worker.subarray(0, frames)),
        meanPageMs: mean(page.subarray(0, frames)),
      };
    },
  };
}

/** Value below which a share of sorted numbers lies; 0 of none. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
