import { z } from "zod";
import { defineRequest } from "./define.ts";

const whoever = ["staff", "merchandiser", "admin", "operator"] as const;
const disk = ["disk-full", "read-only"] as const;

/** Longest address of a server that is followed. */
export const MAX_ADDRESS_LENGTH = 500;

/** The server that content comes from, and whose signature its packages must bear. */
export const followSchema = z.strictObject({
  /** Of the signed manifest: `https://content.example/shop/manifest.json`. */
  address: z.string().min(1).max(MAX_ADDRESS_LENGTH),
  /** The publisher's public key: 32 bytes of Ed25519 in base64. */
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, "must be 32 bytes in base64"),
});
export type Follow = z.infer<typeof followSchema>;

/** How content comes from another server. `asking`: for news; `coming`: its files; `resting`: until it is asked again. */
export const deliverySchema = z.strictObject({
  /** Null: nothing is followed. */
  follow: followSchema.nullable(),
  state: z.enum(["off", "asking", "coming", "resting"]),
  /** What is on its way; null while nothing is. Bytes that are here count, whenever they came. */
  progress: z
    .strictObject({ version: z.int().min(1), bytes: z.int().min(0), bytesHere: z.int().min(0) })
    .nullable(),
  /** Why nothing comes, a sentence with the remedy, and since when; null where all is well. */
  trouble: z
    .strictObject({ code: z.string().max(64), message: z.string().max(2_000), sinceMs: z.number() })
    .nullable(),
  /** The newest version of that server that was taken here, and when. */
  taken: z.strictObject({ version: z.int().min(1), atMs: z.number() }).nullable(),
  /** When the server was last asked and all was well. */
  heardAtMs: z.number().nullable(),
  /** This site's own public key, for others that follow it; null while content cannot be kept. */
  ownKey: z.string().nullable(),
});
export type Delivery = z.infer<typeof deliverySchema>;

export const deliveryRequests = {
  "delivery.get": defineRequest({
    params: z.strictObject({}),
    result: deliverySchema,
    errors: [],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Follows a server from now on, or none. What came from it stays published. */
  "delivery.follow": defineRequest({
    params: z.strictObject({ follow: followSchema.nullable() }),
    result: z.null(),
    errors: ["refused", ...disk],
    timeoutMs: 30_000,
    roles: ["admin", "operator"],
  }),
  /** Asks the server now instead of in a few minutes. */
  "delivery.ask": defineRequest({
    params: z.strictObject({}),
    result: z.null(),
    errors: ["refused", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Writes what is on the screens into a folder that any web server can serve, for other sites to follow. */
  "delivery.export": defineRequest({
    params: z.strictObject({ folder: z.string().min(1).max(1_000) }),
    result: z.strictObject({ version: z.int().min(1), key: z.string() }),
    errors: ["refused", ...disk],
    timeoutMs: 1_800_000,
    roles: ["operator"],
  }),
} as const;
