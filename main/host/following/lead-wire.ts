import { z } from "zod";
import { slugSchema } from "../../base/ids.ts";

/** Where the leading host answers its screens; it is no place for people or programs. */
export const LEAD_PATH = "/lead/";
export const JOIN_PATH = "/lead/join";

const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const key = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

/** What a machine says that wants to join. `key`: its own, so that no host becomes a screen of itself. */
export const joinSchema = z.strictObject({ secret, key });
export type Join = z.infer<typeof joinSchema>;
export const joinedSchema = z.strictObject({
  screenId: slugSchema,
  token: secret,
  siteName: z.string().max(80),
});
export type Joined = z.infer<typeof joinedSchema>;
export const refusalSchema = z.strictObject({ code: z.string().max(64), message: z.string().max(500) });

/** Address of a published version's manifest; its files lie beside it under their paths. */
export function manifestPath(version: number): string {
  return `${LEAD_PATH}packages/${version}/manifest.json`;
}
