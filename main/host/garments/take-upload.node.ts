import type { IncomingMessage, ServerResponse } from "node:http";
import { sendJson } from "../http/respond.node.ts";
import { tooLarge, type UploadCode, type Uploads } from "./uploads.node.ts";

const STATUS: Readonly<Record<UploadCode, number>> = {
  "too-large": 413,
  empty: 400,
  "too-many-uploads": 429,
  "disk-full": 507,
  "read-only": 507,
  "broken-off": 400,
};

/** Answers an upload: the raw bytes are the body. 200 with `uploadId`, or the fault's code and sentence. */
export async function takeUpload(
  uploads: Uploads,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const announced = Number(request.headers["content-length"] ?? 0);
  // Left open after a refusal: the rest is read and dropped, so that the browser hears the answer.
  const bytes = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  const taken = announced > uploads.limits.maxBytes ? tooLarge(uploads.limits) : await uploads.take(bytes);
  request.resume();
  if (taken.ok) return sendJson(response, 200, { uploadId: taken.value });
  sendJson(response, STATUS[taken.code], { code: taken.code, message: taken.message });
}
