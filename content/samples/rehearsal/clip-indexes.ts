import type { Phase } from "./phases.ts";
import type { Truth } from "./truth.ts";

/** Frames of a clip that belong to any of the phases, in order. Without phases: all of them. */
export function clipIndexes(truth: Truth, phases?: readonly Phase[]): readonly number[] {
  return truth.spans.flatMap(({ phase, fromIndex, toIndex }) =>
    phases === undefined || phases.includes(phase)
      ? Array.from({ length: toIndex - fromIndex }, (_, offset) => fromIndex + offset)
      : [],
  );
}
