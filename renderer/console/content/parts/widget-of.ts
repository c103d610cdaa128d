import type { Media } from "../../../../content/schema/signage/media.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";

/** How long a picture, a page of a PDF or a page of HTML stays at first, milliseconds. */
export const USUAL_STAY_MS = 10_000;

export interface WidgetWish {
  readonly widgetId: string;
  /** Of what has no length of its own. */
  readonly stayMs: number;
  /** `cover`: the zone is filled and edges may be cut; `contain`: all of it is seen. */
  readonly fill: "cover" | "contain";
}

/** What shows a medium; null for what is not shown by itself (fonts, tables). */
export function widgetOf(medium: Media, { fill, stayMs, widgetId }: WidgetWish): Widget | null {
  const { mediaId, name } = medium;
  const shared = { widgetId, name, transition: null, productId: null, mediaId };
  switch (medium.kind) {
    case "image":
      return { kind: "image", ...shared, durationMs: stayMs, fill };
    case "video":
      return { kind: "video", ...shared, durationMs: null, fill, muted: true, loop: false };
    case "audio":
      return { kind: "audio", ...shared, durationMs: null };
    case "pdf":
      return { kind: "pdf", ...shared, pageMs: stayMs };
    case "html": {
      const { mediaId: packageId, ...rest } = shared;
      const source = { kind: "package", mediaId: packageId } as const;
      return { kind: "page", ...rest, source, durationMs: stayMs, allowedHosts: [] };
    }
    case "dataset":
    case "font":
      return null;
  }
}
