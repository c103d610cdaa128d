import type { Failure, Success } from "../../main/base/result.ts";

/** Most faults that are told at once; the rest is counted. */
export const MAX_FAULTS_TOLD = 20;

/** One thing that is wrong in a document: where (`products[3].variants[1].gtin`) and what to do about it. */
export interface Fault {
  /** Empty for the document as a whole. */
  readonly path: string;
  readonly message: string;
}

/** `missing`: no such file; `files-missing`: the document names pictures or videos that are not there. */
export type DocumentErrorCode = "too-large" | "not-json" | "malformed" | "missing" | "files-missing";

/** A document that was refused, with every fault that was found (at most `MAX_FAULTS_TOLD`). */
export interface Refusal extends Failure<DocumentErrorCode> {
  readonly faults: readonly Fault[];
}

/** A document that holds what its schema says, or why it was refused. Fits `Result`. */
export type Parsed<T> = Success<T> | Refusal;

/** Refuses a document; the message tells the first fault in full and how many follow. */
export function refuse(code: DocumentErrorCode, faults: readonly Fault[]): Refusal {
  const [first, ...others] = faults;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return {
    ok: false,
    code,
    message: `${tellFault(first ?? { path: "", message: "refused" })}${more}`,
    faults: faults.slice(0, MAX_FAULTS_TOLD),
  };
}

/** A fault as one line. */
export function tellFault({ path, message }: Fault): string {
  return path === "" ? message : `${path}: ${message}`;
}

/** `["products", 3, "gtin"]` as `products[3].gtin`. */
export function tellPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((told, step) => {
    if (typeof step === "number") return `${told}[${step}]`;
    return told === "" ? String(step) : `${told}.${String(step)}`;
  }, "");
}
