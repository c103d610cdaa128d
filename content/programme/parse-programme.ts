import type { Parsed } from "../document/fault.ts";
import { parseDocument } from "../document/parse-document.ts";
import { type Programme, programmeSchema } from "../schema/signage/programme.ts";
import { checkProgramme } from "./check-programme.ts";

/** A programme from its text; refused with every fault and its path. */
export function parseProgramme(text: string): Parsed<Programme> {
  return parseDocument(text, { schema: programmeSchema, crossCheck: checkProgramme });
}
