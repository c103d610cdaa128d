/** Troubles of a screen of another machine that are told in the reader's language. */
const TOLD = ["two-machines", "clock-off", "page-silent"] as const;
export type FollowerTrouble = (typeof TOLD)[number];

/** The word for a follower's trouble; null where only its machine's own sentence tells it. */
export function followerTrouble(code: string): FollowerTrouble | null {
  return TOLD.find((one) => one === code) ?? null;
}
