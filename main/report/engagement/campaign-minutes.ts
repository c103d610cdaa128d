const MINUTE_MS = 60_000;

/** Whole minutes by campaign, of times that come in pieces. */
export function campaignMinutes(
  pieces: Iterable<{ readonly campaignId: string; readonly shownMs: number }>,
): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { campaignId, shownMs } of pieces) shown.set(campaignId, (shown.get(campaignId) ?? 0) + shownMs);
  return new Map([...shown].map(([campaignId, ms]) => [campaignId, Math.round(ms / MINUTE_MS)]));
}
