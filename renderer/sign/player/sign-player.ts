import { calmProgramme } from "../../../content/programme/calm-programme.ts";
import { flatPlaylist } from "../../../content/programme/flat-playlist.ts";
import { indexProgramme, type ProgrammeIndex } from "../../../content/programme/index-programme.ts";
import { isDue } from "../../../content/schedule/is-due.ts";
import { momentPlay, nextPlay, type Play, played, turnsIn } from "../../../content/schedule/next-play.ts";
import type { Plan, PlanSpan } from "../../../content/schedule/plan.ts";
import { NO_TURNS, type Turns } from "../../../content/schedule/turns.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { createSignal, type Unsubscribe } from "../../../main/base/signal.ts";
import { createLayoutPlayer, type LayoutPlayer, type PlayerWorld } from "./layout-player.ts";
import { shiftTurns } from "./shift-turns.ts";

/** How often the wall's clock is looked at: what begins at ten begins within this. */
const LOOK_EVERY_MS = 500;
/** Most layouts that wait for what came over them. */
const MAX_CUT_OFF = 8;
/** A wall clock that moves by so much against the one that never jumps was set. */
const CLOCK_JUMP_MS = 60_000;
const NOTHING_DUE = { layer: "default", entryIds: [], interruptIds: [], momentIds: [] } as const;

/** What a screen is to play. */
export interface Sign {
  readonly programme: Programme;
  /** Another where anything in the programme is another. */
  readonly revision: string;
  readonly plan: Plan;
}

/** Two layouts at most: the one that is on, and below it the one before until it is covered. */
export interface SignView {
  readonly turn: number;
  readonly layout: LayoutPlayer | null;
  readonly before: LayoutPlayer | null;
  /** The turn that `before` had. */
  readonly beforeTurn: number;
}

export interface SignPlayerOptions extends PlayerWorld {
  /** Milliseconds since the epoch; it may jump. */
  readonly clockMs: () => number;
}

/** Plays what a plan says, layout after layout. It stands until it is started. */
export interface SignPlayer {
  readonly now: SignView;
  onChange(listener: () => void): Unsubscribe;
  /** The layout of this turn came in whole, and frames of it so were presented. */
  covered(turn: number): void;
  /** Whether to play what is made for screens with less motion; nobody is asked for it until this is called. */
  setCalm(isCalm: boolean): void;
  /** Takes another programme or plan; what is on goes on where it is still due and the same. */
  take(sign: Sign): void;
  start(): void;
  /** Leaves what is on, which hangs, and goes on with what comes next. */
  startAnew(): void;
  /** Something else has the screen; the place is kept. */
  stand(): void;
}

