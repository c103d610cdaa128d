import type { ScreenBook, ScreenGroup } from "../../../main/bridge/contract/screens.ts";
import { freeId, slugOf } from "../content/draft/free-id.ts";

/** The group that people call so, or a new one whose id is made of the name. */
export function groupOfName(name: string, { groups }: Pick<ScreenBook, "groups">): ScreenGroup {
  const wanted = name.trim();
  const known = groups.find((group) => group.name.toLowerCase() === wanted.toLowerCase());
  if (known !== undefined) return known;
  const taken = new Set(groups.map(({ groupId }) => groupId));
  return { groupId: freeId(slugOf(wanted, "group"), taken), name: wanted };
}
