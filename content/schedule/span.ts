/** From one instant to another, milliseconds since the epoch, half-open. */
export interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Spans in order, with those that touch or overlap made one; empty ones are left out. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { fromMs: number; untilMs: number }[] = [];
  const inOrder = spans.filter(({ fromMs, untilMs }) => untilMs > fromMs).sort((a, b) => a.fromMs - b.fromMs);
  for (const { fromMs, untilMs } of inOrder) {
    const last = merged.at(-1);
    if (last !== undefined && fromMs <= last.untilMs) last.untilMs = Math.max(last.untilMs, untilMs);
    else merged.push({ fromMs, untilMs });
  }
  return merged;
}

/** What lies in a span of these; takes merged spans and gives them. */
export function cutSpans(spans: readonly Span[], within: Span): readonly Span[] {
  return spans.flatMap(({ fromMs, untilMs }) => {
    const cut = { fromMs: Math.max(fromMs, within.fromMs), untilMs: Math.min(untilMs, within.untilMs) };
    return cut.untilMs > cut.fromMs ? [cut] : [];
  });
}
