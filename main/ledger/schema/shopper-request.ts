import { z } from "zod";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";

/** `size`: bring me this size; `adviser`: somebody please come. */
export const shopperRequestKindSchema = z.enum(["size", "adviser"]);
export type ShopperRequestKind = z.infer<typeof shopperRequestKindSchema>;

/** What staff answer with one thumb. All but `on-the-way` close the request. */
export const answerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("on-the-way"), minutes: z.int().min(1).max(30) }),
  z.strictObject({ kind: z.literal("here-it-is") }),
  z.strictObject({ kind: z.literal("sold-out") }),
  z.strictObject({ kind: z.literal("not-now") }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** `waiting` → `answered` (somebody is coming) → `closed`; or `cancelled` by the shopper or the visit's end. */
export const shopperRequestStateSchema = z.enum(["waiting", "answered", "closed", "cancelled"]);

/** What a shopper asked for, as staff see it. Holds nothing of who asked. */
export const shopperRequestSchema = z.strictObject({
  requestId: randomIdSchema,
  requestKind: shopperRequestKindSchema,
  screenId: slugSchema,
  productId: slugSchema.nullable(),
  variantId: slugSchema.nullable(),
  size: z.string().max(16).nullable(),
  askedAtMs: z.number(),
  state: shopperRequestStateSchema,
  answer: answerSchema.nullable(),
  answeredAtMs: z.number().nullable(),
  /** Grows by one each time it stayed unanswered for the escalation time. */
  escalations: z.int().min(0),
});
export type ShopperRequest = z.infer<typeof shopperRequestSchema>;
