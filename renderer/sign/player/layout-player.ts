import { flatPlaylist } from "../../../content/programme/flat-playlist.ts";
import type { ProgrammeIndex } from "../../../content/programme/index-programme.ts";
import { widgetStayMs } from "../../../content/programme/stay.ts";
import type { Play } from "../../../content/schedule/next-play.ts";
import type { Layout, Zone } from "../../../content/schema/signage/layout.ts";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import type { Timers } from "../../../main/base/timers.ts";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { longestStayMs } from "./longest-stay.ts";
import { type Played, playFailed } from "./play-words.ts";
import { type Proof, prove } from "./proof.ts";
import type { Resting } from "./resting.ts";
import { createStayClock } from "./stay-clock.ts";
import { createZonePlayer, type ZonePlayer } from "./zone-player.ts";

/** A layout that has nothing to show is left so soon. */
const BROKEN_LAYOUT_MS = 200;

/** Everything that a player of the sign needs of its page. */
export interface PlayerWorld {
  readonly timers: Timers;
  /** On a clock that never jumps. */
  readonly nowMs: () => number;
  readonly toNextHourMs: () => number;
  readonly record: (entry: EntryDraft) => void;
  readonly resting: Resting;
  /** From 0 to below 1. */
  readonly chance: () => number;
}

export interface LayoutPlayerOptions extends PlayerWorld {
  readonly play: Play;
  readonly layout: Layout;
  readonly index: ProgrammeIndex;
  /** Every zone has its first picture, or never will have one. */
  readonly onReady: () => void;
  /** It stayed for its time. */
  readonly onThrough: () => void;
}

/** One layout on its way over the screen. */
export interface LayoutPlayer {
  readonly play: Play;
  readonly layout: Layout;
  readonly zones: readonly { readonly zone: Zone; readonly player: ZonePlayer }[];
  readonly isReady: boolean;
  /** It had its pictures once, and shows them still where it stands. */
  readonly wasReady: boolean;
  /** It cannot be on for longer while all goes as it must, milliseconds. */
  readonly longestStayMs: number;
  /** Milliseconds for which it was on. */
  readonly ranMs: number;
  start(): void;
  /** Keeps its place; `start` goes on. `complete`: it was shown for all of its time. */
  stand(complete: boolean): void;
}

export function createLayoutPlayer(options: LayoutPlayerOptions): LayoutPlayer {
  const { index, layout, play, record, resting, timers, nowMs } = options;
  let waiting = layout.zones.length;
  let playing = layout.zones.length;
  let hasBegun = false;
  let proof: Proof | null = null;
  const about = (widget: Widget | null): Played => ({
    entryId: play.entryId,
    campaignId: play.campaignId,
    armId: play.armId,
    layoutId: layout.layoutId,
    widgetId: widget?.widgetId ?? null,
    productId: widget?.productId ?? null,
  });
  const stay = createStayClock({
    timers,
    nowMs,
    durationMs: layout.durationMs,
    onThrough: options.onThrough,
  });
  const zones = layout.zones.map((zone) => ({ zone, player: playerOf(zone) }));

  function playerOf(zone: Zone): ZonePlayer {
    return createZonePlayer({
      timers,
      nowMs,
      resting,
      loop: zone.loop,
      round: () => roundOf(zone.playlistId, index, options.chance),
      stayOf: (widget) => ({ durationMs: widgetStayMs(widget, index), untilEnd: endsItself(widget) }),
      onShown(widget) {
        const shown = prove(about(widget), options);
        return (complete) => shown.end(complete);
      },
      onFailed: (widget, fault) => record(playFailed(about(widget), fault)),
      onReady() {
        waiting -= 1;
        if (waiting > 0) return;
        if (isBroken()) timers.after(BROKEN_LAYOUT_MS, options.onThrough);
        else begin();
      },
      onThrough() {
        playing -= 1;
        if (playing === 0 && layout.durationMs === null) options.onThrough();
      },
    });
  }

  /** None of its widgets can be shown now. */
  function isBroken(): boolean {
    const isEmpty = layout.zones.every(
      ({ playlistId }) => flatPlaylist(playlistId, index.playlists).length === 0,
    );
    return !isEmpty && zones.every(({ player }) => player.now.widget === null);
  }

  function begin(): void {
    hasBegun = true;
    stay.run();
    proof ??= prove(about(null), options);
    options.onReady();
  }

  return {
    play,
    layout,
    zones,
    longestStayMs: longestStayMs(layout, index),
    get isReady() {
      return waiting === 0;
    },
    get wasReady() {
      return hasBegun;
    },
    get ranMs() {
      return stay.ranMs;
    },
    start() {
      for (const { player } of zones) player.start();
    },
    stand(complete) {
      for (const { player } of zones) player.stand();
      stay.stand();
      proof?.end(complete);
      proof = null;
      waiting = zones.length;
    },
  };
}

/** A film or sound without a time of its own says itself when it is through. */
function endsItself(widget: Widget): boolean {
  return (widget.kind === "video" || widget.kind === "audio") && widget.durationMs === null;
}

/** The widgets of one round; those of a shuffled playlist in another order each time. */
function roundOf(playlistId: string, index: ProgrammeIndex, chance: () => number): readonly Widget[] {
  const widgets = flatPlaylist(playlistId, index.playlists);
  if (index.playlists.get(playlistId)?.order !== "shuffled") return widgets;
  return widgets
    .map((widget) => ({ widget, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ widget }) => widget);
}
