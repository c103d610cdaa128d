/** What one fault did. `why` is null where all held. */
export interface ChaosRow {
  readonly number: number;
  readonly phase: string;
  readonly fault: string;
  /** What the disturbed work answered. */
  readonly answer: string;
  /** On the screen, or current in the library, after recovery. */
  readonly version: number | null;
  readonly recoveryMs?: number;
  readonly why: string | null;
}
