import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { MAX_CODE_LENGTH } from "../../contract/device-event.ts";
import type { ScanPiece } from "./decode-report.ts";

/** Reports of one code follow each other within a few milliseconds; a piece that waits longer is orphaned. */
export const CONTINUE_WITHIN_MS = 500;

/** A whole code. */
export interface JoinedCode {
  readonly code: string;
  readonly symbology: string | null;
}

/** `empty`: nothing but line ends; `too-long`: beyond `MAX_CODE_LENGTH`; `cut-off`: the rest never came. */
export type JoinFault = "empty" | "too-long" | "cut-off";

/** Joins the pieces of codes that are longer than one report; one for each open device. */
export interface PieceJoiner {
  /** What this piece completed, if anything: codes, and faults of codes that were given up. At most two. */
  push(piece: ScanPiece, atMs: number): Result<JoinedCode, JoinFault>[];
}

export function createPieceJoiner(): PieceJoiner {
  let begun: { text: string; symbology: string | null; lastAtMs: number } | null = null;

  return {
    push(piece, atMs) {
      const outcomes: Result<JoinedCode, JoinFault>[] = [];
      if (begun !== null && atMs - begun.lastAtMs > CONTINUE_WITHIN_MS) {
        outcomes.push(fail("cut-off", "The end of a long code never came; scan it again."));
        begun = null;
      }
      const text = (begun?.text ?? "") + piece.text;
      const symbology: string | null = begun?.symbology ?? piece.symbology;
      if (!piece.continued) {
        begun = null;
        outcomes.push(whole(text, symbology));
      } else {
        // One more than allowed is enough to know; so the rest of an endless code takes no room.
        begun = { text: text.slice(0, MAX_CODE_LENGTH + 1), symbology, lastAtMs: atMs };
      }
      return outcomes;
    },
  };
}

function whole(text: string, symbology: string | null): Result<JoinedCode, JoinFault> {
  if (text.length > MAX_CODE_LENGTH) {
    return fail(
      "too-long",
      `A code of more than ${MAX_CODE_LENGTH} characters was scanned; it is no article.`,
    );
  }
  // Scanners may be set to add a line end or tab, and pad with zero bytes.
  const code = text.replace(/[\r\n\t\0]+$/, "");
  return code === "" ? fail("empty", "An empty code was scanned.") : succeed({ code, symbology });
}
