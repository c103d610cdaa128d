import { createDiskImage, type DiskStep, type Survival } from "./simulated-disk.ts";

/** What is on a simulated disk, by path. */
export type DiskContent = Map<string, Uint8Array | "folder">;

export interface PowerCut {
  /** Before this step, or within it after so many bytes of what it writes. */
  readonly atStep: number;
  readonly bytes: number;
  readonly survival: Survival;
  /** Gives numbers from 0 to 1. */
  readonly chance: () => number;
}

/** What is found after the power was cut while these steps were done to a disk. For tests and benches. */
export function cutPower(before: DiskContent, steps: readonly DiskStep[], cut: PowerCut): DiskContent {
  const image = createDiskImage(before);
  for (const step of steps.slice(0, cut.atStep)) image.apply(step);
  const torn = steps[cut.atStep];
  if (torn?.kind === "write" && cut.bytes > 0)
    image.apply({ ...torn, bytes: torn.bytes.slice(0, cut.bytes) });
  return image.afterPowerCut(cut.survival, cut.chance);
}

/**
 * Which versions may be shown after these steps, by the notes between them (`trying 3`, then `shown 3`, `failed 3`, or
 * `undecided 3` where the disk refused): what was acknowledged last, and whatever was being tried.
 */
export function versionsAllowed(
  steps: readonly DiskStep[],
  before: readonly (number | null)[],
): readonly (number | null)[] {
  let acknowledged = before;
  const open: number[] = [];
  for (const step of steps) {
    if (step.kind !== "note") continue;
    const [word, version = ""] = step.text.split(" ");
    if (word === "trying") open.push(Number(version));
    else {
      open.splice(open.indexOf(Number(version)), 1);
      if (word === "shown") acknowledged = [Number(version)];
      if (word === "undecided") acknowledged = [...acknowledged, Number(version)];
    }
  }
  return [...acknowledged, ...open];
}

/** Chance from a seed: the same numbers, from 0 to 1, every time. */
export function seededChance(seed: number): () => number {
  let state = Math.abs(Math.round(seed)) % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
