import type { Criterion } from "../../schema/signage/schedule-entry.ts";
import type { Transition } from "../../schema/signage/widget.ts";
import { colourOf } from "../parts/colour.ts";
import type { Place } from "../parts/zone-place.ts";
import type { XmlElement } from "../source/read-xml.ts";
import { clockValueMs } from "./clock-value.ts";

const DEFAULT_WIDTH = 1920;
const DEFAULT_HEIGHT = 1080;
const SHORTEST_MS = 50;
const LONGEST_MS = 5_000;
const DEFAULT_TRANSITION_MS = 1_000;
/** Most regions of a playlist. */
export const MAX_REGIONS = 200;

/** Where sounds without a region of their own play: beside everything, at no place. */
export const SOUND = "sound";

export interface Region extends Place {
  readonly name: string;
  readonly zIndex: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What the head of a SMIL playlist lays down. */
export interface Head {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly colour: string;
  /** By each name that a region has; the whole screen is "". */
  readonly regions: ReadonlyMap<string, Region>;
  readonly transitions: ReadonlyMap<string, Transition>;
  /** By the trigger's id: the alternatives, of each of which all must hold. */
  readonly triggers: ReadonlyMap<string, readonly (readonly Criterion[])[]>;
}

/** Reads layout, transitions and triggers wherever they stand; what is missing is as large as a usual screen. */
export function readHead(root: XmlElement): Head {
  const all = descendants(root);
  const ground = all.find(({ name }) => name === "root-layout")?.attributes ?? new Map<string, string>();
  const widthPixels = Math.round(sizeOf(ground.get("width"), 0)) || DEFAULT_WIDTH;
  const heightPixels = Math.round(sizeOf(ground.get("height"), 0)) || DEFAULT_HEIGHT;
  const whole = { leftPixels: 0, topPixels: 0, widthPixels, heightPixels };
  const regions = new Map<string, Region>(
    ["", SOUND].map((name) => [name, { name, ...whole, zIndex: 0, attributes: new Map() }]),
  );
  for (const layout of all.filter(({ name }) => name === "layout")) addRegions(layout, whole, regions);
  return {
    widthPixels,
    heightPixels,
    colour: colourOf(ground.get("backgroundColor") ?? ground.get("background-color")) ?? "#000000",
    regions,
    transitions: new Map(
      all
        .filter(({ name }) => name === "transition")
        .flatMap((one) => idsOf(one).map((id) => [id, transitionOf(one)] as const)),
    ),
    triggers: triggersIn(all),
  };
}

/** Triggers that share an id are alternatives, as conditions of one are. */
function triggersIn(all: readonly XmlElement[]): Head["triggers"] {
  const triggers = new Map<string, readonly (readonly Criterion[])[]>();
  for (const trigger of all.filter(({ name }) => name === "trigger")) {
    for (const id of idsOf(trigger)) triggers.set(id, [...(triggers.get(id) ?? []), ...triggerOf(trigger)]);
  }
  return triggers;
}

/** An element and all in it, in the order of the document. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The names under which others speak of an element. */
export function idsOf({ attributes }: XmlElement): readonly string[] {
  return ["regionName", "xml:id", "id"]
    .flatMap((name) => attributes.get(name) ?? [])
    .filter((id) => id !== "");
}

function addRegions(parent: XmlElement, within: Place, regions: Map<string, Region>): void {
  for (const child of parent.children) {
    if (child.name !== "region" || regions.size >= MAX_REGIONS) continue;
    const place = placeOf(child.attributes, within);
    const [name = ""] = idsOf(child);
    const region = {
      name,
      ...place,
      zIndex: Number.parseInt(child.attributes.get("z-index") ?? "0", 10) || 0,
      attributes: child.attributes,
    };
    for (const id of idsOf(child)) if (!regions.has(id)) regions.set(id, region);
    addRegions(child, place, regions);
  }
}

/** A region in its parent by CSS: two of left, width and right give the third; what is missing fills the parent. */
function placeOf(attributes: ReadonlyMap<string, string>, within: Place): Place {
  const [left, width] = span(
    attributes.get("left"),
    attributes.get("width"),
    attributes.get("right"),
    within.widthPixels,
  );
  const [top, height] = span(
    attributes.get("top"),
    attributes.get("height"),
    attributes.get("bottom"),
    within.heightPixels,
  );
  return {
    leftPixels: within.leftPixels + left,
    topPixels: within.topPixels + top,
    widthPixels: width,
    heightPixels: height,
  };
}

function span(
  near: string | undefined,
  size: string | undefined,
  far: string | undefined,
  whole: number,
): readonly [number, number] {
  const [isNear, isFar] = [isSize(near), isSize(far)];
  const length = isSize(size) ? sizeOf(size, whole) : whole - sizeOf(near, whole) - sizeOf(far, whole);
  const begin = isNear || !isFar ? sizeOf(near, whole) : whole - sizeOf(far, whole) - length;
  return [Math.round(100 * begin) / 100, Math.round(100 * length) / 100];
}

function isSize(text: string | undefined): boolean {
  return text !== undefined && /^\s*[-+]?[\d.]+\s*(?:px|%)?\s*$/.test(text);
}

function sizeOf(text: string | undefined, whole: number): number {
  if (text === undefined || !isSize(text)) return 0;
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 0;
  return text.includes("%") ? (value / 100) * whole : value;
}

const SLIDES_FROM: readonly (readonly [RegExp, Extract<Transition, { kind: "slide" }>["from"]])[] = [
  [/^(?:fromLeft|leftToRight)/i, "left"],
  [/^(?:fromRight|rightToLeft)/i, "right"],
  [/^(?:fromTop|topToBottom)/i, "top"],
  [/^(?:fromBottom|bottomToTop)/i, "bottom"],
];

/** Wipes and pushes with a direction slide, all others fade. */
function transitionOf({ attributes }: XmlElement): Transition {
  const asked = clockValueMs(attributes.get("dur") ?? "") ?? DEFAULT_TRANSITION_MS;
  const durationMs = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, asked));
  if (!/wipe/i.test(attributes.get("type") ?? "")) return { kind: "fade", durationMs };
  const subtype = attributes.get("subtype") ?? "leftToRight";
  const from = SLIDES_FROM.find(([form]) => form.test(subtype))?.[1];
  return from === undefined ? { kind: "fade", durationMs } : { kind: "slide", durationMs, from };
}

/** Each condition of a trigger as a metric that devices report: `keyboard.keydown = 456`. */
function triggerOf({ attributes, children }: XmlElement): readonly (readonly Criterion[])[] {
  const all = children.flatMap((child): readonly Criterion[] => {
    const origin = child.name === "condition" ? child.attributes.get("origin") : undefined;
    if (origin === undefined || origin === "") return [];
    const action = child.attributes.get("action");
    const metric = action === undefined || action === "" ? origin : `${origin}.${action}`;
    const value = (child.attributes.get("data") ?? "").slice(0, 200);
    return [{ metric: metric.slice(0, 80), condition: value === "" ? "set" : "eq", value, type: "string" }];
  });
  return attributes.get("condition") === "and" ? [all] : all.map((one) => [one]);
}
