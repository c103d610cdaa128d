import { referencesOf } from "../../../content/programme/references.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { ContentPartKind } from "../../bridge/contract/content.ts";
import { idOfPart, keyOf } from "../../bridge/contract/content-part.ts";
import { partsOf } from "./programme-parts.ts";

/** What a place of a programme belongs to, by the list that it begins with; the stand-in's own begins with none. */
const KIND_OF_LIST: ReadonlyMap<PropertyKey | undefined, ContentPartKind> = new Map([
  ["media", "media"],
  ["playlists", "playlist"],
  ["layouts", "layout"],
  ["campaigns", "campaign"],
  ["schedule", "entry"],
]);

/** Names of the parts that the schedule and the stand-in lead to: what no screen can show is not among them. */
export function shownParts(programme: Programme): ReadonlySet<string> {
  const placeOf = placesOf(programme);
  const leadsTo = new Map<string, string[]>();
  for (const { id, kind, path } of referencesOf(programme)) {
    const [list, at] = path;
    const from = KIND_OF_LIST.get(list);
    if (from === undefined) continue;
    const place = `${from} ${Number(at)}`;
    const led = leadsTo.get(place);
    if (led === undefined) leadsTo.set(place, [keyOf(kind, id)]);
    else led.push(keyOf(kind, id));
  }
  const shown = new Set<string>();
  const ahead = [
    keyOf("layout", programme.defaultLayoutId),
    ...programme.schedule.map(({ entryId }) => keyOf("entry", entryId)),
  ];
  for (let key = ahead.pop(); key !== undefined; key = ahead.pop()) {
    if (shown.has(key)) continue;
    shown.add(key);
    ahead.push(...(leadsTo.get(placeOf.get(key) ?? "") ?? []));
  }
  return shown;
}

/** Where each part stands in its list, e.g. `layout 3` for `layout:poster`. */
function placesOf(programme: Programme): ReadonlyMap<string, string> {
  const counts = new Map<ContentPartKind, number>();
  return new Map(
    partsOf(programme).map((part) => {
      const at = counts.get(part.kind) ?? 0;
      counts.set(part.kind, at + 1);
      return [keyOf(part.kind, idOfPart(part)), `${part.kind} ${at}`];
    }),
  );
}

/** Of changed parts, those that no screen shows: neither as they were nor as they are. */
export function unshownParts(
  changed: readonly string[],
  before: Programme,
  now: Programme,
): readonly string[] {
  const [shownBefore, shownNow] = [shownParts(before), shownParts(now)];
  return changed.filter((key) => !shownBefore.has(key) && !shownNow.has(key));
}
