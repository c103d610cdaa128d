import type { Campaign, Widget } from "../../../content/schema/campaign.ts";

/** A widget that does not show within this is passed over. */
export const SHOW_LIMIT_MS = 5_000;
/** Longest a video of unknown length may take. */
export const MAX_VIDEO_MS = 600_000;
/** A broken widget is tried again after this many rounds. */
const ROUNDS_UNTIL_RETRY = 3;

/** Which widget is on, and which ones failed in which round. */
export interface Rotation {
  readonly at: number;
  readonly round: number;
  readonly failedInRound: ReadonlyMap<string, number>;
}

export const FIRST_ROUND: Rotation = { at: 0, round: 0, failedInRound: new Map() };

/** The widget after this one; those that failed lately are left out. All failed: the next one all the same. */
export function nextInRotation(rotation: Rotation, widgets: Campaign["widgets"]): Rotation {
  for (let ahead = 1; ahead <= widgets.length; ahead++) {
    const at = (rotation.at + ahead) % widgets.length;
    const round = rotation.round + (rotation.at + ahead >= widgets.length ? 1 : 0);
    const widget = widgets[at];
    if (widget !== undefined && !isResting(rotation, widget, round)) return { ...rotation, at, round };
  }
  const at = (rotation.at + 1) % widgets.length;
  return { ...rotation, at, round: rotation.round + 1 };
}

/** Takes note that a widget could not be shown. */
export function failInRotation(rotation: Rotation, widget: Widget): Rotation {
  const failedInRound = new Map(rotation.failedInRound).set(widget.widgetId, rotation.round);
  return { ...rotation, failedInRound };
}

/** How long a widget stays, milliseconds; a video of unknown length until it ends. */
export function stayMs(widget: Widget): number | "until-end" {
  return widget.durationMs ?? "until-end";
}

function isResting(rotation: Rotation, widget: Widget, round: number): boolean {
  const failed = rotation.failedInRound.get(widget.widgetId);
  return failed !== undefined && round - failed < ROUNDS_UNTIL_RETRY;
}
