import type { Locale } from "../../../../content/schema/locale.ts";
import type { Product } from "../../../../content/schema/product.ts";
import { textIn } from "../../../../content/schema/signage/content-text.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";

const MAX_NAME_LENGTH = 120;

/** What a widget says in one line: its words, or its product's name; null where it says nothing of its own. */
export function saidBy(
  widget: Widget,
  locale: Locale,
  product: (productId: string) => Product | null,
): string | null {
  switch (widget.kind) {
    case "text":
    case "ticker":
      return textIn(widget.text, locale).replaceAll(/\s+/g, " ").trim().slice(0, MAX_NAME_LENGTH);
    case "product":
      return product(widget.productId)?.name[locale] ?? null;
    default:
      return null;
  }
}

/** The widget, called after what it says as long as nobody gave it a name of its own. */
export function namedAfter(widget: Widget, before: string | null, now: string | null): Widget {
  return widget.name === before && now !== null && now !== "" ? { ...widget, name: now } : widget;
}
