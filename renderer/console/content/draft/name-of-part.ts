import type { Programme } from "../../../../content/schema/signage/programme.ts";
import type { ContentPartKind } from "../../../../main/bridge/contract/content.ts";
import { partNow } from "./part-now.ts";

/** How staff call a part; its id where it is gone. */
export function nameOfPart(programme: Programme, kind: ContentPartKind, id: string): string {
  return partNow(programme, kind, id)?.value.name ?? id;
}
