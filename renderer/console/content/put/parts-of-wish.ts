import type { Locale } from "../../../../content/schema/locale.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import type { Programme } from "../../../../content/schema/signage/programme.ts";
import type { Daypart, ScheduleEntry } from "../../../../content/schema/signage/schedule-entry.ts";
import type { ContentDraft } from "../../../../main/bridge/contract/content.ts";
import { keyOf } from "../../../../main/bridge/contract/content-part.ts";
import type { Change } from "../draft/change.ts";
import { freeId, slugOf } from "../draft/free-id.ts";
import { takenIds } from "../draft/taken-ids.ts";
import { instantOf } from "../parts/site-time.ts";
import { wholeScreen } from "../parts/whole-screen.ts";
import { widgetOf } from "../parts/widget-of.ts";
import type { Wish } from "./wish.ts";

const MAX_PRIORITY = 1_000;
const MAX_NAME_LENGTH = 120;

export interface WishContext {
  readonly draft: ContentDraft;
  readonly timeZone: string;
  /** The language that the words are in. */
  readonly locale: Locale;
}

/** What has to be kept so that media are on the screen as wished: what is referred to comes before what refers to it. */
export function partsOfWish(wish: Wish, media: readonly Media[], context: WishContext): readonly Change[] {
  const { draft } = context;
  const ids = new Set(takenIds(draft));
  const fresh = (prefix: string): string => {
    const id = freeId(slugOf(`${prefix} ${wish.name}`, prefix), ids);
    ids.add(id);
    return id;
  };
  const name = wish.name.trim().slice(0, MAX_NAME_LENGTH);
  const playlistId = fresh("list");
  const layoutId = fresh("layout");
  const daypart = wish.onlyHours ? daypartOf(wish, fresh("hours"), name) : null;
  const entries = media.flatMap((medium) => {
    const widget = widgetOf(medium, { widgetId: fresh("widget"), stayMs: wish.stayMs, fill: wish.fill });
    return widget === null ? [] : [{ kind: "widget" as const, widget }];
  });
  const entry = entryOf(wish, { entryId: fresh("entry"), layoutId, daypart, draft, name });
  return [
    ...changedMedia(wish, media, context),
    { part: { kind: "playlist", value: { playlistId, name, order: "in-order", entries } }, seen: null },
    {
      part: { kind: "layout", value: wholeScreen(draft.programme, { layoutId, playlistId, name }) },
      seen: null,
    },
    ...(daypart === null ? [] : [{ part: { kind: "daypart" as const, value: daypart }, seen: null }]),
    { part: { kind: "entry", value: entry }, seen: null },
  ];
}

/** The media's own end and words, where the wish gives them others. Words are for one medium only. */
function changedMedia(
  wish: Wish,
  media: readonly Media[],
  { draft, locale, timeZone }: WishContext,
): readonly Change[] {
  const words = wish.alt.trim();
  return media.flatMap((medium) => {
    const expiring: Media = wish.expires
      ? { ...medium, expiresAtMs: instantOf(wish.expiresAt, timeZone) }
      : medium;
    const value: Media =
      words === "" || media.length > 1 || !("alt" in expiring)
        ? expiring
        : { ...expiring, alt: { ...expiring.alt, [locale]: words } };
    if (value === medium) return [];
    return [{ part: { kind: "media", value }, seen: draft.revisions[keyOf("media", medium.mediaId)] ?? 0 }];
  });
}

function daypartOf({ fromTime, untilTime, weekdays }: Wish, daypartId: string, name: string): Daypart {
  return {
    daypartId,
    name,
    hours: [{ weekdays: [...weekdays], from: fromTime, until: untilTime }],
    exceptions: [],
  };
}

function entryOf(
  wish: Wish,
  about: {
    readonly entryId: string;
    readonly layoutId: string;
    readonly daypart: Daypart | null;
    readonly draft: ContentDraft;
    readonly name: string;
  },
): ScheduleEntry {
  const { daypart, draft, entryId, layoutId, name } = about;
  const isSpan = wish.when === "span";
  return {
    entryId,
    name,
    show: { kind: "layout", layoutId },
    role: { kind: "rotation" },
    when:
      isSpan || daypart !== null
        ? {
            kind: "span",
            from: isSpan && wish.from !== "" ? wish.from : null,
            until: isSpan && wish.until !== "" ? wish.until : null,
            daypartId: daypart?.daypartId ?? null,
          }
        : { kind: "always" },
    priority: wish.alone ? priorityAbove(draft.programme) : priorityBeside(draft.programme),
    maxPlaysPerHour: null,
    criteria: [],
    screenTags: [],
    armId: null,
  };
}

/** Takes turns with what is always on. */
export function priorityBeside({ schedule }: Programme): number {
  const always = schedule.filter(({ role, when }) => role.kind === "rotation" && when.kind === "always");
  return Math.max(0, ...always.map(({ priority }) => priority));
}

/** Goes before everything that takes turns. */
export function priorityAbove({ schedule }: Programme): number {
  const turns = schedule.filter(({ role }) => role.kind === "rotation");
  return Math.min(MAX_PRIORITY, 1 + Math.max(0, ...turns.map(({ priority }) => priority)));
}
