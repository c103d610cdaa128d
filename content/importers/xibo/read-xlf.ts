import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { childOf, readXml, type XmlElement } from "../source/read-xml.ts";
import {
  boundMs,
  type XiboLayout,
  type XiboOptions,
  type XiboRegion,
  type XiboWidget,
} from "./xibo-layout.ts";

/**
 * A layout from its XLF. Source: Xibo developer documentation, "Xibo Layout Format" (schema versions 2 to 4).
 * Fails on broken XML and on XML that is no XLF.
 */
export function readXlf(text: string, name: string): Result<XiboLayout, "broken" | "unsafe" | "too-large"> {
  const read = readXml(text);
  if (!read.ok) return read;
  const root = read.value;
  if (root.name !== "layout")
    return fail("broken", `The XML begins with <${root.name}>; an XLF begins with <layout>.`);
  const background = root.attributes.get("background") ?? "";
  const drawers = root.children.filter((child) => child.name === "drawer");
  return succeed({
    name,
    widthPixels: numberOf(root, "width"),
    heightPixels: numberOf(root, "height"),
    colour: root.attributes.get("bgcolor") ?? "",
    background: background === "" ? null : { id: /^\d+/.exec(background)?.[0] ?? null, file: background },
    regions: root.children.filter((child) => child.name === "region").map(regionOf),
    drawerItems: drawers.reduce((sum, drawer) => sum + mediaOf(drawer).length, 0),
    actions: countActions(root),
  });
}

function regionOf(region: XmlElement): XiboRegion {
  const id = region.attributes.get("id") ?? "";
  return {
    id,
    name: region.attributes.get("name") ?? "",
    leftPixels: numberOf(region, "left"),
    topPixels: numberOf(region, "top"),
    widthPixels: numberOf(region, "width"),
    heightPixels: numberOf(region, "height"),
    zIndex: numberOf(region, "zindex") || numberOf(region, "zIndex"),
    options: optionsOf(region),
    widgets: mediaOf(region).map(widgetOf),
  };
}

function widgetOf(media: XmlElement): XiboWidget {
  const options = optionsOf(media);
  const type = media.attributes.get("type") ?? "";
  const id = media.attributes.get("fileId") ?? "";
  const uri = options.get("uri") ?? "";
  // A web page keeps its address in `uri`; what is a file lies under a plain name.
  const isFile = uri !== "" && !/%3A|:\/\//i.test(uri);
  const used = media.attributes.get("useDuration");
  return {
    id: media.attributes.get("id") ?? "",
    type,
    name: options.get("name") ?? "",
    durationSeconds: numberOf(media, "duration"),
    isDurationSet: used === undefined ? numberOf(media, "duration") > 0 : used === "1",
    fromMs: boundMs(instantOf(media.attributes.get("fromDt"))),
    untilMs: boundMs(instantOf(media.attributes.get("toDt"))),
    options,
    media:
      id !== "" || isFile
        ? [{ id: id === "" ? (/^\d+/.exec(uri)?.[0] ?? null) : id, file: isFile ? uri : null }]
        : [],
    sounds: childOf(media, "audio")?.children.length ?? 0,
  };
}

function mediaOf(region: XmlElement): readonly XmlElement[] {
  return region.children.filter((child) => child.name === "media");
}

/** `<options>` and `<raw>`: an element for each. */
function optionsOf(element: XmlElement): XiboOptions {
  const all = ["options", "raw"].flatMap((part) => childOf(element, part)?.children ?? []);
  return new Map(all.map((option) => [option.name, option.text]));
}

function countActions(element: XmlElement): number {
  return element.children.reduce(
    (sum, child) => sum + countActions(child),
    element.name === "action" ? 1 : 0,
  );
}

function numberOf(element: XmlElement, name: string): number {
  const value = Number.parseFloat(element.attributes.get(name) ?? "");
  return Number.isFinite(value) ? value : 0;
}

/** XLF writes the server's wall; it is read as UTC, which is right to within a day. */
function instantOf(text: string | undefined): number {
  const atMs = Date.parse(`${(text ?? "").trim().replace(" ", "T")}Z`);
  return Number.isFinite(atMs) ? atMs : 0;
}
