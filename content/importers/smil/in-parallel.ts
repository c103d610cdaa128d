import { ALWAYS, both, type Condition, isAlways, sameCondition } from "./condition.ts";
import {
  besides,
  isEmpty,
  type Level,
  type Levels,
  MAX_SCENES,
  MAX_TRACK_ENTRIES,
  onlyScene,
  type Scene,
  type Track,
  trackContent,
  type Walk,
} from "./scene.ts";
import { civilOf } from "./wallclock.ts";

/** Most parts of a screen that come and go independently: each doubles the screens that are drawn up. */
export const MAX_INDEPENDENT = 4;

/**
 * All at the same time. What is always there lies under all; for each set of parts that come and go there is a screen
 * with them on it, and the more of them are due, the higher it ranks: so the one that is shown has all that is due.
 */
export function inParallel(parts: readonly Levels[], walk: Walk): Levels {
  const shown = parts.filter((levels) => !isEmpty(levels));
  const [only, ...others] = shown;
  if (only === undefined) return [];
  if (others.length === 0) return only;
  const isSteady = (scene: Scene | null): scene is Scene =>
    scene !== null && isAlways(scene.condition) && scene.durationMs === null;
  const flat = shown.map((levels) => sideBySide(levels, walk));
  const base = merge(
    flat.flatMap((levels) => (isSteady(onlyScene(levels)) ? (onlyScene(levels)?.tracks ?? []) : [])),
    walk,
  );
  const comings = flat.filter((levels) => !isSteady(onlyScene(levels)));
  const single = comings.flatMap((levels) => alternatives(levels) ?? []);
  const complex = comings.filter((levels) => alternatives(levels) === null);
  if (complex.length > 1 || (complex.length === 1 && single.length > 0)) {
    walk.skip(
      "<par> whose parts change at different times",
      "unsupported",
      "While one of them is due, it is shown without the others.",
    );
  }
  const screens = combined(
    base,
    single.filter((scene) => stillComes(scene, base, walk)),
    walk,
  );
  const laidOver = complex.map((levels) => levels.map((level) => level.map((scene) => over(base, scene))));
  const [ground = [], ...above] = screens;
  return [ground, ...besides(laidOver), ...above].filter((level) => level.length > 0);
}

/** One thing, whenever it is due; null where it is more than one. */
function alternatives(levels: Levels): readonly Scene[] | null {
  const [level, ...others] = levels.filter((one) => one.length > 0);
  const [first, ...rest] = level ?? [];
  if (level === undefined || first === undefined || others.length > 0) return null;
  return rest.every(
    ({ tracks }) => tracks === first.tracks || trackContent(tracks) === trackContent(first.tracks),
  )
    ? level
    : null;
}

/** Screens in turn without times of their own become tracks beside each other, where others play along. */
function sideBySide(levels: Levels, walk: Walk): Levels {
  const [level, ...others] = levels;
  if (level === undefined || level.length < 2 || others.length > 0) return levels;
  if (!level.every(({ condition, durationMs }) => isAlways(condition) && durationMs === null)) return levels;
  walk.skip(
    "<seq> that goes from region to region",
    "unsupported",
    "Beside others its regions play on their own and do not wait for each other.",
  );
  return [
    [
      {
        condition: ALWAYS,
        tracks: merge(
          level.flatMap(({ tracks }) => tracks),
          null,
        ),
        durationMs: null,
      },
    ],
  ];
}

/** Tracks of one region follow one another: at the same place at the same time one would hide the other. */
function merge(tracks: readonly Track[], walk: Walk | null): readonly Track[] {
  const byRegion = new Map<string, Track>();
  for (const track of tracks) {
    const known = byRegion.get(track.region);
    if (known === undefined) byRegion.set(track.region, track);
    else {
      const place = track.region === "" ? "the whole screen" : `region "${track.region}"`;
      walk?.skip(
        `several parts in ${place} at the same time`,
        "unsupported",
        "One would hide the other; they follow one another.",
      );
      const entries = [...known.entries, ...track.entries].slice(0, MAX_TRACK_ENTRIES);
      byRegion.set(track.region, { ...known, entries, isEndless: known.isEndless || track.isEndless });
    }
  }
  return [...byRegion.values()];
}

function stillComes({ condition: { until } }: Scene, base: readonly Track[], walk: Walk): boolean {
  if (until === null || until > civilOf(walk.nowMs, "down") || base.length === 0) return true;
  walk.skip(`part of a <par> until ${until}`, "never-shown", "Its time is over.");
  return false;
}

interface Group {
  readonly condition: Condition;
  readonly tracks: readonly Track[];
  readonly durationMs: number | null;
}

function combined(base: readonly Track[], scenes: readonly Scene[], walk: Walk): Levels {
  const all: Group[] = [];
  for (const { condition, tracks, durationMs } of scenes) {
    const at = all.findIndex((one) => sameCondition(one.condition, condition));
    const known = all[at];
    if (known === undefined) all.push({ condition, tracks, durationMs });
    else
      all[at] = {
        ...known,
        tracks: merge([...known.tracks, ...tracks], walk),
        durationMs: known.durationMs ?? durationMs,
      };
  }
  const loose = all.filter(({ condition }) => condition.unknown !== null || condition.once);
  const groups = all.filter((group) => !loose.includes(group));
  for (const { tracks } of groups.slice(MAX_INDEPENDENT)) {
    const where = tracks.map(({ region }) => `"${region}"`).join(", ");
    walk.skip(
      `part in region ${where}`,
      "unsupported",
      `More than ${MAX_INDEPENDENT} parts of a screen come and go at times of their own.`,
    );
  }
  const sets = subsets(groups.slice(0, MAX_INDEPENDENT));
  const levels: Level[] = Array.from({ length: groups.length + 1 }, () => []);
  for (const set of sets) {
    const screen = screenOf(base, set);
    if (screen !== null) levels[set.length] = [...(levels[set.length] ?? []), screen].slice(0, MAX_SCENES);
  }
  return [...levels, loose.map((group) => over(base, group))];
}

function screenOf(base: readonly Track[], groups: readonly Group[]): Scene | null {
  let screen: Scene | null = base.length === 0 ? null : { condition: ALWAYS, tracks: base, durationMs: null };
  for (const group of groups) {
    const condition = both(screen?.condition ?? ALWAYS, group.condition);
    // Where two rhythms meet, the parts take turns instead.
    if (condition === null || (groups.length > 1 && condition.unknown !== null)) return null;
    const durationMs = groups.length === 1 && base.length === 0 ? group.durationMs : null;
    screen = { ...over(screen?.tracks ?? [], group), condition, durationMs };
  }
  return screen;
}

/** A scene upon what is always there: in its own regions it takes the place of that. */
function over(base: readonly Track[], scene: Group): Scene {
  const under = base.filter(({ region }) => !scene.tracks.some((track) => track.region === region));
  return { ...scene, tracks: [...under, ...scene.tracks] };
}

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.reduce<readonly (readonly T[])[]>(
    (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
    [[]],
  );
}
