/** Parts of the rehearsal. `empty` = nobody in the picture; turns are to the wearer's left and right. */
export const PHASES = [
  "empty",
  "entering",
  "facing",
  "turn-left",
  "turn-right",
  "arms-crossed",
  "arms-lifted",
  "leaving",
] as const;

export type Phase = (typeof PHASES)[number];
