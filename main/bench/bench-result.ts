/** One measured number beside its baseline from the same run. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** The same thing done the plain way; null where the bar is on the value itself. */
  readonly baseline: number | null;
  /** value ÷ baseline, or null. */
  readonly ratio: number | null;
  /** What it must reach, as people read it, e.g. `ratio ≥ 0.5`; null for a figure that is only told. */
  readonly bar: string | null;
  readonly ok: boolean;
  /** Number of samples. */
  readonly n: number;
}

export interface BenchResult {
  readonly name: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

export interface BenchOptions {
  readonly args: readonly string[];
  readonly log: (line: string) => void;
}

/** A bench as its module exports it; the runner adds the machine. */
export type Bench = (options: BenchOptions) => Promise<Omit<BenchResult, "machine">>;
