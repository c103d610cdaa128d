import type { ContentJob } from "../../../../main/bridge/contract/content.ts";
import type { Upload } from "./uploads.ts";

/** How far a chosen file is on its way into the library. `share`: 0..1 of all of it, null while nobody can say. */
export interface FileProgress<Code extends string = string> {
  readonly step:
    | "waiting"
    | "sending"
    | "held"
    | "looking"
    | "converting"
    | "drawing"
    | "done"
    | "refused"
    | "failed";
  readonly share: number | null;
  readonly mediaId: string | null;
  readonly refusal: string | null;
  /** Why it was refused, as the host names it. */
  readonly refusalCode: string | null;
  readonly remarks: readonly string[];
  /** Why it did not arrive; only of `failed`. */
  readonly code: Code | null;
}

const NOTHING = { mediaId: null, refusal: null, refusalCode: null, remarks: [], code: null } as const;

/** Joins what this page knows of a file with what the host says of it. */
export function fileProgress<Code extends string>(
  { step }: Upload<unknown, Code>,
  jobs: readonly ContentJob[],
): FileProgress<Code> {
  switch (step.kind) {
    case "waiting":
      return { ...NOTHING, step: "waiting", share: 0 };
    case "sending":
      return { ...NOTHING, step: step.isHeld ? "held" : "sending", share: step.share };
    case "failed":
      return { ...NOTHING, step: "failed", share: null, code: step.code };
    case "taken": {
      const job = jobs.find(({ jobId }) => jobId === step.jobId);
      return job === undefined ? { ...NOTHING, step: "looking", share: null } : jobProgress(job);
    }
  }
}

/** How far a file is that the host works on. */
export function jobProgress(job: ContentJob): FileProgress<never> {
  const { mediaId, refusal, refusalCode, remarks, share, step } = job;
  return {
    step,
    share: step === "looking" ? null : share,
    mediaId,
    refusal,
    refusalCode,
    remarks,
    code: null,
  };
}
