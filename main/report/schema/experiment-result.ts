import { z } from "zod";
import { refusalSchema } from "./refusal.ts";

/**
 * What an experiment gave, whole: page, print, workbook and CSV are made from this alone. Lifts are shares (0.08 is
 * 8 % more), `exp(log ratio) − 1`; days are ISO 8601, spans half-open. Null means "not known", never 0; a bound of an
 * interval that is null is infinite.
 */

const arm = z.enum(["none", "flyer", "mirror"]);
const name = z.string().max(64);
const day = z.string().max(10);
const share = z.number();

export const contrastIdSchema = z.enum(["mirror-flyer", "mirror-none", "flyer-none"]);
export type ContrastId = z.infer<typeof contrastIdSchema>;

export const testMethodSchema = z.enum([
  "randomisation",
  "sign-flip",
  "wild-bootstrap",
  "cr2",
  "cv3",
  "pooled-t",
  "poisson",
  "randomisation-sharp",
  "synthetic-control",
  "synthetic-difference",
  "time-based",
]);
export type TestMethod = z.infer<typeof testMethodSchema>;

/** Interval on the scale of lifts; null: no bound on this side (−100 % or +∞). */
export const liftIntervalSchema = z.strictObject({
  level: share,
  lower: share.nullable(),
  upper: share.nullable(),
});
export type LiftInterval = z.infer<typeof liftIntervalSchema>;

/** One comparison of two arms. */
export const effectSchema = z.strictObject({
  contrast: contrastIdSchema,
  /** `drawn`: arms were drawn, chance is the only other reason; `description`: other things may have changed too. */
  ground: z.enum(["drawn", "description", "none"]),
  lift: share.nullable(),
  interval: liftIntervalSchema.nullable(),
  /** Offered where the interval of the asked level says nothing: 80 %. */
  widerInterval: liftIntervalSchema.nullable(),
  pValue: share.nullable(),
  /** Of the first comparison its own p; of the others after Holm, over those that have a p value. */
  adjustedP: share.nullable(),
  /** The smallest p that this design could have given. */
  smallestP: share.nullable(),
  method: testMethodSchema.nullable(),
  /** Why there is no estimate or no p value; null where both are there. */
  refusal: refusalSchema.nullable(),
});
export type Effect = z.infer<typeof effectSchema>;

export const verdictKindSchema = z.enum(["works", "no-difference", "inconclusive", "not-measurable"]);
export type VerdictKind = z.infer<typeof verdictKindSchema>;

/** Why the verdict is what it is; with the numbers of the effect it makes the sentence. */
export const verdictReasonSchema = z.enum([
  "above-zero-and-worthwhile",
  "below-worthwhile",
  "worse",
  "interval-too-wide",
  "positive-but-maybe-small",
  "smallest-p-above-alpha",
  "nothing-drawn",
  "no-estimate",
  "plan-not-followed",
]);
export type VerdictReason = z.infer<typeof verdictReasonSchema>;

export const verdictSchema = z.strictObject({
  kind: verdictKindSchema,
  reason: verdictReasonSchema,
  sentence: z.strictObject({ en: z.string(), fr: z.string(), de: z.string() }),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** The same question asked another way. */
export const robustnessRowSchema = z.strictObject({
  id: z.string().max(64),
  method: testMethodSchema,
  lift: share.nullable(),
  interval: liftIntervalSchema.nullable(),
  pValue: share.nullable(),
  refusal: refusalSchema.nullable(),
});
export type RobustnessRow = z.infer<typeof robustnessRowSchema>;

/** Something a reader must know before believing the numbers. `stop`: no verdict is given because of it. */
export const validityFindingSchema = z.strictObject({
  code: z.enum([
    "sample-ratio",
    "days-missing",
    "period-empty",
    "looks-sold-out",
    "price-changed",
    "plan-not-followed",
    "arm-unknown",
    "screens-unknown",
    "shared-category",
    "shared-brand",
    "units-without-revenue",
    "plan-changed",
  ]),
  weight: z.enum(["note", "warning", "stop"]),
  siteId: name.nullable(),
  day: day.nullable(),
  productId: name.nullable(),
  /** What the finding counts, in its own unit: days, a p value, a share. */
  amount: z.number().nullable(),
});
export type ValidityFinding = z.infer<typeof validityFindingSchema>;

/** Money, in minor units of one currency; null where an input is missing. */
export const experimentMoneySchema = z.strictObject({
  currency: z.string().length(3),
  marginPerUnitMinor: z.number(),
  costs: z.array(z.strictObject({ arm, label: z.string().max(120), amountMinor: z.number() })),
  /** Extra advertised units of the mirror over the flyer, over all sites and days of the mirror. */
  incrementalUnits: z.number(),
  unitsInterval: z
    .strictObject({ level: share, lower: z.number().nullable(), upper: z.number().nullable() })
    .nullable(),
  incrementalMarginMinor: z.number(),
  /** Mirror's cost above the flyer's. */
  extraCostMinor: z.number(),
  netMinor: z.number(),
  returnOnCost: z.number().nullable(),
  breakEvenUnits: z.number(),
  costPerUnit: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("bounded"),
      estimateMinor: z.number(),
      lowerMinor: z.number(),
      upperMinor: z.number(),
    }),
    z.strictObject({ kind: z.literal("unbounded"), atLeastMinor: z.number() }),
    z.strictObject({ kind: z.literal("negative") }),
    z.strictObject({ kind: z.literal("unknown") }),
  ]),
});
export type ExperimentMoney = z.infer<typeof experimentMoneySchema>;

