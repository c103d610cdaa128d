/** How a filter trades calm for quickness. */
export interface OneEuroTuning {
  /** Cut-off while nothing moves. */
  readonly calmHz: number;
  /** How much the cut-off rises with speed, hertz per (unit / second). */
  readonly quickness: number;
  /** Cut-off for the speed itself. */
  readonly speedHz: number;
}

/**
 * One-Euro filter for a value of a few coordinates that move together: calm while the value rests, almost
 * open while it moves. Source: Casiez, Roussel, Vogel, "1€ Filter", CHI 2012.
 */
export interface OneEuro {
  /** Filters in place. `ease` 0..1 lowers every cut-off by this factor, for values that are guessed more than seen. */
  apply(value: Float64Array, elapsedSeconds: number, ease?: number): void;
  /** The next value is taken as it comes. */
  reset(): void;
}

export function createOneEuro(size: number, tuning: OneEuroTuning): OneEuro {
  const last = new Float64Array(size);
  const speed = new Float64Array(size);
  let started = false;
  return {
    apply(value, elapsedSeconds, ease = 1) {
      if (!started) {
        started = true;
        last.set(value);
        speed.fill(0);
        return;
      }
      const speedShare = share(ease * tuning.speedHz, elapsedSeconds);
      let square = 0;
      for (let i = 0; i < size; i++) {
        const raw = ((value[i] as number) - (last[i] as number)) / elapsedSeconds;
        const smooth = (speed[i] as number) + speedShare * (raw - (speed[i] as number));
        speed[i] = smooth;
        square += smooth * smooth;
      }
      const cutOffHz = ease * (tuning.calmHz + tuning.quickness * Math.sqrt(square));
      const valueShare = share(cutOffHz, elapsedSeconds);
      for (let i = 0; i < size; i++) {
        const smooth = (last[i] as number) + valueShare * ((value[i] as number) - (last[i] as number));
        last[i] = smooth;
        value[i] = smooth;
      }
    },
    reset() {
      started = false;
    },
  };
}

/** Share of the new value that a first-order low-pass takes in one step. */
function share(cutOffHz: number, elapsedSeconds: number): number {
  const turn = 2 * Math.PI * cutOffHz * elapsedSeconds;
  return turn / (1 + turn);
}
