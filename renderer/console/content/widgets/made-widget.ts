import type { Media } from "../../../../content/schema/signage/media.ts";
import type { TextLook, Widget } from "../../../../content/schema/signage/widget.ts";
import { USUAL_STAY_MS } from "../parts/widget-of.ts";

/** Widgets that are made on the spot, from no file of their own, in the order in which they are offered. */
export const MADE_KINDS = [
  "text",
  "ticker",
  "clock",
  "countdown",
  "product",
  "mirror",
  "table",
  "page",
] as const;
export type MadeKind = (typeof MADE_KINDS)[number];

const DAY_MS = 86_400_000;
/** What letters stand on where nothing else was chosen: the ink on paper of the mirror. */
export const USUAL_BACKGROUND = "#17120f";
/** Light words on a ground of their own: the layout's may be light as well, and then nobody could read them. */
const LIGHT_WORDS: TextLook = {
  colour: "#f5ede0",
  background: USUAL_BACKGROUND,
  sizeShare: 0.12,
  align: "center",
  face: "display",
};
/** Words that run past take a zone that is lower than it is wide. */
const RUNNING_WORDS: TextLook = { ...LIGHT_WORDS, sizeShare: 0.25, align: "start", face: "text" };
const TABLE_WORDS: TextLook = { ...LIGHT_WORDS, sizeShare: 0.05, align: "start", face: "text" };

export interface MadeWish {
  readonly widgetId: string;
  /** As people call it until they give it another name. */
  readonly name: string;
  /** What a text says until somebody writes it, in the reader's language. */
  readonly words: Extract<Widget, { kind: "text" }>["text"];
  /** The wall of the site now, as `civilTimeSchema` has it. */
  readonly nowCivil: string;
  /** The product that is offered first; null where the catalogue is empty. */
  readonly product: { readonly productId: string; readonly name: string } | null;
  /** The table that is offered first; null where the library has none. */
  readonly dataset: Extract<Media, { kind: "dataset" }> | null;
}

/** A widget with what most people would choose; null where it needs a product or a table and there is none. */
export function madeWidget(kind: MadeKind, wish: MadeWish): Widget | null {
  const { dataset, name, nowCivil, product, widgetId, words } = wish;
  const shared = { widgetId, name, transition: null, productId: null, durationMs: USUAL_STAY_MS };
  switch (kind) {
    case "text":
      return { kind, ...shared, text: words, look: LIGHT_WORDS };
    case "ticker":
      return { kind, ...shared, text: words, look: RUNNING_WORDS, speedWidths: 0.15 };
    case "clock":
      return { kind, ...shared, style: "time-and-date", look: LIGHT_WORDS };
    case "countdown": {
      const until = `${new Date(Date.parse(`${nowCivil}:00Z`) + 7 * DAY_MS).toISOString().slice(0, 10)}T10:00`;
      return { kind, ...shared, until, before: words, after: words, look: LIGHT_WORDS };
    }
    case "product":
      return product === null ? null : { kind, ...shared, ...product };
    case "mirror":
      return { kind, ...shared };
    case "table":
      // Which columns there are shows when the table was read.
      return dataset === null
        ? null
        : { kind, ...shared, mediaId: dataset.mediaId, columns: ["–"], rowsShown: 8, look: TABLE_WORDS };
    case "page":
      // Not whole until somebody says which page.
      return { kind, ...shared, source: { kind: "address", url: "" }, allowedHosts: [] };
  }
}
