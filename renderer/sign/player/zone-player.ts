import { EMPTY_LAYOUT_MS } from "../../../content/programme/stay.ts";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import { createSignal, type Unsubscribe } from "../../../main/base/signal.ts";
import type { Timers } from "../../../main/base/timers.ts";
import type { PlayFault } from "./play-words.ts";
import type { Resting } from "./resting.ts";
import { createStayClock, type StayClock } from "./stay-clock.ts";

/** A widget that has no picture within this is passed over. */
export const PICTURE_LIMIT_MS = 5_000;
/** A film that stays so much longer than it says has lost its end. */
export const END_LIMIT_MS = 3_000;
/** Most widgets that lie below the one that comes, where each leaves before it covers the one before. */
const MAX_BELOW = 3;

/** A widget that was on, and in which turn. */
export interface ShownBefore {
  readonly turn: number;
  readonly widget: Widget;
}

/** What a zone shows. `turn` counts up with every widget. */
export interface ZoneView {
  readonly turn: number;
  /** Null: nothing of the zone can be shown now. */
  readonly widget: Widget | null;
  /** What was on stays below until the widget covers it; the lowest first, each with the turn that it had. */
  readonly below: readonly ShownBefore[];
  /** Comes next, as far as is known now: it is made ready while the widget is on. It will have the next turn. */
  readonly ahead: Widget | null;
  /** A film goes on here, milliseconds from its begin. */
  readonly fromMs: number;
  readonly standing: boolean;
}

export interface ZonePlayerOptions {
  /** The widgets of one round, in order; asked anew for every round. */
  readonly round: () => readonly Widget[];
  readonly loop: boolean;
  /** How long a widget stays; `untilEnd`: so long if it ends as it says, and it says so itself. */
  readonly stayOf: (widget: Widget) => { readonly durationMs: number; readonly untilEnd: boolean };
  readonly resting: Resting;
  readonly timers: Timers;
  /** On a clock that never jumps. */
  readonly nowMs: () => number;
  /** A widget is on the screen; the answer is called when it leaves it. */
  readonly onShown: (widget: Widget) => (complete: boolean) => void;
  readonly onFailed: (widget: Widget, fault: PlayFault) => void;
  /** It has its first picture, or never will have one. */
  readonly onReady: () => void;
  /** All its widgets had their turn once. */
  readonly onThrough: () => void;
}

/** Plays the widgets of a zone. Words about an earlier turn are ignored. */
export interface ZonePlayer {
  readonly now: ZoneView;
  onChange(listener: () => void): Unsubscribe;
  start(): void;
  /** The widget has a picture on the screen, or begins to come in with one. */
  shown(turn: number): void;
  /** It came in whole, and frames of it so were presented: only now what lies below it is let go. */
  covered(turn: number): void;
  /** A film came to its end. */
  ended(turn: number): void;
  failed(turn: number, fault: PlayFault): void;
  /** Keeps its place; what was on goes on when `start` is called. */
  stand(): void;
}

