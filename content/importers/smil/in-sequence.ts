import type { XmlElement } from "../source/read-xml.ts";
import { isAlways, sameCondition } from "./condition.ts";
import {
  besides,
  isEmpty,
  type Level,
  type Levels,
  MAX_SCENES,
  MAX_TRACK_ENTRIES,
  onlyScene,
  type Scene,
  tellElement,
  type Walk,
} from "./scene.ts";

export interface Part {
  readonly child: XmlElement;
  readonly levels: Levels;
}

/**
 * One after the other. What stays in one region becomes one track; what changes the region, or is due at other times,
 * becomes screens that take turns in this order. What follows something without end is never reached.
 */
export function inSequence(parts: readonly Part[], walk: Walk): Levels {
  const shown = parts.filter(({ levels }) => !isEmpty(levels));
  const last = shown.findIndex(({ levels }) => neverEnds(levels));
  const reached = last < 0 ? shown : shown.slice(0, last + 1);
  for (const { child } of shown.slice(reached.length)) {
    walk.skip(
      tellElement(child),
      "never-shown",
      "Stands behind something that repeats without end, so it was never reached.",
    );
  }
  return besides(reached.map(({ levels }) => levels)).map(joined);
}

function neverEnds(levels: Levels): boolean {
  const scene = onlyScene(levels);
  return (
    scene !== null &&
    isAlways(scene.condition) &&
    scene.durationMs === null &&
    scene.tracks.some(({ isEndless }) => isEndless)
  );
}

/** Neighbours that are due together and stay in one region are one. */
function joined(level: Level): Level {
  const scenes: Scene[] = [];
  for (const scene of level) {
    const before = scenes.at(-1);
    const one = before === undefined ? null : together(before, scene);
    if (one === null) scenes.push(scene);
    else scenes[scenes.length - 1] = one;
  }
  return scenes.slice(0, MAX_SCENES);
}

function together(a: Scene, b: Scene): Scene | null {
  const [track, ...more] = a.tracks;
  const [next, ...others] = b.tracks;
  if (track === undefined || next === undefined || more.length + others.length > 0) return null;
  if (track.region !== next.region || !sameCondition(a.condition, b.condition)) return null;
  if (a.durationMs !== null || b.durationMs !== null || a.condition.once) return null;
  const entries = [...track.entries, ...next.entries];
  if (entries.length > MAX_TRACK_ENTRIES) return null;
  return { ...a, tracks: [{ ...track, entries, isEndless: track.isEndless || next.isEndless }] };
}

/** The same a number of times. */
export function timesOver(levels: Levels, times: number, what: string, walk: Walk): Levels {
  if (times === 1) return levels;
  const scene = onlyScene(levels);
  if (scene === null) {
    const [level, ...others] = levels;
    if (level !== undefined && others.length === 0 && level.length * times <= MAX_SCENES) {
      return [Array.from({ length: times }, () => level).flat()];
    }
    walk.skip(
      `${what} ${times} times`,
      "unsupported",
      "Holds screens of several priorities; each comes once a round.",
    );
    return levels;
  }
  const most = Math.max(1, ...scene.tracks.map(({ entries }) => entries.length));
  const count = Math.max(1, Math.min(times, Math.floor(MAX_TRACK_ENTRIES / most)));
  if (count < times) {
    walk.skip(
      `${what} ${times} times`,
      "unsupported",
      `A round holds ${MAX_TRACK_ENTRIES} items at most; it is repeated ${count} times.`,
    );
  }
  const tracks = scene.tracks.map((track) => ({
    ...track,
    // What never ends is never begun a second time.
    entries: track.isEndless ? track.entries : Array.from({ length: count }, () => track.entries).flat(),
  }));
  return [[{ ...scene, tracks, durationMs: scene.durationMs === null ? null : scene.durationMs * count }]];
}
