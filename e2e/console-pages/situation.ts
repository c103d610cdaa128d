/** What the console is shown: a usual day, an empty one, trouble, or a step of the way in. */
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
] as const;
export type Situation = (typeof SITUATIONS)[number];
