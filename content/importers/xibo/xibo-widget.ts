import type { Locale } from "../../schema/locale.ts";
import type { Widget } from "../../schema/signage/widget.ts";
import type { Draft } from "../parts/draft.ts";
import { idOf, nameOf, shortHash } from "../parts/names.ts";
import { DEFAULT_STILL_MS, widgetOf, within } from "../parts/widget-of.ts";
import { whyUnsupported } from "./unsupported.ts";
import type { XiboDataSet, XiboMediumName, XiboWidget } from "./xibo-layout.ts";
import { xiboTable } from "./xibo-table.ts";
import { lookOf, xiboText } from "./xibo-text.ts";
import { xiboTransition } from "./xibo-transition.ts";

/** What a widget's translation needs of all around it. */
export interface WidgetPlace {
  readonly draft: Draft;
  readonly locale: Locale;
  readonly nowMs: number;
  /** The zone's height, pixels; text is sized by it. */
  readonly heightPixels: number;
  readonly dataSets: readonly XiboDataSet[];
  /** The wanted key and the name of a medium; null where the export does not list it. */
  readonly mediumOf: (name: XiboMediumName) => { readonly key: string; readonly name: string | null } | null;
}

/** How a widget is told of: `video "Autumn" (widget 148)`. */
export function tellWidget({ type, name, id }: XiboWidget): string {
  return `${type || "widget"}${name === "" ? "" : ` "${nameOf(name, "")}"`} (widget ${id})`;
}

/** A widget of ours for one of Xibo's; null where it is not taken, which is told. */
export function xiboWidget(widget: XiboWidget, place: WidgetPlace): Widget | null {
  const { draft } = place;
  const what = tellWidget(widget);
  if (widget.fromMs !== null && widget.fromMs > place.nowMs) {
    const day = new Date(widget.fromMs).toISOString().slice(0, 10);
    draft.skip(what, "not-due", `Is shown from ${day} on; import again then, or schedule it by itself.`);
    return null;
  }
  if (widget.untilMs !== null && widget.untilMs <= place.nowMs) {
    draft.skip(what, "not-due", `Was shown until ${new Date(widget.untilMs).toISOString().slice(0, 10)}.`);
    return null;
  }
  const made = bodyOf(widget, place, what);
  if (made === null) return null;
  if (widget.sounds > 0)
    draft.skip(
      `sound beside ${what}`,
      "unsupported",
      "Sounds beside an item are not taken; put it into the film.",
    );
  if ((widget.options.get("transOut") ?? "") !== "") {
    draft.skip(
      `way out of ${what}`,
      "unsupported",
      "Transitions lie between items here: the next one's way in is shown.",
    );
  }
  return made;
}

function bodyOf(widget: XiboWidget, place: WidgetPlace, what: string): Widget | null {
  const { draft, locale, heightPixels } = place;
  const { options, type } = widget;
  const shared = {
    widgetId: draft.freshId(draft.programmeId, "widget", widget.id),
    name: nameOf(widget.name, what),
    transition: xiboTransition(options),
    productId: null,
  };
  const durationMs = widget.durationSeconds > 0 ? within(1_000 * widget.durationSeconds) : DEFAULT_STILL_MS;
  switch (type) {
    case "image":
    case "video":
    case "audio":
    case "pdf":
    case "htmlpackage":
      return fromMedium(widget, shared.widgetId, place, what);
    case "text":
      return orSkip(
        xiboText(options, options.get("text") ?? "", shared, { heightPixels, locale, durationMs }),
        place,
        what,
      );
    case "webpage":
      return page(options.get("uri") ?? "", { ...shared, durationMs }, place, what);
    case "embedded":
      return embedded(widget, { ...shared, durationMs }, place, what);
    case "dataset":
    case "datasetview":
      return xiboTable(draft, widget, place.dataSets, shared, { what, heightPixels, durationMs });
    default:
      break;
  }
  if (/^(world)?clock/.test(type)) {
    const look = lookOf("", options, heightPixels);
    return {
      kind: "clock",
      ...shared,
      style: "time",
      look: { ...look, sizeShare: 0.4, align: "center" },
      durationMs,
    };
  }
  if (type.startsWith("countdown")) return countdown(widget, { ...shared, durationMs }, place, what);
  const html = (options.get("templateId") ?? "").startsWith("text") ? (options.get("text") ?? "") : "";
  const text = xiboText(options, html, shared, { heightPixels, locale, durationMs });
  if (text !== null) return text;
  draft.skip(what, "unsupported", whyUnsupported(type));
  return null;
}

