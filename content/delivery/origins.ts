import { z } from "zod";
import { fail, type Result, succeed } from "../../main/base/result.ts";

/** Most origins that an administrator may name. */
export const MAX_ORIGINS = 20;

/**
 * An origin that content may come from, as an administrator names it: `https://content.example`. One with `http:` is
 * named on purpose, e.g. a server in the shop: who listens there sees what is shown, but changes nothing, since every
 * package is signed and every file hashed.
 */
export const originSchema = z
  .string()
  .max(300)
  .refine((text) => originOf(text) === text, "is no origin; write it like https://content.example");
export const originsSchema = z.array(originSchema).max(MAX_ORIGINS);

/** Whether content may be asked for at an address. Nothing is allowed that no administrator named. */
export function allowedAddress(
  address: string | URL,
  origins: readonly string[],
): Result<URL, "not-allowed"> {
  const text = String(address);
  if (!URL.canParse(text)) {
    return fail(
      "not-allowed",
      `"${text}" is no address; write it like https://content.example/manifest.json.`,
    );
  }
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") {
    return fail("not-allowed", `An address with a name or password in it is not asked; write it without.`);
  }
  if (origins.includes(url.origin)) return succeed(url);
  const message = `Content is to come from ${origins.join(", ") || "nowhere"}, and ${url.origin} is another place; follow an address there if it is the right one.`;
  return fail("not-allowed", message);
}

function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { origin, protocol } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}
