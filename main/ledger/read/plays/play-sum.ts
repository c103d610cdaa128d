import { type PayloadOf, payloadSchemas } from "../../schema/entry.ts";

/** Why something that was due was not shown, as the page told it. */
export type FailureReason = PayloadOf<"play-failed">["reason"];
export const FAILURE_REASONS: readonly FailureReason[] = payloadSchemas["play-failed"].shape.reason.options;

/**
 * What is summed. Of a layout or a widget: `shown`, milliseconds on the screen; `whole` and `cut`, plays that ended by
 * themselves or did not; a reason, plays that failed for it. Of a screen, milliseconds: `up`, its host was there;
 * of these `people`, a visit had the screen; `lost`, nothing was shown because something had failed; `between`, the
 * next picture was not there yet, or the sign had given way before or after a visit; `off`, the page was not there.
 * The rest of `up` is what layouts were shown for.
 */
export type PlayMeasure =
  | "shown"
  | "whole"
  | "cut"
  | FailureReason
  | "up"
  | "people"
  | "lost"
  | "between"
  | "off";

/** Whether a measure counts plays that failed. */
export function isFailure(measure: PlayMeasure): measure is FailureReason {
  return FAILURE_REASONS.some((reason) => reason === measure);
}

/** What was played: `widgetId` null is the layout itself, `entryId` null the default layout. */
export interface PlayPart {
  readonly entryId: string | null;
  readonly campaignId: string | null;
  readonly armId: string | null;
  readonly layoutId: string | null;
  readonly widgetId: string | null;
}

/** What measures of a screen belong to. */
export const NO_PART: PlayPart = {
  entryId: null,
  campaignId: null,
  armId: null,
  layoutId: null,
  widgetId: null,
};

/** An amount (milliseconds or plays, by the measure) in one hour of one day of the site. */
export interface PlaySum extends PlayPart {
  readonly day: string;
  readonly hour: number;
  readonly siteId: string;
  readonly screenId: string;
  readonly measure: PlayMeasure;
  readonly amount: number;
}
