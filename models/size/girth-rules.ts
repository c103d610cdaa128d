import type { ScaleSource, Views } from "./features.ts";
import type { GirthRule } from "./girth-regression.ts";
import rules from "./girth-rules.json" with { type: "json" };

/** The fitted rules, by where the scale comes from and what was seen. Written by `build/fit-coefficients.node.ts`. */
export const GIRTH_RULES: Readonly<Record<ScaleSource, Readonly<Record<Views, GirthRule>>>> = rules;
