import { z } from "zod";
import { localeSchema } from "../../../content/schema/locale.ts";
import { campaignSchema } from "../../../content/schema/signage/campaign.ts";
import { layoutSchema } from "../../../content/schema/signage/layout.ts";
import { mediaSchema, tagsSchema } from "../../../content/schema/signage/media.ts";
import { playlistSchema } from "../../../content/schema/signage/playlist.ts";
import { programmeSchema } from "../../../content/schema/signage/programme.ts";
import { daypartSchema, scheduleEntrySchema } from "../../../content/schema/signage/schedule-entry.ts";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";
import { warningFactsSchema } from "./content-warning.ts";
import { defineEvent, defineRequest } from "./define.ts";
import { planSpanSchema } from "./sign.ts";

/** Most of what the content pages list at once. */
export const MAX_CONTENT_JOBS = 100;
export const MAX_CONTENT_VERSIONS = 200;
/** Pictures by which a version is known again. */
export const MAX_VERSION_PICTURES = 4;
export const MAX_CONTENT_WARNINGS = 500;
export const MAX_PREVIEW_PLAYS = 5_000;
/** Longest span of a preview: a week, and the hour that the clocks may turn back in it. */
export const MAX_PREVIEW_MS = 7 * 86_400_000 + 3_600_000;
export const MAX_CONTENT_APPROVALS = 20;
/** Parts in the bin; the oldest leave it. */
export const MAX_REMOVED_PARTS = 100;
/** More than a programme may hold, before and after. */
const MAX_CHANGED_PARTS = 30_000;

const whoever = ["staff", "merchandiser", "admin", "operator"] as const;
const disk = ["disk-full", "read-only"] as const;

/** What a programme is made of; each part is edited, and clashes, by itself. */
export const contentPartKindSchema = z.enum(["media", "playlist", "layout", "campaign", "daypart", "entry"]);
export type ContentPartKind = z.infer<typeof contentPartKindSchema>;
export const contentPartSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("media"), value: mediaSchema }),
  z.strictObject({ kind: z.literal("playlist"), value: playlistSchema }),
  z.strictObject({ kind: z.literal("layout"), value: layoutSchema }),
  z.strictObject({ kind: z.literal("campaign"), value: campaignSchema }),
  z.strictObject({ kind: z.literal("daypart"), value: daypartSchema }),
  z.strictObject({ kind: z.literal("entry"), value: scheduleEntrySchema }),
]);
export type ContentPart = z.infer<typeof contentPartSchema>;

/** The draft's revision at a part's last change; 0 where it was never changed here. Never used twice, so that a clash is always seen. */
const revisionSchema = z.int().min(0);
const partName = { kind: contentPartKindSchema, id: slugSchema };
const personSchema = z.string().max(40);

/** What staff should look at before they publish: what never plays, what lies over another, what has no words. */
export const contentWarningSchema = z.strictObject({
  ...partName,
  code: z.string().max(64),
  text: z.string().max(500),
  /** Absent where the code says all. */
  facts: warningFactsSchema.optional(),
});
export type ContentWarning = z.infer<typeof contentWarningSchema>;

const changedPartsSchema = z.array(z.string().max(80)).max(MAX_CHANGED_PARTS);

/** What people work on; it is on no screen before it is published. */
export const contentDraftSchema = z.strictObject({
  programme: programmeSchema,
  /** By `kind:id`; parts that are not named have 0. */
  revisions: z.record(z.string().max(80), revisionSchema),
  /** Parts, by `kind:id`, that are other than what is published, or are no more. */
  changed: changedPartsSchema,
  /** Of `changed`, what no screen shows, neither as it was nor as it is, e.g. files that nothing plays. */
  unshown: changedPartsSchema,
  /**
   * Of `changed`, what was on the screens until an older version was shown again, and the version that had it. Null
   * where none was.
   */
  undone: z.strictObject({ version: z.int().min(1), changed: changedPartsSchema }).nullable(),
  /** Counts up with every change of any part. */
  revision: revisionSchema,
  /** Parts in the bin, newest first. */
  removed: z
    .array(z.strictObject({ ...partName, name: z.string().max(120), removedAtMs: z.number() }))
    .max(MAX_REMOVED_PARTS),
  warnings: z.array(contentWarningSchema).max(MAX_CONTENT_WARNINGS),
});
export type ContentDraft = z.infer<typeof contentDraftSchema>;

/** A file on its way into the library. */
export const contentJobSchema = z.strictObject({
  jobId: randomIdSchema,
  fileName: z.string().max(200),
  step: z.enum(["waiting", "looking", "converting", "drawing", "done", "refused"]),
  /** 0..1 of the step. */
  share: z.number().min(0).max(1),
  /** What it became. */
  mediaId: slugSchema.nullable(),
  /** Why it was refused, and what to do. */
  refusal: z.string().max(500).nullable(),
  /** The same as a code, for pages that say it in their reader's language. */
  refusalCode: z.string().max(64).nullable(),
  /** What was changed on the way, e.g. converted or turned upright. */
  remarks: z.array(z.string().max(300)).max(10),
});
export type ContentJob = z.infer<typeof contentJobSchema>;

/** Where a version came from, if not from here. */
export const contentSourceSchema = z.strictObject({
  host: z.string().min(1).max(300),
  version: z.int().min(1),
});
export type ContentSource = z.infer<typeof contentSourceSchema>;

