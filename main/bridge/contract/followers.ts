import { z } from "zod";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";
import { defineEvent, defineRequest } from "./define.ts";
import { MAX_SCREENS, namedBySchema } from "./screens.ts";
import { MAX_URGENT_MINUTES, urgentMessageSchema } from "./urgent.ts";

/** Longest link that a machine joins by: address, secret, key and the certificate's fingerprint. */
export const MAX_LINK_LETTERS = 500;
/** A follower speaks at every change and this often; see `SILENT_FOLLOWER_MS` for when it is missed. */
export const REPORT_EVERY_MS = 10_000;

const editors = ["merchandiser", "admin", "operator"] as const;
const whoever = ["staff", "merchandiser", "admin", "operator"] as const;
const disk = ["disk-full", "read-only"] as const;
const name = z.string().trim().min(1).max(80);
const version = z.int().min(1);
const trouble = z.strictObject({ code: z.string().max(64), message: z.string().max(300) });

/** A screen that another machine shows: by what link it may join, and since when it has. */
export const followerSchema = z.strictObject({
  screenId: slugSchema,
  name,
  /** Null: its machine has not joined yet. */
  joinedAtMs: z.number().nullable(),
  /** Until when its last link may be used; null: there is none that still may. */
  linkUntilMs: z.number().nullable(),
});
export type Follower = z.infer<typeof followerSchema>;

/** A link is told this once; whoever enters it at a machine first makes that machine the screen. */
const linkSchema = z.strictObject({
  screenId: slugSchema,
  link: z.string().max(MAX_LINK_LETTERS),
  untilMs: z.number(),
  /** `this-machine`: the console is closed to the shop's network, so no other machine reaches this one. */
  reach: z.enum(["shop", "this-machine"]),
});
export type FollowerLink = z.infer<typeof linkSchema>;

/** What a follower tells of itself. No visit, no person, and of the camera nothing but a fault that staff must mend. */
export const followerReportSchema = z.strictObject({
  /** Of this run of its host: two machines with one token are told apart by it. */
  bootId: randomIdSchema,
  nowMs: z.number(),
  /** The leading host's version that its people see, and for how long; null: none of them. */
  shown: z.strictObject({ version, forMs: z.number().min(0) }).nullable(),
  /** The newest of the leading host's versions that is there whole. */
  here: version.nullable(),
  trouble: trouble.nullable(),
});
export type FollowerReport = z.infer<typeof followerReportSchema>;

/** What a follower is to do: what to show, as which screen, and what lies above everything. */
export const followerOrderSchema = z.strictObject({
  screenId: slugSchema,
  name,
  tags: namedBySchema,
  siteName: z.string().max(80),
  /** Null: nothing is published. */
  version: version.nullable(),
  /** A message to all. Its end is told as a span: the two clocks need not agree. */
  message: z
    .strictObject({
      messageId: randomIdSchema,
      text: urgentMessageSchema.shape.text,
      style: urgentMessageSchema.shape.style,
      forMs: z
        .number()
        .min(0)
        .max(MAX_URGENT_MINUTES * 60_000),
    })
    .nullable(),
});
export type FollowerOrder = z.infer<typeof followerOrderSchema>;

/** How this machine follows another; `away`: it does not answer; `refused`: it takes this machine no longer. */
export const leadSchema = z.strictObject({
  /** `https://192.168.1.10:7351` */
  address: z.string().max(200),
  siteName: z.string().max(80).nullable(),
  screenId: slugSchema,
  screenName: name.nullable(),
  state: z.enum(["joined", "away", "refused"]),
  heardAtMs: z.number().nullable(),
});
export type Lead = z.infer<typeof leadSchema>;

export const followerRequests = {
  "screen.followers": defineRequest({
    params: z.strictObject({}),
    result: z.array(followerSchema).max(MAX_SCREENS),
    errors: [],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Makes a place for a screen of another machine, and the link by which that machine joins. */
  "screen.add": defineRequest({
    params: z.strictObject({ name }),
    result: linkSchema,
    errors: ["too-many-screens", "no-such-screen", "follows-another", "not-ready", ...disk],
    timeoutMs: 5_000,
    roles: editors,
  }),
  /** A new link for a screen. The machine that showed it until now is shut out as soon as another has joined by it. */
  "screen.link": defineRequest({
    params: z.strictObject({ screenId: slugSchema }),
    result: linkSchema,
    errors: ["no-such-screen", "follows-another", "not-ready", ...disk],
    timeoutMs: 5_000,
    roles: editors,
  }),
  /** Shuts its machine out at once; that goes on with what it has. */
  "screen.remove": defineRequest({
    params: z.strictObject({ screenId: slugSchema }),
    result: z.null(),
    errors: ["no-such-screen", ...disk],
    timeoutMs: 5_000,
    roles: editors,
  }),
  /** A follower's word, at every change and every ten seconds; the answer is what it is to do. */
  "follower.report": defineRequest({
    params: followerReportSchema,
    result: followerOrderSchema,
    errors: ["no-such-screen"],
    timeoutMs: 5_000,
    roles: ["follower"],
  }),
  "lead.get": defineRequest({
    params: z.strictObject({}),
    result: leadSchema.nullable(),
    errors: [],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /**
   * Makes this machine a screen of another host: what is published there is shown here from now on. `no-link`: this is
   * none; `wrong-link`: it was used or is over; `refused`: one of the two may not, e.g. since it follows another.
   */
  "lead.join": defineRequest({
    params: z.strictObject({ link: z.string().trim().min(1).max(MAX_LINK_LETTERS) }),
    result: leadSchema,
    errors: ["no-link", "wrong-link", "refused", "unreachable", ...disk],
    timeoutMs: 60_000,
    roles: ["admin", "operator"],
  }),
  /** Follows nobody any more; what came stays on the screen. */
  "lead.leave": defineRequest({
    params: z.strictObject({}),
    result: z.null(),
    errors: [...disk],
    timeoutMs: 60_000,
    roles: ["admin", "operator"],
  }),
} as const;

export const followerEvents = {
  /** There is another order: ask for it by a report. */
  "follower.news": defineEvent({ payload: z.strictObject({}), roles: ["follower"] }),
  "screen.followers-changed": defineEvent({
    payload: z.strictObject({}),
    roles: ["staff", "merchandiser", "admin"],
  }),
  "lead.changed": defineEvent({ payload: z.strictObject({}), roles: ["staff", "merchandiser", "admin"] }),
} as const;
