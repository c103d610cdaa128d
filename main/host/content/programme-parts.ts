import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { ContentPart, ContentPartKind } from "../../bridge/contract/content.ts";
import { idOfPart, keyOf } from "../../bridge/contract/content-part.ts";

/** The lists that a programme is made of. */
export type ProgrammeLists = {
  readonly [K in
    | "media"
    | "playlists"
    | "layouts"
    | "campaigns"
    | "dayparts"
    | "schedule"]: readonly Programme[K][number][];
};

/** Every part of a programme, kind by kind, in its order. */
export function partsOf(programme: ProgrammeLists): readonly ContentPart[] {
  return [
    ...programme.media.map((value) => ({ kind: "media" as const, value })),
    ...programme.playlists.map((value) => ({ kind: "playlist" as const, value })),
    ...programme.layouts.map((value) => ({ kind: "layout" as const, value })),
    ...programme.campaigns.map((value) => ({ kind: "campaign" as const, value })),
    ...programme.dayparts.map((value) => ({ kind: "daypart" as const, value })),
    ...programme.schedule.map((value) => ({ kind: "entry" as const, value })),
  ];
}

/** Null where the programme has none of that name. */
export function partIn(programme: Programme, kind: ContentPartKind, id: string): ContentPart | null {
  return partsOf(programme).find((part) => part.kind === kind && idOfPart(part) === id) ?? null;
}

/** The programme with a part in the place of the one of its name, or at the end. */
export function withPart(programme: Programme, part: ContentPart): Programme {
  switch (part.kind) {
    case "media":
      return { ...programme, media: put(programme.media, part.value, ({ mediaId }) => mediaId) };
    case "playlist":
      return {
        ...programme,
        playlists: put(programme.playlists, part.value, ({ playlistId }) => playlistId),
      };
    case "layout":
      return { ...programme, layouts: put(programme.layouts, part.value, ({ layoutId }) => layoutId) };
    case "campaign":
      return {
        ...programme,
        campaigns: put(programme.campaigns, part.value, ({ campaignId }) => campaignId),
      };
    case "daypart":
      return { ...programme, dayparts: put(programme.dayparts, part.value, ({ daypartId }) => daypartId) };
    case "entry":
      return { ...programme, schedule: put(programme.schedule, part.value, ({ entryId }) => entryId) };
  }
}

/** The programme without a part; the same where it has none of that name. */
export function withoutPart(programme: Programme, kind: ContentPartKind, id: string): Programme {
  switch (kind) {
    case "media":
      return { ...programme, media: programme.media.filter(({ mediaId }) => mediaId !== id) };
    case "playlist":
      return { ...programme, playlists: programme.playlists.filter(({ playlistId }) => playlistId !== id) };
    case "layout":
      return { ...programme, layouts: programme.layouts.filter(({ layoutId }) => layoutId !== id) };
    case "campaign":
      return { ...programme, campaigns: programme.campaigns.filter(({ campaignId }) => campaignId !== id) };
    case "daypart":
      return { ...programme, dayparts: programme.dayparts.filter(({ daypartId }) => daypartId !== id) };
    case "entry":
      return { ...programme, schedule: programme.schedule.filter(({ entryId }) => entryId !== id) };
  }
}

/** Names of parts that are other in one programme than in another, or in one of them only; the default layout's too. */
export function changedParts(before: Programme, now: Programme): readonly string[] {
  const texts = new Map(
    partsOf(before).map((part) => [keyOf(part.kind, idOfPart(part)), canonicalText(part)]),
  );
  const changed: string[] = [];
  for (const part of partsOf(now)) {
    const key = keyOf(part.kind, idOfPart(part));
    if (texts.get(key) !== canonicalText(part)) changed.push(key);
    texts.delete(key);
  }
  const isElsewhere = before.defaultLayoutId !== now.defaultLayoutId;
  const standIn = keyOf("layout", now.defaultLayoutId);
  return [...changed, ...texts.keys(), ...(isElsewhere && !changed.includes(standIn) ? [standIn] : [])];
}

/** The same text for the same content, in whichever order its keys were written. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function put<T>(all: readonly T[], one: T, idOf: (one: T) => string): T[] {
  const at = all.findIndex((other) => idOf(other) === idOf(one));
  return at < 0 ? [...all, one] : all.with(at, one);
}
