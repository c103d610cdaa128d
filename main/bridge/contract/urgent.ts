import { z } from "zod";
import { randomIdSchema } from "../../base/ids.ts";
import { defineEvent, defineRequest } from "./define.ts";

const people = ["staff", "merchandiser", "admin"] as const;

/** Longest message to all screens, letters: what is read in passing. */
export const MAX_URGENT_LETTERS = 200;
export const MAX_URGENT_MINUTES = 24 * 60;
/** Messages that are remembered with who sent and who ended them. */
export const MAX_URGENT_KEPT = 50;

/** `alarm`: leave, danger; `notice`: something to know now; `quiet`: a word in passing. */
export const urgentStyleSchema = z.enum(["alarm", "notice", "quiet"]);
export type UrgentStyle = z.infer<typeof urgentStyleSchema>;

/** A message that all screens show above everything, until then. */
export const urgentMessageSchema = z.strictObject({
  messageId: randomIdSchema,
  text: z.string().trim().min(1).max(MAX_URGENT_LETTERS),
  style: urgentStyleSchema,
  fromMs: z.number(),
  untilMs: z.number(),
});
export type UrgentMessage = z.infer<typeof urgentMessageSchema>;

/** The same with the names of those who did it. */
export const urgentRecordSchema = z.strictObject({
  ...urgentMessageSchema.shape,
  by: z.string().max(60),
  /** Null: it ended, or will, by itself. */
  endedAtMs: z.number().nullable(),
  endedBy: z.string().max(60).nullable(),
});
export type UrgentRecord = z.infer<typeof urgentRecordSchema>;

const urgentNow = z.strictObject({ message: urgentMessageSchema.nullable() });

export const urgentRequests = {
  /** What screens show above everything now; null: nothing. */
  "urgent.now": defineRequest({
    params: z.strictObject({}),
    result: urgentNow,
    errors: [],
    timeoutMs: 5_000,
    roles: ["mirror", ...people],
  }),
  /** What was shown and by whom, newest first. */
  "urgent.history": defineRequest({
    params: z.strictObject({}),
    result: z.array(urgentRecordSchema).max(MAX_URGENT_KEPT),
    errors: [],
    timeoutMs: 5_000,
    roles: people,
  }),
  /** Shows a message on all screens at once, instead of one that is there. It ends by itself. */
  "urgent.show": defineRequest({
    params: z.strictObject({
      text: urgentMessageSchema.shape.text,
      style: urgentStyleSchema,
      minutes: z.int().min(1).max(MAX_URGENT_MINUTES),
    }),
    result: urgentMessageSchema,
    errors: [],
    timeoutMs: 5_000,
    roles: people,
  }),
  "urgent.end": defineRequest({
    params: z.strictObject({ messageId: randomIdSchema }),
    result: z.null(),
    errors: ["no-such-message"],
    timeoutMs: 5_000,
    roles: people,
  }),
} as const;

export const urgentEvents = {
  "urgent.changed": defineEvent({ payload: urgentNow, roles: ["mirror", ...people] }),
} as const;
