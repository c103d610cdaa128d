import type { Arm } from "../../../content/experiment/schema/experiment.ts";
import type { ContrastId } from "../schema/experiment-result.ts";

/** What is compared, in the order of the report: the first is what the verdict judges. */
export const CONTRASTS = {
  "mirror-flyer": { of: "mirror", against: "flyer" },
  "mirror-none": { of: "mirror", against: "none" },
  "flyer-none": { of: "flyer", against: "none" },
} as const satisfies Record<ContrastId, { readonly of: Arm; readonly against: Arm }>;
export const CONTRAST_IDS = Object.keys(CONTRASTS) as ContrastId[];
