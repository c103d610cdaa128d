/** Longest Cookie header that is read; browsers send far less. */
const MAX_HEADER_LENGTH = 8_192;

/** Value of one cookie of a request; null if it was not sent. */
export function readCookie(header: string | undefined, name: string): string | null {
  if (header === undefined || header.length > MAX_HEADER_LENGTH) return null;
  for (const part of header.split(";")) {
    const equals = part.indexOf("=");
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim();
  }
  return null;
}

export interface CookieOptions {
  readonly name: string;
  readonly value: string;
  /** Only over TLS. */
  readonly secure: boolean;
  /** How long the browser keeps it; null until the browser ends, 0 takes it away. */
  readonly maxAgeSeconds: number | null;
}

/** A Set-Cookie header that scripts cannot read and other sites cannot make the browser send. */
export function cookieHeader({ name, value, secure, maxAgeSeconds }: CookieOptions): string {
  const parts = [`${name}=${value}`, "Path=/", "HttpOnly", "SameSite=Strict"];
  if (secure) parts.push("Secure");
  if (maxAgeSeconds !== null) parts.push(`Max-Age=${maxAgeSeconds}`);
  return parts.join("; ");
}
