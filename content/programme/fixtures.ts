import type { Programme } from "../schema/signage/programme.ts";
import type { Daypart, ScheduleEntry } from "../schema/signage/schedule-entry.ts";

/** A schedule entry of tests: the layout `poster`, always, among the others. */
export function entryOf(entryId: string, changes: Partial<ScheduleEntry> = {}): ScheduleEntry {
  return {
    entryId,
    name: entryId,
    show: { kind: "layout", layoutId: "poster" },
    role: { kind: "rotation" },
    when: { kind: "always" },
    priority: 0,
    maxPlaysPerHour: null,
    criteria: [],
    screenTags: [],
    armId: null,
    ...changes,
  };
}

/** A daypart of tests with one row of hours. */
export function daypartOf(
  daypartId: string,
  weekdays: Daypart["hours"][number]["weekdays"],
  from: string,
  until: string,
): Daypart {
  return { daypartId, name: daypartId, hours: [{ weekdays, from, until }], exceptions: [] };
}

/** A programme of tests: one layout `poster` of ten seconds, and this schedule. */
export function programmeOf(schedule: readonly ScheduleEntry[], changes: Partial<Programme> = {}): Programme {
  return {
    formatVersion: 2,
    programmeId: "tests",
    name: "Tests",
    media: [],
    playlists: [{ playlistId: "words", name: "Words", order: "in-order", entries: [] }],
    layouts: [layoutOf("poster", 10_000)],
    campaigns: [],
    dayparts: [],
    schedule: [...schedule],
    defaultLayoutId: "poster",
    ...changes,
  };
}

/** A layout of tests: one zone that fills it. */
export function layoutOf(layoutId: string, durationMs: number): Programme["layouts"][number] {
  return {
    layoutId,
    name: layoutId,
    widthPixels: 1080,
    heightPixels: 1920,
    fit: "letterbox",
    background: { colour: "#ffffff", mediaId: null },
    zones: [
      {
        zoneId: "whole",
        name: "Whole",
        leftPixels: 0,
        topPixels: 0,
        widthPixels: 1080,
        heightPixels: 1920,
        playlistId: "words",
        loop: true,
        transition: { kind: "cut" },
      },
    ],
    durationMs,
    tags: [],
  };
}
