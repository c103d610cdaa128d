import type { Figure } from "./bench-result.ts";

interface Measured {
  readonly id: string;
  readonly unit: string;
  readonly value: number;
  readonly n: number;
}

/** A figure that is only told. */
export function told(measured: Measured): Figure {
  return { ...measured, baseline: null, ratio: null, bar: null, ok: true };
}

/** A figure whose ratio to a baseline of the same run must reach a bar (`≥`) or stay below one (`≤`). */
export function compared(measured: Measured & { baseline: number; sign: "≥" | "≤"; bar: number }): Figure {
  const { baseline, sign, bar, ...rest } = measured;
  const ratio = rest.value / baseline;
  const ok = Number.isFinite(ratio) && (sign === "≥" ? ratio >= bar : ratio <= bar);
  return { ...rest, baseline, ratio, bar: `ratio ${sign} ${bar}`, ok };
}

/** A figure whose value itself must reach a bar or stay below one. */
export function bounded(measured: Measured & { sign: "≥" | "≤"; bar: number }): Figure {
  const { sign, bar, ...rest } = measured;
  const ok = Number.isFinite(rest.value) && (sign === "≥" ? rest.value >= bar : rest.value <= bar);
  return { ...rest, baseline: null, ratio: null, bar: `value ${sign} ${bar} ${rest.unit}`.trimEnd(), ok };
}
