import { fail, type Result, succeed } from "../../../base/result.ts";
import { normalQuantile, twoSidedNormal } from "../distributions/normal.ts";
import { type Spending, spentAlpha } from "./alpha-spending.ts";
import { atTheStart, chanceAbove, type GoingOn, goOn } from "./going-on.ts";

/** More planned looks than this are refused: a look a week for a year. */
export const LOOKS_MAX = 52;

/** A z beyond this is never reached; a look that may spend next to nothing gets no bound below it. */
const BOUND_MAX = 40;
const HALVINGS = 60;

/** One planned look and what it takes to stop there. */
export interface LookBound {
  /** Share of the planned information that is in by then, in (0, 1]: weeks of all weeks, as a rule. */
  readonly information: number;
  /** Alpha spent on one tail up to and with this look. */
  readonly tailAlphaSpent: number;
  /** Stop where |z| is at least this. */
  readonly z: number;
  /** Two-sided p that z has alone: stop where the look's p is at most this. */
  readonly nominalP: number;
}

/** `looks-out-of-order`: not rising within (0, 1], or none; `alpha-out-of-range`: not in (0, 1). */
export type LooksRefusal = "looks-out-of-order" | "too-many-looks" | "alpha-out-of-range";

/**
 * Bounds for looks planned beforehand, so that all of them together give a false alarm with `alpha` (two-sided, half of it
 * spent on each tail). Each bound is where the histories that go on cross with what the look may spend, found by carrying
 * their density from look to look. Sources: Lan & DeMets (1983), Biometrika 70:659-663; Armitage, McPherson & Rowe (1969),
 * JRSS A 132:235-244. z is accurate to 1e-6.
 */
export function lanDeMets(of: {
  readonly information: readonly number[];
  readonly spending: Spending;
  readonly alpha?: number;
}): Result<readonly LookBound[], LooksRefusal> {
  const { information, spending, alpha = 0.05 } = of;
  if (!(alpha > 0 && alpha < 1))
    return fail("alpha-out-of-range", `An alpha of ${alpha} is not within (0, 1).`);
  if (information.length > LOOKS_MAX) {
    return fail("too-many-looks", `${information.length} looks; ${LOOKS_MAX} at most can be planned.`);
  }
  const rising = information.every((share, look) => share > (information[look - 1] ?? 0) && share <= 1);
  if (information.length === 0 || !rising) {
    return fail("looks-out-of-order", `Looks at ${information.join(", ")}: shares must rise within (0, 1].`);
  }
  const bounds: LookBound[] = [];
  let goingOn: GoingOn = atTheStart;
  for (const [look, share] of information.entries()) {
    const tailAlphaSpent = spentAlpha(spending, alpha / 2, share);
    const z = boundFor(goingOn, share, tailAlphaSpent - (bounds.at(-1)?.tailAlphaSpent ?? 0));
    bounds.push({ information: share, tailAlphaSpent, z, nominalP: twoSidedNormal(z) });
    const next = information[look + 1];
    if (next !== undefined) goingOn = goOn(goingOn, share, z, next);
  }
  return succeed(bounds);
}

function boundFor(goingOn: GoingOn, share: number, spend: number): number {
  if (goingOn.share === 0) return -normalQuantile(spend);
  let [low, high] = [0, BOUND_MAX];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (chanceAbove(goingOn, share, middle) > spend) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