/** What an arm reached, beside what it cost. */
export const armContactSchema = z.strictObject({
  arm,
  /** Site-days on which it was planned, and those with sales. */
  plannedSiteDays: z.int(),
  seenSiteDays: z.int(),
  advertisedUnits: z.int(),
  referenceUnits: z.int(),
  /** Mirror: visits with an interaction; flyer: codes redeemed. */
  interactions: z.int().nullable(),
  /** Mirror: passers-by that were counted; flyer: flyers handed out. */
  contacts: z.int().nullable(),
  costMinor: z.int().nullable(),
  costPerContactMinor: z.number().nullable(),
  costPerInteractionMinor: z.number().nullable(),
});
export type ArmContact = z.infer<typeof armContactSchema>;

const weekEffectSchema = z.strictObject({
  week: z.int(),
  lift: share.nullable(),
  interval: liftIntervalSchema.nullable(),
});

export const experimentResultSchema = z.strictObject({
  formatVersion: z.literal(1),
  experimentId: name,
  title: z.string().max(120),
  simulated: z.boolean(),
  madeAtMs: z.number(),
  timeZone: z.string().max(64),
  designKind: z.enum(["rotation", "parallel", "pairs", "day-pairs", "history"]),
  /** The sites that the result holds for alone; null: the drawn sites stand for themselves as a group. */
  onlyFor: name.nullable(),
  worthwhileLift: share,
  alpha: share,
  plan: z.strictObject({
    seed: z.number(),
    sha256: z.string().length(64),
    drawnAtMs: z.number(),
    admissible: z.number(),
    periods: z.array(z.strictObject({ fromDay: day, untilDay: day, baseline: z.boolean() })),
    sites: z.array(z.strictObject({ siteId: name, arms: z.array(arm) })),
  }),
  /** Units by site and period, for whoever counts again. */
  outcomes: z.array(
    z.strictObject({
      siteId: name,
      period: z.int(),
      arm,
      advertisedUnits: z.int(),
      referenceUnits: z.int(),
      openDays: z.int(),
      missingDays: z.int(),
      logRatio: z.number().nullable(),
    }),
  ),
  verdict: verdictSchema,
  effects: z.array(effectSchema).length(3),
  contacts: z.array(armContactSchema),
  money: experimentMoneySchema.nullable(),
  validity: z.array(validityFindingSchema).max(2_000),
  robustness: z.array(robustnessRowSchema),
  withoutSite: z.array(z.strictObject({ siteId: name, lift: share.nullable(), pValue: share.nullable() })),
  /** Lift of mirror over flyer week by week from the start: whether novelty wears off. */
  weeks: z.array(weekEffectSchema),
  /** The same comparison in other products of the advertised categories: whether the effect spilt over. */
  spillOver: z
    .strictObject({
      products: z.int(),
      lift: share.nullable(),
      interval: liftIntervalSchema.nullable(),
      refusal: refusalSchema.nullable(),
    })
    .nullable(),
  /** The same comparison where nothing was shown yet. */
  placebo: z
    .strictObject({
      lift: share.nullable(),
      pValue: share.nullable(),
      refusal: refusalSchema.nullable(),
    })
    .nullable(),
  preTrend: z.strictObject({ pValue: share.nullable(), refusal: refusalSchema.nullable() }).nullable(),
  looks: z.array(
    z.strictObject({
      day,
      informationShare: share,
      alphaSpent: share,
      nominalAlpha: share,
      past: z.boolean(),
    }),
  ),
  notes: z.array(z.strictObject({ siteId: name.nullable(), day, text: z.string().max(300) })),
});
export type ExperimentResult = z.infer<typeof experimentResultSchema>;
