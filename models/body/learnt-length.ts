/** Frames over which a new person's length is a plain mean. */
const LEARNING_FRAMES = 30;
/** Afterwards a frame moves the length by this share of its difference: bones do not grow, estimates settle. */
const SETTLED_SHARE = 0.01;
/** A frame cannot claim more than this over what is known: hands near the camera look long. */
const CLAIM_LIMIT = 1.1;

/** Length of a bone of this person, metres; constant but for slow learning. */
export interface LearntLength {
  /** `worldMetres` as the network has it; `seenMetres` as it shows in the picture, never more than the truth. */
  learn(worldMetres: number, seenMetres: number, weight: number): void;
  readonly metres: number;
  reset(): void;
}

export function createLearntLength(restMetres: number): LearntLength {
  let metres = restMetres;
  let learnt = 0;
  return {
    learn(worldMetres, seenMetres, weight) {
      const claim = Math.max(worldMetres, seenMetres);
      if (learnt === 0) {
        if (weight < 0.5) return;
        metres = claim;
        learnt = 1;
        return;
      }
      const share = Math.max(SETTLED_SHARE, learnt < LEARNING_FRAMES ? 1 / (learnt + 1) : 0) * weight;
      metres += share * (Math.min(claim, CLAIM_LIMIT * metres) - metres);
      learnt += weight;
    },
    get metres() {
      return metres;
    },
    reset() {
      metres = restMetres;
      learnt = 0;
    },
  };
}
