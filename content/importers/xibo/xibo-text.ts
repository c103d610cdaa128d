import type { Locale } from "../../schema/locale.ts";
import type { TextLook, Widget } from "../../schema/signage/widget.ts";
import { colourOf } from "../parts/colour.ts";
import { plainText, styleIn } from "../parts/plain-text.ts";
import type { XiboOptions } from "./xibo-layout.ts";

const MAX_TEXT = 2_000;
const DEFAULT_SIZE_PIXELS = 48;
/** What a marquee of Xibo's default speed passes, in widths of its zone a second. */
const TICKER_WIDTHS = 0.1;
const ALIGNED = {
  left: "start",
  start: "start",
  "flex-start": "start",
  "flex-end": "end",
  center: "center",
  justify: "start",
  right: "end",
  end: "end",
} as const;

type Shared = Pick<Widget, "widgetId" | "name" | "transition" | "productId">;

/** What is needed of a zone to set text in it. */
export interface TextZone {
  readonly heightPixels: number;
  readonly locale: Locale;
  readonly durationMs: number;
}

/** A piece of HTML as text or, where it runs, as a ticker; null where it says nothing. */
export function xiboText(options: XiboOptions, html: string, shared: Shared, zone: TextZone): Widget | null {
  const words = plainText(html);
  if (words === "") return null;
  const text = { [zone.locale]: words.slice(0, MAX_TEXT) };
  const look = lookOf(html, options, zone.heightPixels);
  const { durationMs } = zone;
  const isRunning = (options.get("effect") ?? "").startsWith("marquee");
  return isRunning
    ? { kind: "ticker", ...shared, text: oneLine(text), look, speedWidths: TICKER_WIDTHS, durationMs }
    : { kind: "text", ...shared, text, look, durationMs };
}

function oneLine<T extends Readonly<Record<string, string>>>(text: T): T {
  return Object.fromEntries(
    Object.entries(text).map(([locale, words]) => [locale, words.replaceAll("\n", " · ")]),
  ) as T;
}

/** Colour, size and place of text as its HTML or options say. */
export function lookOf(html: string, options: XiboOptions, heightPixels: number): TextLook {
  const size =
    Number.parseFloat(styleIn(html, "font-size") ?? options.get("fontSize") ?? "") || DEFAULT_SIZE_PIXELS;
  const align = (styleIn(html, "text-align") ?? options.get("alignH") ?? "left").toLowerCase();
  return {
    colour: colourOf(styleIn(html, "color") ?? options.get("fontColor")) ?? "#ffffff",
    background: colourOf(options.get("backgroundColor")),
    sizeShare: Math.min(1, Math.max(0.01, size / heightPixels)),
    align: ALIGNED[align as keyof typeof ALIGNED] ?? "start",
    face: "text",
  };
}
