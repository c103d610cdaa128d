import { MAX_WIDGET_MS, MIN_WIDGET_MS, type Transition, type Widget } from "../../schema/signage/widget.ts";
import type { DraftMedium } from "./draft.ts";
import { nameOf } from "./names.ts";

/** How long a picture stays where its source does not say, milliseconds. */
export const DEFAULT_STILL_MS = 10_000;

export interface WidgetWish {
  readonly widgetId: string;
  readonly name: string;
  /** Null: the source does not say; films and sounds then run to their end. */
  readonly durationMs: number | null;
  readonly fill: "cover" | "contain";
  readonly muted: boolean;
  readonly transition: Transition | null;
  /** The duration is each page's, not the whole document's. */
  readonly perPage?: boolean;
}

/** The widget that shows a medium; null for a medium that is not shown by itself (a font). */
export function widgetOf({ mediaId, facts }: DraftMedium, wish: WidgetWish): Widget | null {
  const { widgetId, transition, fill, muted, perPage = false } = wish;
  const durationMs = wish.durationMs === null ? null : within(wish.durationMs);
  const stillMs = durationMs ?? DEFAULT_STILL_MS;
  const shared = { widgetId, name: nameOf(wish.name, widgetId), transition, productId: null };
  switch (facts.kind) {
    case "image":
      return { kind: "image", ...shared, mediaId, durationMs: stillMs, fill };
    case "video": {
      // A film that is asked to stay longer than it lasts begins again; one that is asked for less is cut.
      const loop = durationMs !== null && durationMs > facts.durationMs;
      return { kind: "video", ...shared, mediaId, durationMs, fill, muted, loop };
    }
    case "audio":
      return { kind: "audio", ...shared, mediaId, durationMs };
    case "pdf": {
      const pageMs = perPage || durationMs === null ? stillMs : within(durationMs / facts.pages);
      return { kind: "pdf", ...shared, mediaId, pageMs };
    }
    case "html":
      return {
        kind: "page",
        ...shared,
        source: { kind: "package", mediaId },
        durationMs: stillMs,
        allowedHosts: [],
      };
    case "font":
      return null;
  }
}

/** A time that a widget can stay. */
export function within(durationMs: number): number {
  return Math.round(Math.min(MAX_WIDGET_MS, Math.max(MIN_WIDGET_MS, durationMs)));
}
