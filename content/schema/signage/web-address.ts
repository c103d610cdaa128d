import { z } from "zod";

export const MAX_WEB_ADDRESS_LENGTH = 1_000;
const MAX_HOST_LENGTH = 253;

/**
 * Whether a host is this machine under one of its names or numbers. Browsers read numbers in many ways (`127.1`,
 * `0x7f000001`); `URL` brings all of them to four bytes first. Other names of this machine show only when they are
 * looked up.
 */
export function isThisMachine(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$|\.$/g, "");
  if (host === "localhost" || host.endsWith(".localhost")) return true;
  return /^(?:127|0)\.\d+\.\d+\.\d+$/.test(host) || /^::(?:1?|ffff:(?:7f[0-9a-f]{2}|0):.*)$/.test(host);
}

/** A host that a page may reach, by name or number, without a port. */
export const webHostSchema = z
  .hostname()
  .max(MAX_HOST_LENGTH)
  .refine((host) => !isThisMachine(host), "is this machine, which no page reaches; name another host");

/** The address of a page of the net: http or https, without a name and password, on another machine. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/, error: "must be an address like https://example.org/board" })
  .max(MAX_WEB_ADDRESS_LENGTH)
  .refine((text) => urlOf(text)?.username === "" && urlOf(text)?.password === "", {
    error: "carries a name or password, which every copy of the content would show; leave them out",
  })
  .refine((text) => !isThisMachine(urlOf(text)?.hostname ?? ""), {
    error: "leads to this machine, which no page reaches; name another host",
  });

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
