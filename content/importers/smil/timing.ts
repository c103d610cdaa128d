import type { XmlElement } from "../source/read-xml.ts";
import { clockValueMs } from "./clock-value.ts";
import { ALWAYS, bothOfEach, type Condition, joinHours } from "./condition.ts";
import { readExpression } from "./read-expression.ts";
import { tellElement, type Walk } from "./scene.ts";
import { readWallclock, type Wallclock } from "./wallclock.ts";
import { wallclockWindow } from "./wallclock-window.ts";

/** Most alternatives in one `begin`. */
const MAX_BEGINS = 20;

/** How often something is played: a number, or without end. */
export function repeats({ attributes }: XmlElement): number | "indefinite" {
  const count = attributes.get("repeatCount") ?? attributes.get("repeat") ?? "1";
  if (count === "indefinite" || attributes.get("repeatDur") === "indefinite") return "indefinite";
  const times = Number(count);
  return Number.isFinite(times) && times > 0 ? Math.max(1, Math.ceil(times)) : 1;
}

/** Whether something never comes to an end by itself. */
export function isEndless(element: XmlElement): boolean {
  const { attributes, children } = element;
  const duration = attributes.get("dur") ?? attributes.get("repeatDur");
  if (duration !== undefined && clockValueMs(duration) !== null) return false;
  if (repeats(element) === "indefinite" || duration === "indefinite") return true;
  return children.some(isEndless);
}

/** When an element is due by its `begin`, `end` and `expr`: any of these; empty: never, which is told. */
export function conditionsOf(element: XmlElement, walk: Walk): readonly Condition[] {
  const windows = windowsOf(element, walk);
  const expression = element.attributes.get("expr");
  if (expression === undefined || expression === "") return windows;
  const what = `${tellElement(element)} expr="${expression.slice(0, 120)}"`;
  const holds = readExpression(expression);
  if (holds === null) {
    return windows.map((one) => ({
      ...one,
      unknown: `its condition "${expression.slice(0, 120)}" cannot be worked out here`,
    }));
  }
  if (/gm(?:date|weekday|time)|-gm/.test(expression)) {
    walk.skip(what, "unsupported", "Asks for the time in UTC; it is read as the site's own.");
  }
  const due = joinHours(bothOfEach(windows, holds));
  if (due.length === 0) walk.skip(what, "never-shown", "Its condition never holds, so it was never shown.");
  return due;
}

function windowsOf(element: XmlElement, walk: Walk): readonly Condition[] {
  const begins = listOf(element.attributes.get("begin")).map((token) => beginOf(token, element, walk));
  const ends = listOf(element.attributes.get("end")).map((token) => endOf(token, element, walk));
  const isFinite = !isEndless(element);
  return (begins.length === 0 ? [PLAIN] : begins).flatMap((begin, at): readonly Condition[] => {
    const end = ends[at] ?? ends.at(-1) ?? null;
    if (begin.kind === "unknown") return [{ ...ALWAYS, unknown: begin.why }];
    if (begin.kind === "trigger")
      return begin.alternatives.map((criteria) => ({ ...ALWAYS, criteria: [...criteria] }));
    const wallclock = begin.kind === "wallclock" ? begin.value : null;
    if (wallclock === null && end === null) return [ALWAYS];
    return [wallclockWindow({ begin: wallclock, end, isFinite, nowMs: walk.nowMs })];
  });
}

type Begin =
  | { readonly kind: "plain" }
  | { readonly kind: "wallclock"; readonly value: Wallclock }
  | { readonly kind: "trigger"; readonly alternatives: ReturnType<Walk["head"]["triggers"]["get"]> & object }
  | { readonly kind: "unknown"; readonly why: string };
const PLAIN: Begin = { kind: "plain" };

function beginOf(token: string, element: XmlElement, walk: Walk): Begin {
  const what = `${tellElement(element)} begin="${token}"`;
  const offset = clockValueMs(token.replace(/^-/, ""));
  if (offset !== null) {
    if (offset > 0)
      walk.skip(
        what,
        "unsupported",
        "Waits before it begins; a sign shows something all the time, so it begins at once.",
      );
    return PLAIN;
  }
  const wallclock = wallclockOf(token);
  if (wallclock !== null) {
    if (wallclock.hasZone)
      walk.skip(what, "unsupported", "Names a time zone; its times are read as the site's own.");
    return { kind: "wallclock", value: wallclock };
  }
  const [id = ""] = token.split(/[.+]/);
  const alternatives = walk.head.triggers.get(token) ?? walk.head.triggers.get(id);
  if (alternatives !== undefined) {
    if (alternatives.length > 0) return { kind: "trigger", alternatives };
    return { kind: "unknown", why: `its trigger "${token}" names no sensor` };
  }
  if (isPrefetched(id, walk)) return PLAIN;
  if (/\.(?:end|begin|endEvent|beginEvent)\b/.test(token)) {
    walk.skip(what, "unsupported", `Waits for "${id}"; it begins with what stands beside it.`);
    return PLAIN;
  }
  return { kind: "unknown", why: `its begin "${token.slice(0, 80)}" is no time that can be read` };
}

function endOf(token: string, element: XmlElement, walk: Walk): Wallclock | null {
  const wallclock = wallclockOf(token);
  if (wallclock === null && token !== "indefinite" && clockValueMs(token) === null) {
    walk.skip(
      `${tellElement(element)} end="${token}"`,
      "unsupported",
      "Its end is no time that can be read; it has none here.",
    );
  }
  return wallclock;
}

/** With `wallclock( )` around it, or bare as older playlists have it. */
function wallclockOf(token: string): Wallclock | null {
  const inner = /^wallclock\s*\(([^)]*)\)$/i.exec(token)?.[1];
  return readWallclock(inner ?? (/^(?:R\d*\/)?\d{4}-\d{2}-\d{2}/.test(token) ? token : "none"));
}

/** Whether an id stands for "all is loaded": it follows prefetches, or is called so. */
export function isPrefetched(id: string, walk: Walk): boolean {
  return /prefetch/i.test(id) || walk.byId.get(id)?.name === "prefetch";
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(";")
    .map((token) => token.trim())
    .filter((token) => token !== "")
    .slice(0, MAX_BEGINS);
}
