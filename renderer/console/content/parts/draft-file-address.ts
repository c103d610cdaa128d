/** Where the host serves the files of the draft to people who are signed in. */
export const DRAFT_FILES_AT = "/sign/draft/";

/** Address of a file of the draft, by its path in the programme. */
export function draftFileAddress(path: string): string {
  return DRAFT_FILES_AT + path.split("/").map(encodeURIComponent).join("/");
}
