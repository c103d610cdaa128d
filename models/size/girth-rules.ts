import type { ScaleSource, Views } from "./features.ts";
import type { GirthRule } from "./girth-regression.ts";
import rules from "./girth-rules.json" with { type: "json" };

/**
 * The fitted rules, by where the scale comes from and what was seen. Written by `build/fit-coefficients.node.ts` from
 * what `build/make-examples.node.ts` wrote, of the CC0 body in clothes that no bench uses. Its seeds: 1000001–1000367
 * and 1100001–1100236 as it is now; 500001–500289, 600001–600876, 700001–700875, 800001–800077 and 900011–900075 with
 * whole outfits, more loose clothes and arms that swung forward from the side, of which mostly the front serves.
 */
export const GIRTH_RULES: Readonly<Record<ScaleSource, Readonly<Record<Views, GirthRule>>>> = rules;
