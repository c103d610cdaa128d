/** How bad it is. `trouble` needs a person; `notice` is worth a line; `detail` is for engineers. */
export type LogLevel = "trouble" | "notice" | "detail";

/** One line of the log. Never holds anything of a camera, a visit id or an address of a person. */
export interface LogLine {
  readonly atMs: number;
  readonly level: LogLevel;
  /** Which part speaks, e.g. `ledger`, `kiosk`. */
  readonly part: string;
  /** Stable word for programs, e.g. `disk-full`. */
  readonly code: string;
  /** One sentence for people: what is wrong and what to do. */
  readonly message: string;
}

export type Log = (level: LogLevel, part: string, code: string, message: string) => void;

/** A log that keeps nothing; for tests that do not look at it. */
export const silentLog: Log = () => undefined;
