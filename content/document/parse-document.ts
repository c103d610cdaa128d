import type { z } from "zod";
import { succeed } from "../../main/base/result.ts";
import { describeIssue } from "./describe-issue.ts";
import { type Fault, type Parsed, refuse } from "./fault.ts";
import { findJsonFault } from "./json-fault.ts";

/**
 * Longest text of a catalogue or campaign, characters. What is taken must fit into one message to the page (8 million),
 * so it is refused here, with a sentence, and not there. About a thousand products with fourteen variants each.
 */
export const MAX_DOCUMENT_LENGTH = 7_000_000;

export interface DocumentForm<T> {
  readonly schema: z.ZodType<T>;
  /** What a schema cannot say: names that must be unique, references that must lead somewhere. */
  readonly crossCheck: (document: T) => readonly Fault[];
  /** Lowered by tests. */
  readonly maxLength?: number;
}

/** Text of a document, checked for size, syntax, schema and references, in this order. Never throws. */
export function parseDocument<T>(text: string, form: DocumentForm<T>): Parsed<T> {
  const maxLength = form.maxLength ?? MAX_DOCUMENT_LENGTH;
  if (text.length > maxLength) {
    const message = `The file has ${text.length} characters, more than ${maxLength}; split it or drop what is not sold.`;
    return refuse("too-large", [{ path: "", message }]);
  }
  const json = parseJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  if (!json.ok) return json;
  const checked = form.schema.safeParse(json.value);
  if (!checked.success) return refuse("malformed", checked.error.issues.map(describeIssue));
  const faults = form.crossCheck(checked.data);
  return faults.length > 0 ? refuse("malformed", faults) : succeed(checked.data);
}

function parseJson(text: string): Parsed<unknown> {
  try {
    return succeed(JSON.parse(text));
  } catch (error) {
    const fault = findJsonFault(text);
    const message =
      fault === null
        ? `The file is no JSON: ${String(error)}`
        : `Line ${fault.line}, column ${fault.column}: this is no JSON; expected ${fault.expected}.`;
    return refuse("not-json", [{ path: "", message }]);
  }
}
