import { z } from "zod";
import { slugSchema } from "../../base/ids.ts";
import { followerOrderSchema } from "../../bridge/contract/followers.ts";

const leadRecordSchema = z.strictObject({
  origin: z.string().max(200),
  /** Of its certificate; null: over `http:` on the same machine. */
  fingerprint: z.string().max(95).nullable(),
  /** Whose signature packages must bear: 32 bytes of Ed25519 in base64. */
  key: z.string().max(44),
  token: z.string().max(100),
  siteName: z.string().max(80),
  joinedAtMs: z.number(),
  /** What was ordered last, but for the message; null: nothing yet. It holds while the leading host is away. */
  order: followerOrderSchema.omit({ message: true }).nullable(),
  /** The last message to all that came from there and was not taken back. */
  messageId: z.string().max(64).nullable(),
});
/** Whom this machine follows, as its file keeps it. Readable by its owner alone: the token is in it. */
export type LeadRecord = z.infer<typeof leadRecordSchema>;

export const leadFileSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** What this machine's screen was called when it joined; kept when it leaves, since its ledger is full of it. */
  screenId: slugSchema.nullable(),
  lead: leadRecordSchema.nullable(),
});
export type LeadFile = z.infer<typeof leadFileSchema>;
export const LEAD_FILE = "lead.json";
