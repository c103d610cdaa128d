import type { Campaign, Widget } from "../../../content/schema/campaign.ts";
import { createSignal, type Unsubscribe } from "../../../main/base/signal.ts";
import type { Timers } from "../../../main/base/timers.ts";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { beginPlay, endPlay, type Play } from "./proof-of-play.ts";
import {
  FIRST_ROUND,
  failInRotation,
  MAX_VIDEO_MS,
  nextInRotation,
  type Rotation,
  SHOW_LIMIT_MS,
  stayMs,
} from "./rotation.ts";

/** What is on, and what stays below it until it has a picture. `turn` counts up with every widget. */
export interface OnScreen {
  readonly turn: number;
  readonly widget: Widget;
  readonly before: Widget | null;
}

export interface CampaignPlayerOptions {
  readonly campaign: Campaign;
  readonly armId: string | null;
  readonly timers: Timers;
  /** On a clock that never jumps. */
  readonly nowMs: () => number;
  readonly record: (entry: EntryDraft) => void;
}

/** Plays a campaign round and round and proves what was shown. Words about an earlier turn are ignored. */
export interface CampaignPlayer {
  readonly now: OnScreen;
  onChange(listener: () => void): Unsubscribe;
  start(): void;
  /** The widget has its first picture on the screen. */
  shown(turn: number): void;
  /** A video came to its end. */
  ended(turn: number): void;
  broken(turn: number): void;
  /** The campaign leaves the screen; what is on was not shown whole. */
  stop(): void;
}

export function createCampaignPlayer(options: CampaignPlayerOptions): CampaignPlayer {
  const { armId, campaign, nowMs, record, timers } = options;
  const { campaignId, widgets } = campaign;
  const changes = createSignal<void>();
  let rotation = FIRST_ROUND;
  let now: OnScreen = { turn: 0, widget: widgetAt(rotation), before: null };
  let play: Play | null = null;
  let callOff: () => void = () => undefined;

  function widgetAt({ at }: Rotation): Widget {
    const widget = widgets[at];
    if (widget === undefined) throw new Error(`Broken invariant: no widget ${at}`);
    return widget;
  }

  function finish(complete: boolean): void {
    callOff();
    if (play !== null) record(endPlay(play, complete, nowMs()));
    play = null;
  }

  function goOn(complete: boolean): void {
    const before = play === null ? now.before : now.widget;
    finish(complete);
    rotation = nextInRotation(rotation, widgets);
    now = { turn: now.turn + 1, widget: widgetAt(rotation), before };
    changes.emit();
    waitForPicture();
  }

  function passOver(): void {
    rotation = failInRotation(rotation, now.widget);
    goOn(false);
  }

  function waitForPicture(): void {
    callOff();
    callOff = timers.after(SHOW_LIMIT_MS, passOver);
  }

  return {
    get now() {
      return now;
    },
    onChange: (listener) => changes.subscribe(listener),
    start: waitForPicture,
    shown(turn) {
      if (turn !== now.turn || play !== null) return;
      const { widgetId, productId } = now.widget;
      const begun = beginPlay({ campaignId, armId, widgetId, productId }, nowMs());
      play = begun.play;
      record(begun.entry);
      const stay = stayMs(now.widget);
      callOff();
      callOff =
        stay === "until-end" ? timers.after(MAX_VIDEO_MS, passOver) : timers.after(stay, () => goOn(true));
    },
    ended(turn) {
      if (turn === now.turn && play !== null) goOn(true);
    },
    broken(turn) {
      if (turn === now.turn) passOver();
    },
    stop: () => finish(false),
  };
}
