import { z } from "zod";
import { fail, type Result, succeed } from "../../../../main/base/result.ts";

/** Where a kind of file is sent, and the host's limit: a file above it is refused before it is sent. */
export interface UploadPlace {
  readonly address: string;
  readonly maxBytes: number;
}

const GARMENTS: UploadPlace = { address: "/garments/uploads", maxBytes: 40 * 1024 * 1024 };

export type UploadFault =
  | "too-large"
  | "empty"
  | "too-many-uploads"
  | "disk-full"
  | "read-only"
  | "broken-off"
  | "signed-out";

const answerSchema = z.union([
  z.strictObject({ uploadId: z.string() }),
  z.strictObject({
    code: z.enum(["too-large", "empty", "too-many-uploads", "disk-full", "read-only", "broken-off"]),
    message: z.string(),
  }),
]);

/** Sends a file to the host and tells how far it is, 0..1; the outcome is the upload's id. `signal` ends the sending. */
export function uploadFile(
  file: Blob,
  onShare: (share: number) => void,
  { address, maxBytes }: UploadPlace = GARMENTS,
  signal?: AbortSignal,
): Promise<Result<string, UploadFault>> {
  if (file.size > maxBytes)
    return Promise.resolve(
      fail("too-large", `The file is larger than ${Math.round(maxBytes / 2 ** 20)} MB.`),
    );
  if (file.size === 0) return Promise.resolve(fail("empty", "The file is empty."));
  return new Promise((resolve) => {
    // fetch tells nothing of how far an upload is.
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onShare(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve(outcomeOf(request.status, request.response));
    request.onerror = () => resolve(fail("broken-off", "The file did not arrive."));
    request.onabort = () => resolve(fail("broken-off", "The sending was ended."));
    signal?.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function outcomeOf(status: number, response: unknown): Result<string, UploadFault> {
  const answer = answerSchema.safeParse(response);
  if (!answer.success)
    return status === 403
      ? fail("signed-out", "Nobody is signed in.")
      : fail("broken-off", "The file did not arrive.");
  return "uploadId" in answer.data
    ? succeed(answer.data.uploadId)
    : fail(answer.data.code, answer.data.message);
}
