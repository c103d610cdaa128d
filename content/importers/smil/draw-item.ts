import type { Widget } from "../../schema/signage/widget.ts";
import { colourOf } from "../parts/colour.ts";
import { type DraftMedium, seconds } from "../parts/draft.ts";
import { fileNameOf, nameOf } from "../parts/names.ts";
import { DEFAULT_STILL_MS, widgetOf, within } from "../parts/widget-of.ts";
import type { DrawRequest } from "./draw-layouts.ts";
import type { Region } from "./read-head.ts";
import { type Item, tellElement } from "./scene.ts";
import { sourceOf } from "./smil-source.ts";

const MAX_WORDS = 2_000;
/** Height of words whose playlist gives them none, pixels. */
const WORDS_PIXELS = 48;
const TICKER_WIDTHS = 0.1;

export interface ItemRequest extends DrawRequest {
  /** Takes down what is not here. */
  readonly wait: (what: string) => void;
}

/** The widget of one item of a track; null where it is not taken, which is told. */
export function drawItem(
  { element, durationMs }: Item,
  region: Region,
  widgetId: string,
  request: ItemRequest,
): Widget | null {
  const { draft, folder, head, locale } = request;
  const { attributes } = element;
  const source = sourceOf(element, folder);
  const what = tellElement(element);
  const transition = head.transitions.get(attributes.get("transIn") ?? "") ?? null;
  const shared = { widgetId, transition, productId: null };
  const stillMs = within(durationMs ?? DEFAULT_STILL_MS);
  const tell = (widget: Widget, stay: string, notes: readonly string[] = []): Widget => {
    const comes =
      transition === null
        ? ""
        : `, comes in by a ${transition.kind} of ${seconds("durationMs" in transition ? transition.durationMs : 0)}`;
    draft.take(what, "widget", widgetId, `${stay}${comes}`, notes);
    return widget;
  };
  switch (source.kind) {
    case "none":
      draft.skip(what, source.code, source.why);
      return null;
    case "page": {
      const host = new URL(source.url).hostname;
      const page = {
        kind: "page" as const,
        ...shared,
        name: nameOf(host, "page"),
        durationMs: stillMs,
        allowedHosts: [host],
      };
      return tell(
        { ...page, source: { kind: "address", url: source.url } },
        `page of ${host}, ${seconds(stillMs)}`,
      );
    }
    case "words": {
      const colour = colourOf(attributes.get("fontColor") ?? attributes.get("textColor")) ?? "#ffffff";
      const sizeShare = Math.min(
        1,
        Math.max(
          0.01,
          (Number.parseFloat(attributes.get("fontSize") ?? "") || WORDS_PIXELS) / region.heightPixels,
        ),
      );
      const look = { colour, background: null, sizeShare, align: "center" as const, face: "text" as const };
      const name = nameOf(source.text, "text");
      const words = {
        ...shared,
        name,
        text: { [locale]: source.text.slice(0, MAX_WORDS) },
        look,
        durationMs: stillMs,
      };
      const widget: Widget = source.runs
        ? { kind: "ticker", ...words, speedWidths: TICKER_WIDTHS }
        : { kind: "text", ...words };
      return tell(widget, seconds(stillMs));
    }
    case "file": {
      const alt = attributes.get("alt") ?? "";
      const medium = draft.medium(source.key, { alt: alt === "" ? null : { [locale]: alt.slice(0, 2_000) } });
      if (medium === null) {
        const name = fileNameOf(source.key.replace(/[?#].*$/, ""));
        request.wait(durationMs === null ? name : `${name} for ${seconds(durationMs)}`);
        return null;
      }
      const isStill = medium.facts.kind !== "video" && medium.facts.kind !== "audio";
      const widget = widgetOf(medium, {
        widgetId,
        name: attributes.get("title") ?? fileNameOf(source.key.replace(/[?#].*$/, "")),
        durationMs,
        fill: fillOf(medium, region, attributes.get("fit") ?? region.attributes.get("fit") ?? ""),
        muted: /^0(?:\.0*)?%?$/.test(
          attributes.get("soundLevel") ?? region.attributes.get("soundLevel") ?? "",
        ),
        transition,
      });
      if (widget === null) return null;
      const cut = ["clipBegin", "clip-begin", "clipEnd", "clip-end"].some((name) => attributes.has(name));
      const notes = [
        ...(isStill && durationMs === null
          ? [`the playlist gives it no time, so it stays for ${seconds(DEFAULT_STILL_MS)}`]
          : []),
        ...(cut ? ["is played whole, not from or to a place in it"] : []),
        ...(attributes.has("transOut") ? ["goes as the next one comes in"] : []),
      ];
      return tell(widget, durationMs === null && !isStill ? "until it ends" : seconds(stillMs), notes);
    }
  }
}

/** `fill` and `slice` leave no edge; `hidden` shows what is larger than its region cut, what is smaller whole. */
function fillOf({ facts }: DraftMedium, region: Region, fit: string): "cover" | "contain" {
  if (fit === "fill" || fit === "slice") return "cover";
  if (fit !== "hidden" || !("widthPixels" in facts)) return "contain";
  return facts.widthPixels >= region.widthPixels && facts.heightPixels >= region.heightPixels
    ? "cover"
    : "contain";
}
