import type { ReceiveCode } from "../library/kept-files.node.ts";
import type { LibraryCode } from "../library/library.ts";

/**
 * Why a package did not come. `not-allowed`: an address that no administrator named; `unreachable`: no answer in the
 * end, what came is kept; `not-found`: the server has it not, or not for us; `wrong-answer`: the server sends
 * something else, again and again; `too-large`: more than may be taken; `older-version`: a newer one is here already;
 * `stopped`: as it was asked to.
 */
export type FetchCode =
  | "not-allowed"
  | "unreachable"
  | "not-found"
  | "wrong-answer"
  | "too-large"
  | "older-version"
  | "stopped";

export type DeliveryCode = FetchCode | LibraryCode | ReceiveCode;