function fromMedium(
  widget: XiboWidget,
  widgetId: string,
  { draft, mediumOf }: WidgetPlace,
  what: string,
): Widget | null {
  const [named] = widget.media;
  const listed = named === undefined ? null : mediumOf(named);
  if (listed === null) {
    draft.skip(what, "absent", "Its file is not in the export; export the layout with its media.");
    return null;
  }
  const medium = draft.medium(listed.key, {
    ...(listed.name === null ? {} : { name: listed.name }),
    expiresAtMs: widget.untilMs,
  });
  if (medium === null) return null;
  const { options, durationSeconds, isDurationSet } = widget;
  const runs = medium.facts.kind === "video" || medium.facts.kind === "audio";
  const durationMs = durationSeconds > 0 && (isDurationSet || !runs) ? 1_000 * durationSeconds : null;
  const scale = options.get("scaleType") ?? "";
  return widgetOf(medium, {
    widgetId,
    name: widget.name || listed.name || what,
    durationMs,
    fill: scale === "stretch" || scale === "fit" ? "cover" : "contain",
    muted: options.get("mute") === "1",
    transition: xiboTransition(options),
    perPage: options.get("durationIsPerItem") === "1",
  });
}

type Timed = Pick<Widget, "widgetId" | "name" | "transition"> & {
  readonly productId: null;
  readonly durationMs: number;
};

function page(uri: string, timed: Timed, { draft }: WidgetPlace, what: string): Widget | null {
  const url = URL.parse(decoded(uri));
  if (url === null || url.protocol !== "https:") {
    const why =
      url === null
        ? "has no address that can be read"
        : `lies at ${url.protocol}//, and pages are shown over https only`;
    draft.skip(what, "unsafe", `The page ${why}.`);
    return null;
  }
  const source = { kind: "address" as const, url: url.href };
  return { kind: "page", ...timed, source, allowedHosts: [url.hostname] };
}

/** HTML of its own becomes a page of the package, which reaches no network. */
function embedded({ options }: XiboWidget, timed: Timed, place: WidgetPlace, what: string): Widget | null {
  const [body = "", head = "", style = ""] = ["embedHtml", "embedScript", "embedStyle"].map(
    (part) => options.get(part) ?? "",
  );
  if (body.trim() === "" && head.trim() === "") return orSkip(null, place, what);
  const css = style.trim() === "" || /<style/i.test(style) ? style : `<style>${style}</style>`;
  const html = `<!doctype html><html><head><meta charset="utf-8">${css}${head}</head><body>${body}</body></html>\n`;
  const fileId = idOf("page", timed.widgetId, shortHash(html));
  const medium = {
    mediaId: fileId,
    name: timed.name,
    path: `${fileId}/index.html`,
    tags: [],
    expiresAtMs: null,
    alt: null,
  };
  place.draft.add({ kind: "html", ...medium }, what, html);
  return { kind: "page", ...timed, source: { kind: "package", mediaId: fileId }, allowedHosts: [] };
}

function countdown({ options }: XiboWidget, timed: Timed, place: WidgetPlace, what: string): Widget | null {
  const date = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})/.exec(options.get("countdownDate") ?? "");
  if (date === null) {
    place.draft.skip(
      what,
      "unsupported",
      "Counts down to the end of its own time, not to a date; that is not taken.",
    );
    return null;
  }
  const until = `${date[1]}T${date[2]}`;
  if (!Number.isFinite(Date.parse(`${until}:00Z`))) return orSkip(null, place, what);
  const words = { before: { [place.locale]: timed.name }, after: { [place.locale]: "–" } };
  const look = { ...lookOf("", options, place.heightPixels), sizeShare: 0.3, align: "center" as const };
  return { kind: "countdown", ...timed, until, ...words, look };
}

function orSkip(made: Widget | null, { draft }: WidgetPlace, what: string): Widget | null {
  if (made === null) draft.skip(what, "unsupported", "Holds nothing that could be shown.");
  return made;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
