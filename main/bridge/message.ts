import { z } from "zod";
import { fail, type Result, succeed } from "../base/result.ts";
import { MAX_MESSAGE_LENGTH } from "./contract/pipe.ts";
import { pathOf } from "./path-of.ts";

/** Longest name of a request or an event, and longest sentence of an error. */
const MAX_NAME_LENGTH = 64;
const MAX_SENTENCE_LENGTH = 2_000;

const idSchema = z.int().min(1);
const nameSchema = z.string().min(1).max(MAX_NAME_LENGTH);

/** From page to host. `params` is checked against the contract by who knows the name. */
const requestMessageSchema = z.strictObject({
  kind: z.literal("request"),
  id: idSchema,
  name: nameSchema,
  params: z.unknown(),
});
export type RequestMessage = z.infer<typeof requestMessageSchema>;

/** From host to page. */
const replyMessageSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("result"), id: idSchema, result: z.unknown() }),
  z.strictObject({
    kind: z.literal("failure"),
    id: idSchema,
    code: nameSchema,
    message: z.string().max(MAX_SENTENCE_LENGTH),
  }),
  z.strictObject({ kind: z.literal("event"), name: nameSchema, payload: z.unknown() }),
]);
export type ReplyMessage = z.infer<typeof replyMessageSchema>;

/** Text of a message; fails where it would be longer than either end accepts. */
export function encodeMessage(message: RequestMessage | ReplyMessage): Result<string, "malformed"> {
  const text = JSON.stringify(message);
  return text.length > MAX_MESSAGE_LENGTH ? tooLong(text.length) : succeed(text);
}

/** A page's message as the host reads it. */
export function decodeRequest(text: string): Result<RequestMessage, "malformed"> {
  return decode(text, requestMessageSchema);
}

/** A host's message as the page reads it. */
export function decodeReply(text: string): Result<ReplyMessage, "malformed"> {
  return decode(text, replyMessageSchema);
}

/** An error's sentence, cut to the length that the other end accepts. */
export function sentence(text: string): string {
  return text.length <= MAX_SENTENCE_LENGTH ? text : `${text.slice(0, MAX_SENTENCE_LENGTH - 1)}…`;
}

function decode<S extends z.ZodType>(text: string, schema: S): Result<z.infer<S>, "malformed"> {
  if (text.length > MAX_MESSAGE_LENGTH) return tooLong(text.length);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail("malformed", "A bridge message is not JSON.");
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  return fail("malformed", `A bridge message breaks the contract at ${pathOf(parsed.error)}.`);
}

function tooLong(length: number) {
  return fail(
    "malformed",
    `A bridge message of ${length} characters is longer than the ${MAX_MESSAGE_LENGTH} allowed.`,
  );
}
