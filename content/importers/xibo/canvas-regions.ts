import { z } from "zod";
import { digits, list, text } from "./xibo-json.ts";
import type { XiboLayout, XiboOptions, XiboRegion, XiboWidget } from "./xibo-layout.ts";

/** Most elements of one canvas. */
const MAX_ELEMENTS = 200;
const elementSchema = z.object({
  id: text,
  elementId: text,
  left: digits,
  top: digits,
  width: digits,
  height: digits,
  layer: digits,
  mediaId: text,
  properties: list(z.object({ id: text, value: text }), MAX_ELEMENTS),
});
type CanvasElement = z.infer<typeof elementSchema>;
const canvasSchema = list(z.object({ elements: list(elementSchema, MAX_ELEMENTS) }), MAX_ELEMENTS);

/** A layout whose canvases (Xibo 4: elements laid freely) are regions of their own, and what of them was not. */
export interface WithoutCanvases {
  readonly layout: XiboLayout;
  readonly left: readonly string[];
}

/** Takes the words and pictures of each canvas apart into regions at their places, in the order of their layers. */
export function withoutCanvases(layout: XiboLayout): WithoutCanvases {
  const left: string[] = [];
  const regions = layout.regions.flatMap((region) => {
    const [canvas, ...others] = region.widgets;
    const elements = canvas === undefined || others.length > 0 ? [] : elementsOf(canvas);
    if (canvas === undefined || elements.length === 0) return [region];
    const parts = elements.flatMap((element, at) => {
      const widget = widgetOf(element, canvas, at + 1);
      if (widget === null) left.push(`element "${element.id}" of ${canvas.type} (widget ${canvas.id})`);
      return widget === null ? [] : [regionOf(region, element, widget, at + 1)];
    });
    return parts.length === 0 ? [region] : parts;
  });
  return { layout: { ...layout, regions }, left };
}

function elementsOf({ type, options }: XiboWidget): readonly CanvasElement[] {
  if (type !== "canvas" && type !== "global") return [];
  const read = canvasSchema.safeParse(jsonOf(options.get("elements") ?? ""));
  const elements = read.success ? read.data.flatMap((part) => part.elements).slice(0, MAX_ELEMENTS) : [];
  return elements.sort((a, b) => a.layer - b.layer);
}

function regionOf(
  region: XiboRegion,
  element: CanvasElement,
  widget: XiboWidget,
  number: number,
): XiboRegion {
  return {
    ...region,
    id: `${region.id}-${number}`,
    name: "",
    leftPixels: region.leftPixels + element.left,
    topPixels: region.topPixels + element.top,
    widthPixels: element.width,
    heightPixels: element.height,
    options: new Map(),
    widgets: [widget],
  };
}

function widgetOf(element: CanvasElement, canvas: XiboWidget, number: number): XiboWidget | null {
  const properties = new Map(element.properties.map(({ id, value }) => [id, value]));
  const shared = { ...canvas, id: `${canvas.id}-${number}`, name: "", sounds: 0 };
  if (element.id === "global_library_image") {
    const id = element.mediaId || (properties.get("mediaId") ?? "");
    const scaleType =
      properties.get("objectFit") === "contain" || !properties.has("objectFit") ? "center" : "fit";
    const options = new Map([["scaleType", scaleType]]);
    return { ...shared, type: "image", media: id === "" ? [] : [{ id, file: null }], options };
  }
  if (element.id !== "text") return null;
  return { ...shared, type: "text", media: [], options: textOptions(properties) };
}

function textOptions(properties: XiboOptions): XiboOptions {
  const words = (properties.get("text") ?? "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/\r?\n/g, "<br>");
  const alignH = properties.get("horizontalAlign") ?? "left";
  return new Map([...properties, ["text", words], ["alignH", alignH]]);
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