export function createZonePlayer(options: ZonePlayerOptions): ZonePlayer {
  const { nowMs, resting, timers } = options;
  const changes = createSignal<void>();
  let round = options.round();
  let nextRound: readonly Widget[] | null = null;
  /** The widget has shown a picture since it was put there. */
  let hasPicture = false;
  let covers = false;
  let at = -1;
  let now: ZoneView = { turn: 0, widget: null, below: [], ahead: null, fromMs: 0, standing: true };
  let stay: StayClock | null = null;
  let leave: ((complete: boolean) => void) | null = null;
  let isReady = false;
  let isThrough = false;
  let callOff: () => void = () => undefined;

  function show(view: Partial<ZoneView>): void {
    now = { ...now, ...view };
    changes.emit();
  }

  function ready(): void {
    if (isReady) return;
    isReady = true;
    options.onReady();
  }

  /** The place of the next widget that may be shown; null where the zone is through or has nothing. */
  function nextAt(): number | null {
    for (let ahead = 1; ahead <= round.length; ahead++) {
      const place = at + ahead;
      if (place >= round.length && !options.loop) return null;
      const widget = round[place % round.length];
      if (widget !== undefined && !resting.isResting(widget.widgetId)) return place;
    }
    return null;
  }

  /** What `goOn` will come to, if nothing fails or wakes until then. */
  function aheadOf(): Widget | null {
    const place = nextAt();
    if (place === null) return null;
    if (place >= round.length) nextRound ??= options.round();
    const widget = (place < round.length ? round[place] : nextRound?.[firstIn(nextRound)]) ?? null;
    return widget !== null && widget === now.widget && staysAsItIs(widget) ? null : widget;
  }

  function firstIn(widgets: readonly Widget[]): number {
    return Math.max(
      0,
      widgets.findIndex(({ widgetId }) => !resting.isResting(widgetId)),
    );
  }

  function goOn(complete: boolean): void {
    const wasShown = leave !== null;
    const { widget: last } = now;
    callOff();
    leave?.(complete);
    leave = null;
    stay?.stand();
    stay = null;
    const place = nextAt();
    if (place === null) return rest(wasShown);
    if (place >= round.length) {
      through();
      // The layout may have left the screen with this.
      if (now.standing) return;
      round = nextRound ?? options.round();
      nextRound = null;
      at = firstIn(round);
    } else at = place;
    const widget = round[at] ?? null;
    if (wasShown && widget !== null && widget === last && staysAsItIs(widget)) return showOn(widget);
    const below = belowNext();
    hasPicture = false;
    covers = false;
    show({ turn: now.turn + 1, widget, below, ahead: null, fromMs: 0 });
    expectPicture();
  }

  /** What has a picture and stays below what comes. A widget that has none, or came in half, covers nothing. */
  function belowNext(): readonly ShownBefore[] {
    const { below, turn, widget } = now;
    if (!hasPicture || widget === null) return below;
    const on = { turn, widget };
    if (covers) return [on];
    const all = [...below, on];
    // The lowest covers the ground.
    return all.length > MAX_BELOW ? [...all.slice(0, 1), ...all.slice(1 - MAX_BELOW)] : all;
  }

  /** The only picture of a zone that loops is not taken away to be put there again. */
  function showOn(widget: Widget): void {
    startStay(widget);
    leave = options.onShown(widget);
    stay?.run();
  }

  /** Nothing more to show: the last picture stays, and what rests is tried again in a while. */
  function rest(wasShown: boolean): void {
    if (!wasShown) {
      const below = belowNext();
      hasPicture = false;
      show({ turn: now.turn + 1, widget: null, below, ahead: null });
    }
    ready();
    if (wasShown && !options.loop) return through();
    callOff = timers.after(EMPTY_LAYOUT_MS, () => {
      through();
      if (options.loop) goOn(false);
    });
  }

  function through(): void {
    if (isThrough) return;
    isThrough = true;
    options.onThrough();
  }

  function expectPicture(): void {
    const { turn, widget } = now;
    if (widget === null) return;
    startStay(widget);
    callOff = timers.after(PICTURE_LIMIT_MS, () => fail(turn, "no-picture"));
  }

  function startStay(widget: Widget): void {
    const { turn } = now;
    const { durationMs, untilEnd } = options.stayOf(widget);
    stay ??= createStayClock({
      timers,
      nowMs,
      durationMs: untilEnd ? durationMs + END_LIMIT_MS : durationMs,
      onThrough: () => (untilEnd ? fail(turn, "never-ended") : goOn(true)),
    });
  }

  function fail(turn: number, fault: PlayFault): void {
    if (turn !== now.turn || now.widget === null || now.standing) return;
    resting.failed(now.widget.widgetId);
    options.onFailed(now.widget, fault);
    goOn(false);
  }

  return {
    get now() {
      return now;
    },
    onChange: (listener) => changes.subscribe(listener),
    start() {
      if (!now.standing) return;
      show({ standing: false, fromMs: stay?.ranMs ?? 0 });
      if (now.widget === null) goOn(false);
      else expectPicture();
    },
    shown(turn) {
      if (turn !== now.turn || leave !== null || now.widget === null || now.standing) return;
      callOff();
      resting.worked(now.widget.widgetId);
      hasPicture = true;
      leave = options.onShown(now.widget);
      stay?.run();
      ready();
      show({ ahead: aheadOf() });
    },
    covered(turn) {
      if (turn !== now.turn || !hasPicture) return;
      covers = true;
      if (now.below.length > 0) show({ below: [] });
    },
    ended(turn) {
      if (turn === now.turn && leave !== null && !now.standing) goOn(true);
    },
    failed: fail,
    stand() {
      if (now.standing) return;
      callOff();
      stay?.stand();
      leave?.(false);
      leave = null;
      isReady = false;
      show({ standing: true, ahead: null });
    },
  };
}

/** A film is begun anew; everything else can just stay. */
function staysAsItIs({ kind }: Widget): boolean {
  return kind !== "video" && kind !== "audio";
}
