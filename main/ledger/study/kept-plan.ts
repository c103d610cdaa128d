import type { DrawnPlan } from "../../../content/experiment/schema/drawn-plan.ts";
import type { Experiment } from "../../../content/experiment/schema/experiment.ts";

/** An experiment as it was when its plan was drawn, and the plan; neither changes afterwards. */
export interface KeptPlan {
  readonly experiment: Experiment;
  readonly plan: DrawnPlan;
  readonly drawnAtMs: number;
  readonly drawnBy: string;
  /** SHA-256 (hex) of both as they are kept: printed on the report, so that anybody can check. */
  readonly sha256: string;
}
