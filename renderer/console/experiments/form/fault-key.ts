import type { ExperimentFaultCode } from "../../../../content/experiment/design/experiment-faults.ts";

const CODES: readonly ExperimentFaultCode[] = [
  "site-twice",
  "product-twice",
  "role-twice",
  "too-few-sites",
  "one-site-only",
  "pairs-are-not-sites",
  "look-outside",
  "never-shown",
];

/** The word of a fault that this page knows; null for one of a newer host, whose own sentence is shown then. */
export function faultKey(code: string): `fault.${ExperimentFaultCode}` | null {
  const known = CODES.find((each) => each === code);
  return known === undefined ? null : `fault.${known}`;
}
