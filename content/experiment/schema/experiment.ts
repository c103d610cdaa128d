import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { civilDaySchema } from "../../schema/signage/civil.ts";

export const MAX_SITES = 60;
export const MAX_ROLE_PRODUCTS = 200;
export const MAX_WEEKS = 26;
export const MAX_DAY_PAIRS = 60;
export const MAX_LOOKS = 10;

/**
 * What is compared. `none`: no promotion; `flyer`: flyers are handed out, screens say nothing of it; `mirror`: screens
 * advertise and the advertised products can be tried on. In `none` and `flyer` their try-on is off.
 */
export const ARMS = ["none", "flyer", "mirror"] as const;
export const armSchema = z.enum(ARMS);
export type Arm = z.infer<typeof armSchema>;

const weeks = z.int().min(1).max(MAX_WEEKS);

/**
 * How sites and times come to their arms.
 * - `rotation`: after a baseline every site has each arm once, in an order drawn from a Williams square;
 * - `parallel`: after a baseline half of the sites, drawn, have the mirror and the others the flyer;
 * - `pairs`: the same within pairs of sites that were matched beforehand;
 * - `day-pairs`: one site; of each two days in a row one, drawn, has the mirror and the other the flyer;
 * - `history`: nothing was drawn; what is said of it is a description and no p value.
 */
export const designSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rotation"), baselineWeeks: weeks, weeksPerArm: weeks }),
  z.strictObject({ kind: z.literal("parallel"), baselineWeeks: weeks, campaignWeeks: weeks }),
  z.strictObject({
    kind: z.literal("pairs"),
    baselineWeeks: weeks,
    campaignWeeks: weeks,
    /** Sites that are alike, two by two. */
    pairs: z
      .array(z.tuple([slugSchema, slugSchema]))
      .min(1)
      .max(MAX_SITES / 2),
  }),
  z.strictObject({ kind: z.literal("day-pairs"), pairs: z.int().min(2).max(MAX_DAY_PAIRS) }),
  z.strictObject({ kind: z.literal("history"), baselineWeeks: weeks, campaignWeeks: weeks, arm: armSchema }),
]);
export type Design = z.infer<typeof designSchema>;
export type DesignKind = Design["kind"];

/** What an arm costs over the whole campaign, in minor units of the experiment's currency. */
const armCostSchema = z.strictObject({
  arm: armSchema,
  label: z.string().min(1).max(120),
  amountMinor: z.int().min(0).max(1_000_000_000),
});

/** What is earned and spent; null where nobody said: then nothing is told in money. */
export const moneySchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code like EUR"),
  /** Margin of one advertised unit, minor units. */
  marginPerUnitMinor: z.int().min(1).max(100_000_000),
  costs: z.array(armCostSchema).max(20),
});

/** A question to the shop's sales, as a merchandiser writes it down before anything is drawn. */
export const experimentSchema = z.strictObject({
  formatVersion: z.literal(1),
  experimentId: slugSchema,
  title: z.string().min(1).max(120),
  design: designSchema,
  siteIds: z.array(slugSchema).min(1).max(MAX_SITES),
  /** The first day of the baseline (of the first pair, where there is no baseline). */
  firstDay: civilDaySchema,
  advertised: z.array(slugSchema).min(1).max(MAX_ROLE_PRODUCTS),
  /** Products that nobody advertises and that sell like the advertised; their units are the denominator. */
  reference: z.array(slugSchema).min(1).max(MAX_ROLE_PRODUCTS),
  /** The smallest lift of mirror over flyer that would be worth having, as a share: 0.05 is 5 %. */
  worthwhileLift: z.number().min(0).max(2),
  /** Chance of a false alarm that is accepted, two-sided. */
  alpha: z.number().min(0.001).max(0.2),
  /** Days after which a look at the result was planned, the end not among them. */
  looks: z.array(civilDaySchema).max(MAX_LOOKS),
  money: moneySchema.nullable(),
});
export type Experiment = z.infer<typeof experimentSchema>;
