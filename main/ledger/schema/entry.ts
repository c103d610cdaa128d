import { z } from "zod";
import { garmentCategorySchema } from "../../../content/schema/product.ts";
import { deviceKindSchema, MAX_CODE_LENGTH } from "../../../devices/contract/device-event.ts";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";
import { answerSchema, shopperRequestKindSchema } from "./shopper-request.ts";
import { surveyAnswerSchema, surveyPlaceSchema } from "./survey.ts";

const shortText = z.string().max(300);
const count = z.int().min(0);

/**
 * How a visit ended. `another-body`: somebody else stood there; `cover`: the cabin's cover button; `restart`: its page
 * or host broke off, and the host wrote the end afterwards.
 */
export const visitEndReasonSchema = z.enum([
  "goodbye",
  "nobody",
  "another-body",
  "cover",
  "camera-off",
  "restart",
]);
export type VisitEndReason = z.infer<typeof visitEndReasonSchema>;

/** What a shopper can deliberately do besides trying on and asking. */
export const controlSchema = z.enum([
  "start",
  "next-garment",
  "previous-garment",
  "choose-garment",
  "take-off",
  "colour",
  "size",
  "language",
  "reach",
  "cover",
  "uncover",
  "details",
  "end",
]);

/** What of a sign was played: an entry of the schedule (null: the default), its layout, a widget (null: the layout itself). */
const playedPart = {
  entryId: slugSchema.nullable(),
  layoutId: slugSchema,
  widgetId: slugSchema.nullable(),
};

/**
 * Payload of every kind of ledger entry. One kind, one meaning:
 * - `pass-by`: a pose in the zone for ≥ 1 s; `view`: nose and both eyes visible and facing for ≥ 1 s
 *   (both only where the country profile lets the camera count);
 * - `visit-begin`/`visit-end`: the span of a visit; `interact`: a deliberate input;
 * - `try-on`: a garment was seen on the body; `picture-shown`: a product without a garment was shown;
 * - `scan`: a code was read; `request`/`request-cancel`/`answer`: between shopper and staff;
 * - `play-begin`/`play-end`: a layout or a widget of the sign was on the screen; `play-failed`: it could not be;
 * - `heartbeat`: the screen was up for the past minute; `boot`, `fault`, `camera`: the screen itself;
 * - `page-begin`: its page was loaded anew, and what the page before had begun was over by then;
 * - `survey`: somebody was asked about the mirror, once the answer or its absence is certain; one entry a time asked.
 */
export const payloadSchemas = {
  "pass-by": z.strictObject({ presentMs: count }),
  view: z.strictObject({ facingMs: count }),
  "visit-begin": z.strictObject({
    by: z.enum(["touch", "keyboard", "scan", "presence"]),
    locale: z.string().max(8),
  }),
  interact: z.strictObject({ control: controlSchema }),
  "try-on": z.strictObject({ category: garmentCategorySchema, colourId: slugSchema, settledAfterMs: count }),
  "picture-shown": z.strictObject({ colourId: slugSchema }),
  scan: z.strictObject({
    deviceKind: deviceKindSchema,
    known: z.boolean(),
    code: z.string().max(MAX_CODE_LENGTH),
  }),
  request: z.strictObject({
    requestId: randomIdSchema,
    requestKind: shopperRequestKindSchema,
    size: z.string().max(16).nullable(),
  }),
  "request-cancel": z.strictObject({ requestId: randomIdSchema }),
  answer: z.strictObject({ requestId: randomIdSchema, answer: answerSchema, waitedMs: count }),
  "visit-end": z.strictObject({ reason: visitEndReasonSchema, durationMs: count }),
  "play-begin": z.strictObject(playedPart),
  "play-end": z.strictObject({ ...playedPart, shownMs: count, complete: z.boolean() }),
  "play-failed": z.strictObject({
    ...playedPart,
    reason: z.enum(["no-picture", "broken", "blank", "frozen", "never-ended", "unreadable"]),
  }),
  /** `counting`: whether the camera counted presence then; without it no pass-by means "not measured". */
  heartbeat: z.strictObject({ upMs: count, phase: z.string().max(32), counting: z.boolean() }),
  boot: z.strictObject({ version: z.string().max(32), shell: z.string().max(16) }),
  "page-begin": z.strictObject({}),
  fault: z.strictObject({ code: z.string().max(64), message: shortText }),
  camera: z.strictObject({ off: z.boolean(), by: z.enum(["staff", "shopper"]) }),
  survey: z.strictObject({ place: surveyPlaceSchema, answer: surveyAnswerSchema }),
} as const;

export type EntryKind = keyof typeof payloadSchemas;
export const ENTRY_KINDS = Object.keys(payloadSchemas) as EntryKind[];
export type PayloadOf<K extends EntryKind> = z.infer<(typeof payloadSchemas)[K]>;

const subject = {
  visitId: randomIdSchema.nullable(),
  productId: slugSchema.nullable(),
  variantId: slugSchema.nullable(),
  campaignId: slugSchema.nullable(),
  armId: slugSchema.nullable(),
};

/** An entry that is about no visit, product or campaign. */
export const noSubject = {
  visitId: null,
  productId: null,
  variantId: null,
  campaignId: null,
  armId: null,
} as const;

/** The kinds that the mirror's page may report itself; the host writes the others. */
export const PAGE_KINDS = [
  "pass-by",
  "view",
  "visit-begin",
  "interact",
  "try-on",
  "picture-shown",
  "visit-end",
  "play-begin",
  "play-end",
  "play-failed",
  "fault",
  "camera",
  "survey",
] as const satisfies readonly EntryKind[];

function draftOf<K extends EntryKind>(kind: K) {
  return z.strictObject({ kind: z.literal(kind), ...subject, payload: payloadSchemas[kind] });
}

/** An answer leads to nobody. */
const noVisit = subject.visitId.refine(
  (visitId): boolean => visitId === null,
  "an answer belongs to no visit",
);

/** An entry before the ledger stamps it with id, time, boot, site and screen. */
export const entryDraftSchema = z.discriminatedUnion("kind", [
  draftOf("pass-by"),
  draftOf("view"),
  draftOf("visit-begin"),
  draftOf("interact"),
  draftOf("try-on"),
  draftOf("picture-shown"),
  draftOf("scan"),
  draftOf("request"),
  draftOf("request-cancel"),
  draftOf("answer"),
  draftOf("visit-end"),
  draftOf("play-begin"),
  draftOf("play-end"),
  draftOf("play-failed"),
  draftOf("heartbeat"),
  draftOf("boot"),
  draftOf("page-begin"),
  draftOf("fault"),
  draftOf("camera"),
  draftOf("survey").extend({ visitId: noVisit }),
]);
export type EntryDraft = z.infer<typeof entryDraftSchema>;

/** What the ledger adds. `monotonicMs` counts within a boot and never jumps; `atMs` is civil time and may. */
export interface EntryStamp {
  readonly id: number;
  readonly atMs: number;
  readonly monotonicMs: number;
  readonly bootId: string;
  readonly siteId: string;
  readonly screenId: string;
}

/** A row of the ledger. */
export type LedgerEntry = EntryDraft & EntryStamp;
