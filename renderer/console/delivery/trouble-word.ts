/** Troubles that are told in the reader's language; all others by the host's own sentence alone. */
const TOLD = [
  "unreachable",
  "not-found",
  "wrong-answer",
  "older-version",
  "unknown-key",
  "wrong-signature",
  "not-allowed",
  "disk-full",
] as const;
export type TroubleWord = (typeof TOLD)[number] | "other";

/** The word for why nothing comes. */
export function troubleWord(code: string): TroubleWord {
  return TOLD.find((one) => one === code) ?? "other";
}
