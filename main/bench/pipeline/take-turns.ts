import type { Figure } from "../bench-result.ts";
import { compared } from "../figure.ts";
import { quantileOf } from "./statistics.ts";

/** Pictures and the time they took. */
export interface Rate {
  readonly pictures: number;
  readonly elapsedMs: number;
}

export interface TurnsOptions {
  readonly id: string;
  readonly rounds: number;
  readonly bar: number;
  readonly ours: () => Promise<Rate>;
  readonly baseline: () => Promise<Rate>;
  readonly log: (line: string) => void;
}

/**
 * Two sides take short turns, the order changed from round to round, and each round has its own ratio: a machine
 * that is busy for a while slows both. The figure is the median ratio; both rates are medians of their turns. The
 * first round warms both sides up and does not count.
 */
export async function takeTurns(options: TurnsOptions): Promise<Figure> {
  const { id, rounds, bar, ours, baseline, log } = options;
  const [own, other, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let round = -1; round < rounds; round++) {
    const early = round % 2 === 0 ? perSecond(await baseline()) : null;
    const ownRate = perSecond(await ours());
    const otherRate = early ?? perSecond(await baseline());
    log(`${id} ${round + 1}/${rounds}: ${ownRate.toFixed(1)} ÷ ${otherRate.toFixed(1)} a second`);
    if (round < 0 || !Number.isFinite(ownRate / otherRate)) continue;
    own.push(ownRate);
    other.push(otherRate);
    ratios.push(ownRate / otherRate);
  }
  const ratio = quantileOf(ratios, 0.5);
  const figure = compared({
    id,
    unit: "frames/s",
    value: quantileOf(own, 0.5),
    baseline: quantileOf(other, 0.5),
    sign: "≥",
    bar,
    n: ratios.length,
  });
  return { ...figure, ratio, ok: ratio >= bar };
}

function perSecond({ pictures, elapsedMs }: Rate): number {
  return (1_000 * pictures) / elapsedMs;
}
