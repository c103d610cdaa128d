import { MAX_LAYOUTS_OF_A_CAMPAIGN } from "../../schema/signage/campaign.ts";
import { MAX_DAYPARTS, MAX_SCHEDULE_ENTRIES } from "../../schema/signage/programme.ts";
import type { ScheduleEntry, When } from "../../schema/signage/schedule-entry.ts";
import type { Draft } from "../parts/draft.ts";
import { idOf, nameOf } from "../parts/names.ts";
import { type Condition, sameCondition } from "./condition.ts";
import type { DrawnLayouts } from "./draw-layouts.ts";
import type { Levels, Scene } from "./scene.ts";
import { tellWhen } from "./tell-when.ts";
import { civilOf } from "./wallclock.ts";
import { daypartHours } from "./week-hours.ts";

/** The schedule of a playlist: a line for what is due together, the later level with the higher priority. */
export function scheduleLevels(levels: Levels, drawn: DrawnLayouts, draft: Draft, nowMs: number): void {
  let number = 0;
  for (const [priority, level] of levels.entries()) {
    for (const scenes of neighbours(level)) {
      number++;
      const condition = scenes[0]?.condition;
      const layoutIds = scenes.flatMap((scene) => drawn.get(scene) ?? []);
      if (condition === undefined) continue;
      const what = `schedule: ${tellWhen(condition)}${priority === 0 ? "" : `, priority ${priority}`}`;
      if (layoutIds.length === 0) {
        draft.skip(
          what,
          "never-shown",
          "Nothing that it brings is here yet, so it is not scheduled; import again with its media.",
        );
      } else if (condition.unknown !== null) {
        const why = `Its screens were taken, but not when they are due: ${condition.unknown}. Schedule them by hand.`;
        draft.skip(`${what} (${layoutIds.join(", ")})`, "unsupported", why);
      } else if (draft.schedule.length >= MAX_SCHEDULE_ENTRIES) {
        draft.skip(what, "unsupported", `A programme takes ${MAX_SCHEDULE_ENTRIES} lines of schedule.`);
      } else add(condition, layoutIds, { priority, number, what }, draft, nowMs);
    }
  }
}

/** Scenes that follow one another and are due together. */
function neighbours(level: readonly Scene[]): readonly (readonly Scene[])[] {
  const groups: Scene[][] = [];
  for (const scene of level) {
    const last = groups.at(-1);
    const isSame = last?.[0] !== undefined && sameCondition(last[0].condition, scene.condition);
    if (isSame && last.length < MAX_LAYOUTS_OF_A_CAMPAIGN) last.push(scene);
    else groups.push([scene]);
  }
  return groups;
}

interface Line {
  readonly priority: number;
  readonly number: number;
  readonly what: string;
}

function add(
  condition: Condition,
  layoutIds: readonly string[],
  line: Line,
  draft: Draft,
  nowMs: number,
): void {
  const { priority, number, what } = line;
  const when = whenOf(condition, draft);
  if (when === null) {
    draft.skip(what, "unsupported", `A programme takes ${MAX_DAYPARTS} dayparts.`);
    return;
  }
  const [layoutId = "", ...others] = layoutIds;
  const name = nameOf(`${draft.name} ${number}`, `Line ${number}`);
  let show: ScheduleEntry["show"] = { kind: "layout", layoutId };
  if (others.length > 0) {
    const campaignId = idOf(draft.programmeId, "campaign", number);
    draft.campaigns.push({ campaignId, name, layoutIds: [...layoutIds], locales: [], tags: [] });
    draft.take(`screens in turn: ${layoutIds.length}`, "campaign", campaignId, layoutIds.join(", "));
    show = { kind: "campaign", campaignId };
  }
  const entryId = idOf(draft.programmeId, "entry", number);
  const role: ScheduleEntry["role"] = { kind: condition.once ? "moment" : "rotation" };
  draft.schedule.push({
    entryId,
    name,
    show,
    role,
    when,
    priority: Math.min(priority, 1_000),
    maxPlaysPerHour: null,
    criteria: [...condition.criteria],
    screenTags: [],
    armId: null,
  });
  const isOver = condition.until !== null && condition.until <= civilOf(nowMs, "down");
  const notes = [
    ...(isOver ? ["its time is over: it is not shown any more until its end is changed"] : []),
    ...(condition.criteria.length > 0 ? ["is due while devices report these values to POST /criteria"] : []),
  ];
  const tells = `${tellWhen(condition)}, priority ${priority}, ${condition.once ? "once each time, then what was on resumes" : "in turn with others of its priority"}`;
  draft.take(what, "schedule", entryId, tells, notes);
}

function whenOf({ from, until, week, recurring }: Condition, draft: Draft): When | null {
  if (recurring !== null) return { kind: "recurring", ...recurring, exceptDays: [] };
  if (from === null && until === null && week === null) return { kind: "always" };
  if (week === null) return { kind: "span", from, until, daypartId: null };
  const hours = daypartHours(week);
  const known = draft.dayparts.find((one) => JSON.stringify(one.hours) === JSON.stringify(hours));
  if (known !== undefined) return { kind: "span", from, until, daypartId: known.daypartId };
  if (draft.dayparts.length >= MAX_DAYPARTS) return null;
  const number = draft.dayparts.length + 1;
  const daypartId = idOf(draft.programmeId, "hours", number);
  draft.dayparts.push({
    daypartId,
    name: nameOf(`${draft.name}: hours ${number}`, daypartId),
    hours,
    exceptions: [],
  });
  return { kind: "span", from, until, daypartId };
}
