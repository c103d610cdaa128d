import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { z } from "zod";
import { keyIdSchema } from "../schema/signage/manifest.ts";

/** A key that packages may be signed with, as it rests and as people hand it on. */
export const publicKeySchema = z
  .strictObject({
    keyId: keyIdSchema,
    /** Whose it is, as staff call them. */
    name: z.string().min(1).max(120),
    /** Its 32 bytes in base64. */
    ed25519: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, "must be 32 bytes in base64"),
  })
  .refine(({ ed25519, keyId }) => keyIdOf(Buffer.from(ed25519, "base64")) === keyId, {
    path: ["keyId"],
    message: "is not the id of this key; copy both from the place that made it",
  });
export type PublicKey = z.infer<typeof publicKeySchema>;

/** The id of a key, from its 32 bytes. */
export function keyIdOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}

/** The key as node:crypto wants it. */
export function keyObjectOf({ ed25519 }: PublicKey): KeyObject {
  const x = Buffer.from(ed25519, "base64").toString("base64url");
  return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
}

/** A node:crypto key of the Ed25519 kind, private or public, as one that people hand on. */
export function publicKeyOf(key: KeyObject, name: string): PublicKey {
  const publicPart = key.type === "private" ? createPublicKey(key) : key;
  const bytes = Buffer.from(publicPart.export({ format: "jwk" }).x ?? "", "base64url");
  return { keyId: keyIdOf(bytes), name, ed25519: bytes.toString("base64") };
}
