import { z } from "zod";
import { MAX_TAGS, tagsSchema } from "../../../content/schema/signage/media.ts";
import { slugSchema } from "../../base/ids.ts";
import { defineEvent, defineRequest } from "./define.ts";

export const MAX_SCREENS = 100;
export const MAX_SCREEN_GROUPS = 50;
/** Groups in the bin; the oldest leave it. */
export const MAX_REMOVED_GROUPS = 20;
/** What of the schedule is told of one screen. */
const MAX_TOLD_ENTRIES = 2_000;

const people = ["staff", "merchandiser", "admin"] as const;
const editors = ["merchandiser", "admin"] as const;
const disk = ["disk-full", "read-only"] as const;
const nameSchema = z.string().trim().min(1).max(80);

/** A screen as people know it. `screenId` never changes: it is in every entry of the ledger. */
export const screenPlaceSchema = z.strictObject({
  screenId: slugSchema,
  name: nameSchema,
  groupId: slugSchema.nullable(),
  /** Of its own; its group's id counts as one more. */
  tags: tagsSchema,
});
export type ScreenPlace = z.infer<typeof screenPlaceSchema>;

/** All that the schedule may name a screen by: its own tags, and its group. */
export const namedBySchema = z.array(slugSchema).max(MAX_TAGS + 1);

export const screenGroupSchema = z.strictObject({ groupId: slugSchema, name: nameSchema });
export type ScreenGroup = z.infer<typeof screenGroupSchema>;

/** All screens of the site and their groups. `revision` counts up with every change, so that nobody writes over another. */
export const screenBookSchema = z.strictObject({
  screens: z.array(screenPlaceSchema).max(MAX_SCREENS),
  groups: z.array(screenGroupSchema).max(MAX_SCREEN_GROUPS),
  /** Newest first, with those who were in it. */
  removed: z
    .array(z.strictObject({ group: screenGroupSchema, screenIds: z.array(slugSchema).max(MAX_SCREENS) }))
    .max(MAX_REMOVED_GROUPS),
  revision: z.int().min(0),
});
export type ScreenBook = z.infer<typeof screenBookSchema>;

/** What of a programme a screen gets: names of entries that are meant for it, and how many are meant for others. */
export const screenReachSchema = z.strictObject({
  screenId: slugSchema,
  name: nameSchema,
  groupName: nameSchema.nullable(),
  entryNames: z.array(z.string().max(120)).max(MAX_TOLD_ENTRIES),
  entriesForOthers: z.int().min(0),
});
export type ScreenReach = z.infer<typeof screenReachSchema>;

const seen = z.int().min(0);
const changeErrors = ["changed-by-another", ...disk] as const;
const bookChange = { result: screenBookSchema, timeoutMs: 5_000, roles: editors } as const;

export const screenRequests = {
  "screen.book": defineRequest({
    params: z.strictObject({}),
    result: screenBookSchema,
    errors: [],
    timeoutMs: 5_000,
    roles: people,
  }),
  "screen.put-place": defineRequest({
    ...bookChange,
    params: z.strictObject({ place: screenPlaceSchema, seen }),
    errors: ["no-such-screen", "no-such-group", ...changeErrors],
  }),
  /** Makes a group, or names it anew. */
  "screen.put-group": defineRequest({
    ...bookChange,
    params: z.strictObject({ group: screenGroupSchema, seen }),
    errors: ["too-many-groups", ...changeErrors],
  }),
  /** Into the bin; its screens are in no group then. */
  "screen.remove-group": defineRequest({
    ...bookChange,
    params: z.strictObject({ groupId: slugSchema, seen }),
    errors: ["no-such-group", ...changeErrors],
  }),
  /** Back, with its screens, as far as they are in no other group by now. */
  "screen.restore-group": defineRequest({
    ...bookChange,
    params: z.strictObject({ groupId: slugSchema }),
    errors: ["no-such-group", "too-many-groups", ...disk],
  }),
  /** Which screens get what: of what is published, or of the draft before it is. */
  "screen.reach": defineRequest({
    params: z.strictObject({ of: z.enum(["draft", "published"]) }),
    result: z.array(screenReachSchema).max(MAX_SCREENS),
    errors: ["no-programme"],
    timeoutMs: 5_000,
    roles: people,
  }),
} as const;

export const screenEvents = {
  "screen.book-changed": defineEvent({ payload: z.strictObject({}), roles: people }),
} as const;
