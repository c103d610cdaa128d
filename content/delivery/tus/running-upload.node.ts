import type { ServerResponse } from "node:http";

/** What is under way for an upload, so that a sender who comes back need not wait for a connection that is gone. */
export type Running = Map<string, { readonly stop: () => void; readonly ended: Promise<void> }>;

/** Ends what is under way for an upload, and waits until what came of it is kept. */
export async function stopRunning(running: Running, uploadId: string): Promise<void> {
  const before = running.get(uploadId);
  before?.stop();
  await before?.ended;
}

/** The library's name for what has come of an upload. */
export function partName(uploadId: string): string {
  return `upload-${uploadId}`;
}

/** Ends an answer with a status and, where it is none of success, a sentence. */
export function reply(response: ServerResponse, status: number, sentence = ""): void {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  if (sentence !== "") response.setHeader("content-type", "text/plain; charset=utf-8");
  response.end(sentence);
}
