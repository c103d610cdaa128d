import { expect, it } from "vitest";
import type { ContentJob } from "../../../../main/bridge/contract/content.ts";
import { fileProgress } from "./file-progress.ts";

const job: ContentJob = {
  jobId: "a".repeat(32),
  fileName: "film.mp4",
  step: "converting",
  share: 0.4,
  mediaId: null,
  refusal: null,
  refusalCode: null,
  remarks: [],
};
const upload = (step: Parameters<typeof fileProgress>[0]["step"]) => ({ uploadKey: "u", file: null, step });

it("tells the sending, then what the host says", () => {
  const sending = (isHeld: boolean) => upload({ kind: "sending", share: 0.3, isHeld });
  expect(fileProgress(sending(false), [])).toMatchObject({ step: "sending", share: 0.3 });
  expect(fileProgress(sending(true), [])).toMatchObject({ step: "held", share: 0.3 });
  const taken = upload({ kind: "taken", jobId: job.jobId });
  expect(fileProgress(taken, [])).toMatchObject({ step: "looking", share: null });
  expect(fileProgress(taken, [job])).toMatchObject({ step: "converting", share: 0.4 });
  expect(fileProgress(taken, [{ ...job, step: "done", share: 1, mediaId: "film" }])).toMatchObject({
    step: "done",
    mediaId: "film",
  });
});
