import { z } from "zod";
import { fail, type Result, succeed } from "../../../../main/base/result.ts";

const ADDRESS = "/content/uploads";
/** As the host's limit: a file above it is refused before it is sent. */
export const MAX_CONTENT_BYTES = 2 * 1024 * 1024 * 1024;

const REFUSALS = ["too-large", "empty", "too-many-uploads", "disk-full", "read-only", "broken-off"] as const;
export type SendFault = (typeof REFUSALS)[number] | "signed-out";

const answerSchema = z.union([
  z.strictObject({ uploadId: z.string() }),
  z.strictObject({ code: z.enum(REFUSALS), message: z.string() }),
]);

/** A file on its way to the host; ends by itself, or when it is called off. */
export interface Sending {
  readonly outcome: Promise<Result<string, SendFault>>;
  readonly callOff: () => void;
}

/** Sends a file to the host and tells how far it is, 0..1; the outcome is the upload's id. */
export function sendFile(file: Blob, onShare: (share: number) => void): Sending {
  const refused = (code: SendFault, message: string): Sending => ({
    outcome: Promise.resolve(fail(code, message)),
    callOff: () => undefined,
  });
  if (file.size > MAX_CONTENT_BYTES) return refused("too-large", "The file is larger than 2 GB.");
  if (file.size === 0) return refused("empty", "The file is empty.");
  // fetch tells nothing of how far an upload is.
  const request = new XMLHttpRequest();
  const outcome = new Promise<Result<string, SendFault>>((resolve) => {
    const brokenOff = () => resolve(fail("broken-off", "The file did not arrive."));
    request.open("POST", ADDRESS);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onShare(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve(outcomeOf(request.status, request.response));
    request.onerror = brokenOff;
    request.onabort = brokenOff;
    request.send(file);
  });
  return { outcome, callOff: () => request.abort() };
}

function outcomeOf(status: number, response: unknown): Result<string, SendFault> {
  const answer = answerSchema.safeParse(response);
  if (!answer.success)
    return status === 403
      ? fail("signed-out", "Nobody is signed in.")
      : fail("broken-off", "The file did not arrive.");
  return "uploadId" in answer.data
    ? succeed(answer.data.uploadId)
    : fail(answer.data.code, answer.data.message);
}
