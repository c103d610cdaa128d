import { pageTimers } from "../../../../main/base/page-timers.dom.ts";
import { fail } from "../../../../main/base/result.ts";
import { openPieceDoor } from "./piece-door.dom.ts";
import { type LastingText, rememberUploads } from "./remembered-uploads.ts";
import type { SendFault } from "./send-fault.ts";
import { type OnShare, type Sending, sendPieces } from "./send-pieces.ts";

/** As the host's limit: a file above it is refused before it is sent. */
export const MAX_CONTENT_BYTES = 2 * 1024 ** 3;
const MEMORY_KEY = "psyche.console.uploads";

const memory: LastingText = {
  read() {
    try {
      return localStorage.getItem(MEMORY_KEY);
    } catch {
      return null;
    }
  },
  write(text) {
    try {
      localStorage.setItem(MEMORY_KEY, text);
    } catch {
      // Refused by the browser: what a reload cuts off begins anew.
    }
  },
};
const remembered = rememberUploads(memory, () => Date.now());

/** Names of files that a reload or a crash cut off; chosen again they go on where they were. */
export function cutOffNames(): readonly string[] {
  return remembered.names();
}

/** Sends a file to the host and tells how far it is, 0..1; the outcome is the upload's id. */
export function sendFile(file: File, onShare: OnShare): Sending {
  const refused = (code: SendFault, message: string): Sending => ({
    outcome: Promise.resolve(fail(code, message)),
    callOff: () => undefined,
  });
  if (file.size > MAX_CONTENT_BYTES) return refused("too-large", "The file is larger than 2 GB.");
  if (file.size === 0) return refused("empty", "The file is empty.");
  const mark = { name: file.name, size: file.size, changedAtMs: file.lastModified };
  return sendPieces({
    file,
    door: openPieceDoor(),
    remembered: remembered.of(mark),
    timers: pageTimers,
    onShare,
  });
}
