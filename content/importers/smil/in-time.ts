import type { XmlElement } from "../source/read-xml.ts";
import { clockValueMs } from "./clock-value.ts";
import { both, isAlways } from "./condition.ts";
import { timesOver } from "./in-sequence.ts";
import {
  isEmpty,
  type Level,
  type Levels,
  MAX_SCENES,
  onlyScene,
  type Scene,
  tellElement,
  type Walk,
} from "./scene.ts";
import { conditionsOf } from "./timing.ts";

/** What an element shows, as often as it repeats it and at the times at which it is due. */
export function inTime(
  element: XmlElement,
  levels: Levels,
  times: number | "indefinite",
  walk: Walk,
): Levels {
  if (isEmpty(levels)) return [];
  const what = tellElement(element);
  const repeated = times === "indefinite" ? levels.map(endlessly) : timesOver(levels, times, what, walk);
  const conditions = conditionsOf(element, walk);
  if (conditions.length === 1 && conditions.every(isAlways)) return repeated;
  return repeated.map((level) => {
    const due = level.flatMap((scene) =>
      conditions.flatMap((condition): readonly Scene[] => {
        const met = both(condition, scene.condition);
        if (met === null) {
          walk.skip(what, "never-shown", "Its times exclude each other, so it was never shown.");
        }
        return met === null ? [] : [{ ...scene, condition: met }];
      }),
    );
    if (due.length > MAX_SCENES) {
      walk.skip(
        what,
        "unsupported",
        `Comes to more than ${MAX_SCENES} screens in turn; the last are left out.`,
      );
    }
    return due.slice(0, MAX_SCENES);
  });
}

function endlessly(level: Level): Level {
  return level.map((scene) => ({
    ...scene,
    tracks: scene.tracks.map((track) => ({ ...track, isEndless: true })),
  }));
}

/** A container's own length is that of its screen, where it is one. */
export function withDuration(element: XmlElement, levels: Levels, walk: Walk): Levels {
  const { attributes } = element;
  const text = attributes.get("repeatDur") ?? attributes.get("dur") ?? attributes.get("end") ?? "";
  const durationMs = clockValueMs(text);
  if (durationMs === null || durationMs === 0 || isEmpty(levels)) return levels;
  const scene = onlyScene(levels);
  if (scene !== null) return [[{ ...scene, durationMs }]];
  const why = "Holds several screens in turn; each is shown for its own time.";
  walk.skip(`${tellElement(element)} for ${text}`, "unsupported", why);
  return levels;
}