/** A published state of everything. */
export const contentVersionSchema = z.strictObject({
  version: z.int().min(1),
  publishedAtMs: z.number(),
  author: personSchema,
  /** Null where nobody had to approve. */
  approver: personSchema.nullable(),
  note: z.string().max(300),
  isCurrent: z.boolean(),
  /** What the screens showed before it; null where that is not remembered, or was the content folder’s own. */
  insteadOf: z.int().min(1).nullable(),
  /** The server that it came from and its number there; null where it was published here. */
  source: contentSourceSchema.nullable(),
  /** Media of its first schedule entries, by which people know it again; none where that is not remembered. */
  mediaIds: z.array(slugSchema).max(MAX_VERSION_PICTURES),
});
export type ContentVersion = z.infer<typeof contentVersionSchema>;

/** A draft that waits for another person's yes. */
export const contentApprovalSchema = z.strictObject({
  approvalId: randomIdSchema,
  author: personSchema,
  askedAtMs: z.number(),
  note: z.string().max(300),
});
export type ContentApproval = z.infer<typeof contentApprovalSchema>;

const plannedPlaySchema = z.strictObject({
  fromMs: z.number(),
  untilMs: z.number(),
  entryId: slugSchema.nullable(),
  campaignId: slugSchema.nullable(),
  layoutId: slugSchema,
  armId: slugSchema.nullable(),
  role: z.enum(["rotation", "interrupt", "moment", "override", "default"]),
  whole: z.boolean(),
});

export const contentRequests = {
  "content.draft": defineRequest({
    params: z.strictObject({}),
    result: contentDraftSchema,
    errors: ["no-programme"],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /**
   * Keeps one part of the draft. `seen` is the revision that the editor began with, null for a new part: where somebody
   * else changed it meanwhile nothing is kept, and the editor offers both.
   */
  "content.put": defineRequest({
    params: z.strictObject({ part: contentPartSchema, seen: revisionSchema.nullable() }),
    result: z.strictObject({ revision: revisionSchema }),
    errors: ["changed-meanwhile", "id-taken", "refused", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Into the bin. Refused with where it is used. */
  "content.remove": defineRequest({
    params: z.strictObject({ ...partName, seen: revisionSchema }),
    result: z.null(),
    errors: ["no-such-part", "changed-meanwhile", "in-use", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  "content.restore": defineRequest({
    params: z.strictObject(partName),
    result: z.null(),
    errors: ["no-such-part", "id-taken", "refused", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  "content.set-default": defineRequest({
    params: z.strictObject({ layoutId: slugSchema }),
    result: z.null(),
    errors: ["no-such-part", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Brings back into the draft what the screens show, in the place of what was undone; other work stays. */
  "content.take-back": defineRequest({
    params: z.strictObject({ seen: revisionSchema }),
    result: z.null(),
    errors: ["nothing-undone", "changed-meanwhile", "refused", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Takes a file that was uploaded before: looks at it, converts it where the player could not show it, draws its thumbnail. */
  "content.take-file": defineRequest({
    params: z.strictObject({ uploadId: randomIdSchema, fileName: z.string().min(1).max(200) }),
    result: z.strictObject({ jobId: randomIdSchema }),
    errors: ["no-such-upload", "too-many-waiting", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  "content.jobs": defineRequest({
    params: z.strictObject({}),
    result: z.array(contentJobSchema).max(MAX_CONTENT_JOBS),
    errors: [],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Puts the draft on the screens, or asks for another person's yes where the shop wants that. */
  "content.publish": defineRequest({
    params: z.strictObject({ seen: revisionSchema, note: z.string().max(300) }),
    result: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("published"), version: z.int().min(1) }),
      z.strictObject({ kind: z.literal("waits"), approvalId: randomIdSchema }),
    ]),
    errors: ["changed-meanwhile", "refused", "nothing-changed", ...disk],
    timeoutMs: 30_000,
    roles: whoever,
  }),
  "content.approvals": defineRequest({
    params: z.strictObject({}),
    result: z.array(contentApprovalSchema).max(MAX_CONTENT_APPROVALS),
    errors: [],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Yes or no to a draft that waits; never by the person who asked. */
  "content.decide": defineRequest({
    params: z.strictObject({ approvalId: randomIdSchema, yes: z.boolean(), note: z.string().max(300) }),
    result: z.strictObject({ version: z.int().min(1).nullable() }),
    errors: ["no-such-approval", "own-work", "refused", ...disk],
    timeoutMs: 30_000,
    roles: ["merchandiser", "admin"],
  }),
  "content.versions": defineRequest({
    params: z.strictObject({}),
    result: z.array(contentVersionSchema).max(MAX_CONTENT_VERSIONS),
    errors: [],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** One click back: shows a kept version again. The draft stays what it is. */
  "content.roll-back": defineRequest({
    params: z.strictObject({ version: z.int().min(1) }),
    result: z.null(),
    errors: ["no-such-version", "refused", ...disk],
    timeoutMs: 30_000,
    roles: whoever,
  }),
  /** What a screen would play: of the draft or of what is published, over a span of at most a week. */
  "content.plan": defineRequest({
    params: z.strictObject({
      of: z.enum(["draft", "published"]),
      fromMs: z.number(),
      untilMs: z.number(),
      tags: tagsSchema,
      locale: localeSchema,
    }),
    result: z.strictObject({
      timeZone: z.string().min(1).max(64),
      spans: z.array(planSpanSchema).max(20_000),
      /** The first ones, layout by layout. */
      plays: z.array(plannedPlaySchema).max(MAX_PREVIEW_PLAYS),
    }),
    errors: ["no-programme", "refused"],
    timeoutMs: 10_000,
    roles: whoever,
  }),
} as const;

export const contentEvents = {
  /** Draft, jobs, versions, approvals or deliveries are others. */
  "content.changed": defineEvent({ payload: z.strictObject({}), roles: whoever }),
} as const;
