/** Which bytes a 206 answer holds; null where its Content-Range says nothing that can be used (RFC 9110 §14.4). */
export function contentRange(
  header: string | undefined,
): { readonly start: number; readonly totalBytes: number | null } | null {
  const found = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(header?.trim() ?? "");
  if (found === null) return null;
  return { start: Number(found[1]), totalBytes: found[3] === "*" ? null : Number(found[3]) };
}

/** An ETag that promises the same bytes, as If-Range needs it; null where it is weak or none. */
export function strongTag(header: string | undefined): string | null {
  return header !== undefined && /^"[\x21\x23-\x7e\x80-\xff]{0,200}"$/.test(header) ? header : null;
}
