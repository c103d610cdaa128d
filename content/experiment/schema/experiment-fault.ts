/** Why an experiment cannot be drawn. */
export const EXPERIMENT_FAULT_CODES = [
  "site-twice",
  "product-twice",
  "role-twice",
  "too-few-sites",
  "too-few-pairs",
  "one-site-only",
  "pairs-are-not-sites",
  "look-outside",
  "never-shown",
] as const;
export type ExperimentFaultCode = (typeof EXPERIMENT_FAULT_CODES)[number];
