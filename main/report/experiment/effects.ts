import type { ContrastId, Effect } from "../schema/experiment-result.ts";
import type { Refusal } from "../schema/refusal.ts";
import { holm } from "../statistics/several/holm.ts";
import { mean } from "../statistics/vector.ts";
import { CONTRAST_IDS, CONTRASTS } from "./contrasts.ts";
import { isUnbounded, liftInterval, liftOf } from "./lift.ts";
import { type Measured, measure } from "./measure.ts";
import { siteChanges } from "./site-changes.ts";

/** Offered where the asked level says nothing. */
const WIDER_LEVEL = 0.8;

/**
 * The three comparisons. The first was named beforehand as the one that the verdict judges and keeps its own p; those
 * of the others are held together by Holm.
 */
export function experimentEffects(measured: Measured, level: number): Effect[] {
  const effects = CONTRAST_IDS.map((contrast) => effectOf(measured, contrast, level));
  const [primary, ...others] = effects;
  if (primary === undefined) return [];
  const known = others.flatMap(({ pValue }) => (pValue === null ? [] : [pValue]));
  const adjusted = known.length === 0 ? null : holm(known);
  const inOrder = (adjusted?.ok === true ? adjusted.value : known)[Symbol.iterator]();
  return [
    { ...primary, adjustedP: primary.pValue },
    ...others.map((effect) => ({
      ...effect,
      adjustedP: effect.pValue === null ? null : Math.min(1, inOrder.next().value ?? 1),
    })),
  ];
}

function effectOf(measured: Measured, contrast: ContrastId, level: number): Effect {
  const found = measure(measured, contrast, level);
  if (!found.ok) return described(measured, contrast, found.refusal);
  const { estimate, pValue, interval, smallestP, method } = found.value;
  const lifts = liftInterval(interval);
  const wider = isUnbounded(lifts) ? measure(measured, contrast, WIDER_LEVEL) : null;
  return {
    contrast,
    ground: "drawn",
    lift: liftOf(estimate),
    interval: lifts,
    widerInterval: wider?.ok === true ? liftInterval(wider.value.interval) : null,
    pValue,
    adjustedP: null,
    smallestP,
    method,
    refusal: null,
  };
}

/** What an arm's sites did from before to during: a description, as other things may have changed too. */
function described({ outcomes }: Measured, contrast: ContrastId, refusal: Refusal): Effect {
  const { of, against } = CONTRASTS[contrast];
  const changes = against === "none" ? siteChanges(outcomes).filter(({ arm }) => arm === of) : [];
  const lift = changes.length === 0 ? null : liftOf(mean(changes.map(({ change }) => change)));
  return {
    contrast,
    ground: lift === null ? "none" : "description",
    lift,
    interval: null,
    widerInterval: null,
    pValue: null,
    adjustedP: null,
    smallestP: null,
    method: null,
    refusal,
  };
}
