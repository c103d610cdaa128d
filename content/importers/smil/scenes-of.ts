import type { XmlElement } from "../source/read-xml.ts";
import { clockValueMs } from "./clock-value.ts";
import { ALWAYS } from "./condition.ts";
import { inParallel } from "./in-parallel.ts";
import { inSequence, timesOver } from "./in-sequence.ts";
import { inTime, withDuration } from "./in-time.ts";
import { SOUND } from "./read-head.ts";
import {
  besides,
  type Entry,
  isEmpty,
  type Levels,
  MAX_LEVELS,
  onlyScene,
  type Scene,
  tellElement,
  type Walk,
} from "./scene.ts";
import { isEndless, isPrefetched, repeats } from "./timing.ts";

const MEDIA = new Set([
  "img",
  "image",
  "video",
  "audio",
  "ref",
  "text",
  "textstream",
  "animation",
  "smilText",
  "ticker",
  "iframe",
]);
/** What lays nothing on the screen and is passed over without a word. */
const QUIET = new Set([
  "prefetch",
  "param",
  "metadata",
  "meta",
  "layout",
  "title",
  "desc",
  "head",
  "sensors",
  "triggers",
]);

/** Whether an element shows something itself. */
export function isMedium({ name }: XmlElement): boolean {
  return MEDIA.has(name);
}

/** What an element of a playlist's body shows, and when. */
export function scenesOf(element: XmlElement, walk: Walk): Levels {
  if (isMedium(element)) return inTime(element, leafOf(element, walk), 1, walk);
  if (QUIET.has(element.name)) return [];
  switch (element.name) {
    case "body":
    case "seq":
    case "par":
    case "excl":
    case "priorityClass":
    case "switch": {
      if (isIntro(element, walk)) {
        const why = "Is shown while media load; here nothing is shown before all of it is there.";
        walk.skip(tellElement(element), "unused", why);
        return [];
      }
      return inTime(element, withDuration(element, insideOf(element, walk), walk), repeats(element), walk);
    }
    default:
      walk.skip(tellElement(element), "unsupported", whyUnknown(element.name));
      return [];
  }
}

function whyUnknown(name: string): string {
  if (/emitDynamic/i.test(name))
    return "Calls other screens to play along; screens are grouped in the console here.";
  return `<${name}> is not understood.`;
}

function insideOf(element: XmlElement, walk: Walk): Levels {
  const { attributes, children } = element;
  switch (element.name) {
    case "par":
      return inParallel(
        children.map((child) => scenesOf(child, walk)),
        walk,
      );
    case "excl":
      return exclusive(element, walk);
    case "switch": {
      const [first, ...others] = children
        .map((child) => ({ child, levels: scenesOf(child, walk) }))
        .filter(({ levels }) => !isEmpty(levels));
      for (const { child } of others)
        walk.skip(
          tellElement(child),
          "unsupported",
          "Is another choice of a <switch>; the first one was taken.",
        );
      return first?.levels ?? [];
    }
    case "priorityClass":
      return besides(children.map((child) => scenesOf(child, walk)));
    case "body":
      if (isParallelBody(element))
        return inParallel(
          children.map((child) => scenesOf(child, walk)),
          walk,
        );
      break;
    default:
      break;
  }
  const mode = attributes.get("playMode") ?? "all";
  const parts = children.map((child) => ({ child, levels: scenesOf(child, walk) }));
  return shuffledIf(mode, element, inSequence(parts, walk), walk);
}

/**
 * By SMIL a body is a sequence. Signage playlists put what triggers begin beside a main part that never ends: played
 * one after the other, it would never come.
 */
function isParallelBody({ children }: XmlElement): boolean {
  return children.slice(0, -1).some((child) => isEndless(child) && child.name !== "head");
}

/** Classes of priority, the first one the highest; what stands in the excl itself is of one class. */
function exclusive({ children }: XmlElement, walk: Walk): Levels {
  const classes = children.filter(({ name }) => name === "priorityClass");
  if (classes.length === 0) return besides(children.map((child) => scenesOf(child, walk)));
  const levels = classes.map((one) => scenesOf(one, walk));
  const filled = classes.filter((_one, at) => !isEmpty(levels[at] ?? []));
  for (const one of filled.slice(0, -1)) {
    if (one.attributes.get("lower") === "never") {
      const why =
        "What is less urgent and was to begin meanwhile would be dropped; here it is shown afterwards, while it is due.";
      walk.skip('<priorityClass lower="never">', "unsupported", why);
    }
  }
  const stacked = levels.toReversed().flat();
  if (stacked.length > MAX_LEVELS) {
    walk.skip("<excl>", "unsupported", `Holds more than ${MAX_LEVELS} priorities; the lowest are left out.`);
  }
  return stacked.slice(-MAX_LEVELS);
}

function shuffledIf(mode: string, element: XmlElement, levels: Levels, walk: Walk): Levels {
  if (mode === "all" || mode === "") return levels;
  const scene = onlyScene(levels);
  if (mode.startsWith("random") && scene?.tracks.length === 1) {
    if (mode !== "random")
      walk.skip(
        `${tellElement(element)} playMode="${mode}"`,
        "unsupported",
        "Shows one of them each round; here all are shown, shuffled.",
      );
    const tracks = scene.tracks.map((track) => ({ ...track, entries: [shuffle(track.entries)] }));
    return [[{ ...scene, tracks }]];
  }
  walk.skip(
    `${tellElement(element)} playMode="${mode}"`,
    "unsupported",
    "Shows one of them each round; here all are shown, in order.",
  );
  return levels;
}

function shuffle(entries: readonly Entry[]): Entry {
  return { kind: "shuffled", entries };
}

/** What waits for the end of loading by being ended by it. */
function isIntro({ attributes }: XmlElement, walk: Walk): boolean {
  const [id = ""] = (attributes.get("end") ?? "").split(".");
  return id !== "" && isPrefetched(id, walk);
}

function leafOf(element: XmlElement, walk: Walk): Levels {
  const { attributes } = element;
  const source = attributes.get("src") ?? "";
  if (/^adapi:/i.test(source)) {
    const why = "The screen is never blanked; where nothing else is due, the default layout is shown.";
    walk.skip(source, "unsupported", /blank/i.test(source) ? why : "Is a command of the old player.");
    return [];
  }
  const asked = attributes.get("region") ?? (element.name === "audio" ? SOUND : "");
  const region = walk.head.regions.get(asked);
  if (region === undefined)
    walk.skip(
      `${tellElement(element)} region="${asked}"`,
      "unsupported",
      "There is no such region; it takes the whole screen.",
    );
  const duration = lengthOf(attributes);
  const entry: Entry = {
    kind: "item",
    item: { number: walk.numbers.get(element) ?? 0, element, durationMs: duration === 0 ? null : duration },
  };
  const tracks = [{ region: region?.name ?? "", entries: [entry], isEndless: isEndless(element) }];
  const scene: Scene = { condition: ALWAYS, tracks, durationMs: null };
  const times = repeats(element);
  return times === "indefinite" ? [[scene]] : timesOver([[scene]], times, tellElement(element), walk);
}

/** How long a medium is shown: by its own length, or from its begin to its end. */
function lengthOf(attributes: XmlElement["attributes"]): number | null {
  const own = clockValueMs(attributes.get("dur") ?? attributes.get("repeatDur") ?? "");
  const end = clockValueMs(attributes.get("end") ?? "");
  return own ?? (end === null ? null : Math.max(0, end - (clockValueMs(attributes.get("begin") ?? "") ?? 0)));
}
