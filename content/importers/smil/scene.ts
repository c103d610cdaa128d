import type { XmlElement } from "../source/read-xml.ts";
import type { Condition } from "./condition.ts";
import type { Head } from "./read-head.ts";

/** One thing that a region shows for a while. */
export interface Item {
  /** Its element's place in the document: what stands there twice is one thing. */
  readonly number: number;
  readonly element: XmlElement;
  /** Null: as the medium says, or as long as stills stay. */
  readonly durationMs: number | null;
}

export type Entry =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "shuffled"; readonly entries: readonly Entry[] };

/** What one region shows, one after the other. */
export interface Track {
  /** The region's name; "" is the whole screen. */
  readonly region: string;
  readonly entries: readonly Entry[];
  readonly isEndless: boolean;
}

/** A whole screen, and when it is due. */
export interface Scene {
  readonly condition: Condition;
  readonly tracks: readonly Track[];
  /** Null: as long as its longest track needs. */
  readonly durationMs: number | null;
}

/** Scenes that take turns. */
export type Level = readonly Scene[];

/** What is shown when: a level stands aside while anything of a later one is due. */
export type Levels = readonly Level[];

/** What the walk through a playlist knows and tells. */
export interface Walk {
  readonly head: Head;
  readonly nowMs: number;
  /** The place of each element in the document. */
  readonly numbers: ReadonlyMap<XmlElement, number>;
  /** Elements by their ids. */
  readonly byId: ReadonlyMap<string, XmlElement>;
  skip(what: string, code: "unsupported" | "never-shown" | "unused", why: string): void;
}

/** Most entries of one track, most scenes that take turns, and most levels. */
export const MAX_TRACK_ENTRIES = 500;
export const MAX_SCENES = 200;
export const MAX_LEVELS = 100;

export function isEmpty(levels: Levels): boolean {
  return levels.every((level) => level.length === 0);
}

/** The only scene of something that has no other; null where it has more or none. */
export function onlyScene(levels: Levels): Scene | null {
  const [level, ...others] = levels.filter((one) => one.length > 0);
  return level?.length === 1 && others.length === 0 ? (level[0] ?? null) : null;
}

/** Levels beside each other: the first ones together, the second ones together. */
export function besides(all: readonly Levels[]): Levels {
  const depth = Math.max(0, ...all.map((levels) => levels.length));
  return Array.from({ length: depth }, (_, at) =>
    all.flatMap((levels) => levels[at] ?? []).slice(0, MAX_SCENES),
  );
}

/** `<seq id="intro">`, for people. */
export function tellElement({ name, attributes }: XmlElement): string {
  const id = attributes.get("xml:id") ?? attributes.get("id") ?? attributes.get("regionName");
  const source = attributes.get("src");
  const named = source === undefined ? (id === undefined ? "" : ` id="${id}"`) : ` src="${source}"`;
  return `<${name}${named}>`.slice(0, 200);
}

/** What tells tracks apart: their regions, and the numbers of what they show. */
export function trackContent(tracks: readonly Track[]): string {
  return tracks
    .map(({ region, entries, isEndless }) => JSON.stringify([region, isEndless, entries.map(numbersOf)]))
    .join();
}

function numbersOf(entry: Entry): unknown {
  return entry.kind === "item" ? entry.item.number : [entry.entries.map(numbersOf)];
}
