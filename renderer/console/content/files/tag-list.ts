import { MAX_TAGS } from "../../../../content/schema/signage/media.ts";
import { slugOf } from "../draft/free-id.ts";

/** Tags as people type them, with commas between, as the schema takes them: small letters, no two alike. */
export function tagsOf(text: string): string[] {
  const tags = text
    .split(",")
    .map((word) => slugOf(word, ""))
    .filter((tag) => tag !== "");
  return [...new Set(tags)].slice(0, MAX_TAGS);
}
