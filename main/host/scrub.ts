/**
 * Takes out of a sentence what no log may hold: ids of visits and requests, secrets of links and cookies, addresses
 * of people's devices. Loopback stays, it is nobody's.
 */
export function scrub(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, " ")
    .replace(/[0-9a-fA-F]{32,}/g, "[id]")
    .replace(/[A-Za-z0-9_-]{43,}/g, "[secret]")
    .replace(/\b(?!127\.)\d{1,3}(?:\.\d{1,3}){3}\b/g, "[address]")
    .replace(/[0-9a-fA-F:]*:[0-9a-fA-F:]*:[0-9a-fA-F:.]*/g, withoutAddress)
    .replace(/\b(?:[0-9a-fA-F]{2}-){5}[0-9a-fA-F]{2}\b/g, "[address]")
    .replace(/[^\s@<>()]+@[^\s@<>()]+\.[A-Za-z]{2,}/g, "[address]");
}

/** Hexadecimal groups between colons are an IPv6 address (written any of its ways), unless they are a time of day. */
function withoutAddress(groups: string): string {
  const harmless = !/[0-9a-fA-F]/.test(groups) || /^\d{1,2}:\d{2}:\d{2}(\.\d+)?$/.test(groups);
  return harmless ? groups : "[address]";
}
