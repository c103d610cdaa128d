import { z } from "zod";
import { countryProfileSchema, placementSchema } from "../../../content/schema/country-profile.ts";
import { localeSchema } from "../../../content/schema/locale.ts";
import { deviceKindSchema, MAX_CODE_LENGTH } from "../../../devices/contract/device-event.ts";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";
import { entryDraftSchema } from "../../ledger/schema/entry.ts";
import { shopperRequestKindSchema, shopperRequestSchema } from "../../ledger/schema/shopper-request.ts";
import { cameraPlaceSchema } from "./camera-place.ts";
import { defineEvent, defineRequest } from "./define.ts";

/** Most entries that one message may bring. */
export const MAX_ENTRIES_OF_A_BATCH = 500;

/** What the page must know of its place. */
export const screenSettingsSchema = z.strictObject({
  siteId: slugSchema,
  siteName: z.string().max(80),
  screenId: slugSchema,
  locale: localeSchema,
  profile: countryProfileSchema,
  placement: placementSchema,
  /** Staff switched the camera off; the page shows that it is off. */
  cameraOff: z.boolean(),
  /** The retailer's accent, sRGB. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  simulated: z.boolean(),
  cameraPlace: cameraPlaceSchema.nullable().optional(),
  /** Every how many visits the goodbye asks about the mirror; left out: never. */
  questionEveryVisits: z.int().min(1).max(100).optional(),
});
export type ScreenSettings = z.infer<typeof screenSettingsSchema>;

/** Where a visit is, as staff see it. */
export const screenPhaseSchema = z.enum(["campaign", "notice", "mirror", "covered", "goodbye", "catalogue"]);
export type ScreenPhase = z.infer<typeof screenPhaseSchema>;

/** How the page is, for staff. No visit, no person. */
export const screenReportSchema = z.strictObject({
  phase: screenPhaseSchema,
  camera: z.enum([
    "closed",
    "live",
    "rehearsal",
    "off-by-staff",
    "covered",
    "missing",
    "busy",
    "refused",
    "ended",
  ]),
  picturesPerSecond: z.number().min(0).max(1000).nullable(),
  fault: z.strictObject({ code: z.string().max(64), message: z.string().max(300) }).nullable(),
  /** The version whose sign was shown last, and since when; version null: the content folder's own. Left out: none yet. */
  shown: z.strictObject({ version: z.int().min(1).nullable(), sinceAtMs: z.number() }).optional(),
});
export type ScreenReport = z.infer<typeof screenReportSchema>;

/** What a code turned out to be. */
export const scanOutcomeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("known"),
    productId: slugSchema,
    variantId: slugSchema,
    garment: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("unknown") }),
]);
export type ScanOutcome = z.infer<typeof scanOutcomeSchema>;

export const mirrorRequests = {
  /**
   * First word of the page, and of one that found its host again. `fresh`: it was just loaded and knows of no visit,
   * so that one which is still under way was cut off. Answers with what it must know of its place.
   */
  "screen.hello": defineRequest({
    params: z.strictObject({ fresh: z.boolean().optional() }),
    result: screenSettingsSchema,
    errors: [],
    timeoutMs: 5_000,
    roles: ["mirror"],
  }),
  /** Called at every change and every 10 s; a page that falls silent is taken for hung. */
  "screen.report": defineRequest({
    params: screenReportSchema,
    result: z.null(),
    errors: [],
    timeoutMs: 5_000,
    roles: ["mirror"],
  }),
  /** Written to disk before it is answered. `batchId` makes a repeated message harmless. */
  "ledger.append": defineRequest({
    params: z.strictObject({
      batchId: randomIdSchema,
      entries: z.array(entryDraftSchema).min(1).max(MAX_ENTRIES_OF_A_BATCH),
    }),
    result: z.strictObject({ lastId: z.number() }),
    errors: ["disk-full", "read-only", "ledger-unavailable", "kind-not-allowed"],
    timeoutMs: 10_000,
    roles: ["mirror"],
  }),
  "request.ask": defineRequest({
    params: z.strictObject({
      visitId: randomIdSchema,
      requestKind: shopperRequestKindSchema,
      productId: slugSchema.nullable(),
      variantId: slugSchema.nullable(),
      size: z.string().max(16).nullable(),
    }),
    result: shopperRequestSchema,
    errors: ["too-many-requests", "disk-full", "read-only", "ledger-unavailable"],
    timeoutMs: 10_000,
    roles: ["mirror"],
  }),
  "request.cancel": defineRequest({
    params: z.strictObject({ requestId: randomIdSchema }),
    result: z.null(),
    errors: ["no-such-request", "disk-full", "read-only", "ledger-unavailable"],
    timeoutMs: 10_000,
    roles: ["mirror"],
  }),
  /** The visit is over: host and devices forget it. */
  "visit.forget": defineRequest({
    params: z.strictObject({ visitId: randomIdSchema }),
    result: z.null(),
    errors: [],
    timeoutMs: 5_000,
    roles: ["mirror"],
  }),
  /** A code that the page read from keystrokes, or that somebody sends by hand; comes back as event `scan`. */
  "scan.report": defineRequest({
    params: z.strictObject({
      code: z.string().min(1).max(MAX_CODE_LENGTH),
      deviceKind: deviceKindSchema,
      visitId: randomIdSchema.nullable(),
    }),
    result: scanOutcomeSchema,
    errors: [],
    timeoutMs: 5_000,
    roles: ["mirror", "operator"],
  }),
} as const;

export const mirrorEvents = {
  scan: defineEvent({
    payload: z.strictObject({ code: z.string().max(MAX_CODE_LENGTH), outcome: scanOutcomeSchema }),
    roles: ["mirror"],
  }),
  /** A request of this screen changed: answered, closed, escalated. */
  "request.updated": defineEvent({ payload: shopperRequestSchema, roles: ["mirror", "staff", "admin"] }),
  "screen.settings-changed": defineEvent({ payload: screenSettingsSchema, roles: ["mirror"] }),
  "catalogue.changed": defineEvent({
    payload: z.strictObject({}),
    roles: ["mirror", "staff", "merchandiser", "admin"],
  }),
} as const;
