/** An expected failure: a code that programs match on, and one sentence that names the place and the remedy. */
export interface Failure<Code extends string = string> {
  readonly ok: false;
  readonly code: Code;
  readonly message: string;
}
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}
/** Outcome of something that may fail as expected. Bugs throw instead. */
export type Result<T, Code extends string = string> = Success<T> | Failure<Code>;

export function succeed<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function fail<Code extends string>(code: Code, message: string): Failure<Code> {
  return { ok: false, code, message };
}