export function createSignPlayer(options: SignPlayerOptions): SignPlayer {
  const { clockMs, nowMs, resting, timers } = options;
  const changes = createSignal<void>();
  let sign: (Sign & { readonly index: ProgrammeIndex }) | null = null;
  let isCalm = false;
  let turns: Turns = NO_TURNS;
  let span: PlanSpan | null = null;
  let now: SignView = { turn: 0, layout: null, before: null, beforeTurn: 0 };
  let coveredTurn = 0;
  let cutOff: readonly LayoutPlayer[] = [];
  let standing = true;
  let wallAheadMs = clockMs() - nowMs();
  let callOff: () => void = () => undefined;

  function put(layout: LayoutPlayer): void {
    const { before, beforeTurn } = below();
    now = { turn: now.turn + 1, layout, before: before === layout ? null : before, beforeTurn };
    changes.emit();
    if (!standing) layout.start();
  }

  /** What covers the ground and stays below what comes; a layout that came in half only where there is no other. */
  function below(): Pick<SignView, "before" | "beforeTurn"> {
    const covers = now.layout?.wasReady && (coveredTurn === now.turn || now.before === null);
    return covers
      ? { before: now.layout, beforeTurn: now.turn }
      : { before: now.before, beforeTurn: now.beforeTurn };
  }

  function playerOf(play: Play, { index }: { readonly index: ProgrammeIndex }): LayoutPlayer {
    const layout = index.layouts.get(play.layoutId);
    if (layout === undefined) throw new Error(`Broken invariant: no layout ${play.layoutId}`);
    const player: LayoutPlayer = createLayoutPlayer({
      ...options,
      play,
      layout,
      index,
      onReady() {
        if (now.layout !== player) return;
        now = { ...now };
        changes.emit();
      },
      onThrough: () => leave(player),
    });
    return player;
  }

  /** Takes what is on off the screen, and puts what comes next there. */
  function leave(player: LayoutPlayer, complete = true): void {
    if (now.layout !== player) return;
    player.stand(complete);
    turns = played(turns, player.play, player.ranMs);
    next();
  }

  function next(): void {
    if (sign === null || span === null) return;
    const waiting = cutOff.at(-1);
    cutOff = cutOff.slice(0, -1);
    if (waiting !== undefined) return put(waiting);
    const { index } = sign;
    const found = nextPlay(turns, { span, index, atMs: clockMs(), canShow: (id) => canShow(id, index) });
    turns = found.turns;
    if (canShow(found.play.layoutId, index)) return put(playerOf(found.play, { index }));
    // Not even the default: what was on last stays until something has rested.
    now = { ...now, ...below(), layout: null };
    changes.emit();
  }

  /** A layout can be shown unless a zone has widgets and all of them rest. */
  function canShow(layoutId: string, { layouts, playlists }: ProgrammeIndex): boolean {
    const zones = layouts.get(layoutId)?.zones ?? [];
    return zones.every(({ playlistId }) => {
      const widgets = flatPlaylist(playlistId, playlists);
      return widgets.length === 0 || widgets.some(({ widgetId }) => !resting.isResting(widgetId));
    });
  }

  /** Looks whether another span of the plan began. */
  function look(): void {
    callOff();
    callOff = timers.after(LOOK_EVERY_MS, look);
    if (sign === null || standing) return;
    followClock();
    const atMs = clockMs();
    const due = sign.plan.find(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs) ?? lastResort(atMs);
    if (due === span && now.layout !== null) return;
    enter(due, span === null ? [] : due.momentIds);
  }

  /** What goes on outside of the plan, because the host is away or the clock was set: what was on, else its nearer end. */
  function lastResort(atMs: number): PlanSpan {
    if (span !== null) return span;
    const [first] = sign?.plan ?? [];
    const end = first !== undefined && atMs < first.fromMs ? first : sign?.plan.at(-1);
    return end ?? { fromMs: atMs, untilMs: atMs + LOOK_EVERY_MS, ...NOTHING_DUE };
  }

  /** Accounts move along with a clock that was set: nobody is owed the day that it jumped over. */
  function followClock(): void {
    const aheadMs = clockMs() - nowMs();
    if (Math.abs(aheadMs - wallAheadMs) < CLOCK_JUMP_MS) return;
    turns = shiftTurns(turns, aheadMs - wallAheadMs);
    wallAheadMs = aheadMs;
  }

  function enter(due: PlanSpan, momentIds: readonly string[]): void {
    if (sign === null) return;
    const { index } = sign;
    span = due;
    turns = turnsIn(turns, due, clockMs());
    cutOff = cutOff.filter(({ play }) => isDue(play, due));
    const moments = momentIds.flatMap(
      (id) => momentPlay(id, { index, canShow: (layoutId) => canShow(layoutId, index) }) ?? [],
    );
    const on = now.layout;
    if (on !== null && moments.length === 0 && isDue(on.play, due)) return;
    const waiting = moments.reverse().map((play) => playerOf(play, { index }));
    if (on !== null && isDue(on.play, due)) cutOff = [...cutOff, on, ...waiting].slice(-MAX_CUT_OFF);
    else cutOff = [...cutOff, ...waiting].slice(-MAX_CUT_OFF);
    if (on !== null) {
      on.stand(false);
      turns = played(turns, on.play, on.ranMs);
    }
    next();
  }

  /** What was on stays below until something of the other programme has its pictures. */
  function takeAnew(taken: Sign): void {
    const shown = isCalm ? calmProgramme(taken.programme) : taken.programme;
    sign = { ...taken, index: indexProgramme(shown) };
    cutOff = [];
    now.layout?.stand(false);
    now = { ...now, ...below(), layout: null };
    span = null;
    look();
  }

  return {
    get now() {
      return now;
    },
    onChange: (listener) => changes.subscribe(listener),
    covered(turn) {
      if (turn !== now.turn || !now.layout?.isReady) return;
      coveredTurn = turn;
      if (now.before === null) return;
      now = { ...now, before: null };
      changes.emit();
    },
    setCalm(wanted) {
      if (wanted === isCalm) return;
      isCalm = wanted;
      if (sign !== null) takeAnew(sign);
    },
    take(taken) {
      if (sign === null || sign.revision !== taken.revision) return takeAnew(taken);
      sign = { ...taken, index: sign.index };
      look();
    },
    start() {
      if (!standing) return;
      standing = false;
      if (now.layout !== null) now.layout.start();
      look();
    },
    startAnew() {
      if (standing || now.layout === null) return;
      leave(now.layout, false);
    },
    stand() {
      if (standing) return;
      standing = true;
      callOff();
      now.layout?.stand(false);
      now = { ...now, before: null };
      changes.emit();
    },
  };
}
