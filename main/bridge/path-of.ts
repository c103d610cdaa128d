import type { z } from "zod";

/** Longest sentence made of a path; a hostile message must not make a long log line. */
const MAX_LENGTH = 300;

/** Where the first bad value is and what is wrong with it, e.g. `entries[3].payload.control: Invalid option`. */
export function pathOf(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "(root)";
  let path = "";
  for (const key of issue.path) {
    if (typeof key === "number") path += `[${key}]`;
    else path += path === "" ? String(key) : `.${String(key)}`;
  }
  return `${path === "" ? "(root)" : path}: ${issue.message}`.slice(0, MAX_LENGTH);
}
