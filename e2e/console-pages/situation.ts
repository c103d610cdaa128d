/** What the console is shown: a usual day, an empty one, trouble, a machine that follows another, or a step of the way in. */
export const SITUATIONS = [
  "usual",
  "empty",
  "trouble",
  "slow",
  "failing",
  "lost",
  "signed-out",
  "first-sign-in",
  "unpaired",
  "refusing",
  "following",
] as const;
export type Situation = (typeof SITUATIONS)[number];
