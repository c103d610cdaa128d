import type { z } from "zod";
import { unreachable } from "../../main/base/assert.ts";
import { type Fault, tellPath } from "./fault.ts";

/** What a fault of a schema means and what to do, in one sentence without the path. */
export function describeIssue(issue: z.core.$ZodIssue): Fault {
  return { path: tellPath(issue.path), message: sentence(issue) };
}

/** Known refusals of our own schemas, with the remedy that fits. */
const REMEDIES: Readonly<Record<string, string>> = {
  "is no GTIN with a right check digit":
    "is no GTIN with a right check digit; copy all 8, 12, 13 or 14 digits from the label.",
  "is no path of a picture or video inside the content folder":
    "leads out of the content folder or is no picture or video; write it like shop/pictures/tee.webp (webp, jpg, png, avif; webm, mp4).",
  "minCm is above maxCm": "minCm is above maxCm; swap the two.",
};

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `unknown ${issue.keys.length === 1 ? "key" : "keys"} ${issue.keys.map(quote).join(", ")}; remove or correct the spelling.`;
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? `is missing; add ${article(issue.expected)}.`
        : `must be ${article(issue.expected)}.`;
    case "invalid_value":
      return `must be ${issue.values.map((value) => quote(String(value))).join(" or ")}.`;
    case "invalid_union":
      return "discriminator" in issue && "options" in issue && Array.isArray(issue.options)
        ? `must be ${issue.options.map((value) => quote(String(value))).join(" or ")}.`
        : "fits none of the allowed forms; compare it with the sample.";
    case "too_small":
      return issue.minimum === 1 && issue.origin !== "int" && issue.origin !== "number"
        ? "is empty; fill it."
        : `is too small; the least is ${issue.minimum}${issue.inclusive === false ? " (exclusive)" : ""}.`;
    case "too_big":
      return `is too long or too large; the most is ${issue.maximum}.`;
    case "invalid_format":
      return formatSentence(issue.format, issue.pattern ?? "");
    case "custom":
      return REMEDIES[issue.message] ?? `${issue.message}.`;
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      return `${issue.message}.`;
    default:
      return unreachable(issue);
  }
}

function formatSentence(format: string, pattern: string): string {
  if (format === "date") return "is no day; write it as 2026-11-27.";
  if (pattern.includes("[0-9a-f]{6}")) return "is no colour; write it as #aabbcc in small letters.";
  if (pattern.includes("[A-Z]{3}")) return "is no currency; write three capital letters, e.g. EUR.";
  if (pattern.includes("[a-z0-9]+"))
    return "is no id; use small letters, digits and single hyphens, e.g. wool-coat.";
  return `does not have the form ${pattern === "" ? format : pattern}.`;
}

function quote(word: string): string {
  return `"${word}"`;
}

function article(expected: string): string {
  if (expected === "object") return "an object { … }";
  if (expected === "array") return "a list [ … ]";
  if (expected === "string") return "a text in double quotes";
  if (expected === "int") return "a whole number";
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
