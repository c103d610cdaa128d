import { z } from "zod";
import { programmeSchema } from "../../../content/schema/signage/programme.ts";
import { slugSchema } from "../../base/ids.ts";
import { defineEvent, defineRequest } from "./define.ts";

/** Most spans of a plan in one message. */
export const MAX_PLAN_SPANS = 20_000;

const ids = z.array(slugSchema).max(2_000);
export const planSpanSchema = z.strictObject({
  fromMs: z.number(),
  untilMs: z.number(),
  layer: z.enum(["override", "scheduled", "default"]),
  entryIds: ids,
  interruptIds: ids,
  momentIds: ids,
});

/** What a screen plays from now on, and for some days without hearing more. */
export const currentSignSchema = z.strictObject({
  programme: programmeSchema,
  /** Another where anything in the programme is another. */
  revision: z.string().min(1).max(64),
  /** As it was published; null: the content folder's own. */
  version: z.int().min(1).nullable(),
  plan: z.array(planSpanSchema).min(1).max(MAX_PLAN_SPANS),
  /** IANA, of the site. */
  timeZone: z.string().min(1).max(64),
  /** Whether the site asks its screens for less motion. */
  calm: z.boolean(),
  /** Begin of the address of a file of the package; the path follows. */
  filesAt: z.string().min(1).max(200),
});
export type CurrentSign = z.infer<typeof currentSignSchema>;

export const signRequests = {
  "sign.current": defineRequest({
    params: z.strictObject({}),
    result: currentSignSchema,
    errors: ["no-programme"],
    timeoutMs: 5_000,
    roles: ["mirror", "staff", "merchandiser", "admin"],
  }),
} as const;

export const signEvents = {
  "sign.changed": defineEvent({
    payload: z.strictObject({}),
    roles: ["mirror", "staff", "merchandiser", "admin"],
  }),
} as const;
