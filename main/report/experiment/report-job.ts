import type { Experiment } from "../../../content/experiment/schema/experiment.ts";
import type { ExperimentResult } from "../schema/experiment-result.ts";
import { type ExperimentReportInput, experimentReport } from "./experiment-report.ts";
import { type Power, powerOf } from "./outlook.ts";
import type { PastNoise } from "./past-noise.ts";

/** Work that takes seconds of a processor; what goes in and out can be sent between threads. */
export type ReportJob =
  | { readonly kind: "report"; readonly input: ExperimentReportInput }
  | {
      readonly kind: "power";
      readonly experiment: Experiment;
      /** Null where no sales are known. */
      readonly noise: PastNoise | null;
      readonly seed: number;
    };

/** What each kind of job gives. */
export interface ReportJobResult {
  readonly report: ExperimentResult;
  readonly power: Power | null;
}

/** Does a job, wherever it runs. */
export function doReportJob<J extends ReportJob>(job: J): ReportJobResult[J["kind"]];
export function doReportJob(job: ReportJob): ExperimentResult | Power | null {
  switch (job.kind) {
    case "report":
      return experimentReport(job.input);
    case "power":
      return powerOf(job.experiment, job.noise, job.seed);
  }
}
