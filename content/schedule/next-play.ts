import { layoutIdsOf, type ProgrammeIndex } from "../programme/index-programme.ts";
import type { PlanSpan } from "./plan.ts";
import type { Place, Turns } from "./turns.ts";

/** One layout's turn on the screen. */
export interface Play {
  /** Null: the default layout, for nobody. */
  readonly entryId: string | null;
  readonly campaignId: string | null;
  readonly layoutId: string;
  readonly armId: string | null;
  readonly role: "rotation" | "interrupt" | "moment" | "override" | "default";
}

export interface NextPlayRequest {
  readonly span: Omit<PlanSpan, "untilMs">;
  readonly index: ProgrammeIndex;
  readonly atMs: number;
  /** Whether all that a layout needs is there and did not just break. */
  readonly canShow: (layoutId: string) => boolean;
}

/**
 * What comes next when a layout is through: an interrupt that is owed its share of the time, else the layout after
 * the last one in the rotation, else the default layout. Nothing that reached its plays within the hour.
 */
export function nextPlay(
  turns: Turns,
  request: NextPlayRequest,
): { readonly play: Play; readonly turns: Turns } {
  const { span, index, atMs } = request;
  const interruptId = owed(turns, request);
  const interrupt = interruptId === null ? null : afterwards(turns, [interruptId], interruptId, request);
  const place = interrupt ?? afterwards(turns, span.entryIds, turns.lastEntryId, request);
  if (place === null) return { play: defaultPlay(index), turns };
  const { entryId, layoutAt } = place;
  const role = interrupt !== null ? "interrupt" : span.layer === "override" ? "override" : "rotation";
  const begun = [...recent(turns, entryId, atMs), atMs];
  return {
    play: playOf(place, role, index),
    turns: {
      ...turns,
      lastEntryId: role === "interrupt" ? turns.lastEntryId : entryId,
      layoutAt: new Map(turns.layoutAt).set(entryId, layoutAt),
      begunAtMs: new Map(turns.begunAtMs).set(entryId, begun),
    },
  };
}

/** The play of a moment, which comes at once and leaves the rotation where it is. */
export function momentPlay(
  entryId: string,
  { index, canShow }: Omit<NextPlayRequest, "span" | "atMs">,
): Play | null {
  const entry = index.entries.get(entryId);
  if (entry === undefined) return null;
  const layoutAt = layoutIdsOf(entry, index).findIndex(canShow);
  return layoutAt < 0 ? null : playOf({ entryId, layoutAt }, "moment", index);
}

/** Another set of interrupts begins with an even account. */
export function turnsIn(turns: Turns, { interruptIds }: Pick<PlanSpan, "interruptIds">, atMs: number): Turns {
  const known = [...turns.accounts.keys()];
  if (known.length === interruptIds.length && interruptIds.every((id) => turns.accounts.has(id)))
    return turns;
  return { ...turns, accounts: new Map(interruptIds.map((id) => [id, { sinceMs: atMs, shownMs: 0 }])) };
}

/** Adds to an interrupt's account what of it was shown. */
export function played(turns: Turns, { entryId, role }: Play, shownMs: number): Turns {
  const account = entryId === null || role !== "interrupt" ? undefined : turns.accounts.get(entryId);
  if (account === undefined || entryId === null) return turns;
  const paid = { ...account, shownMs: account.shownMs + shownMs };
  return { ...turns, accounts: new Map(turns.accounts).set(entryId, paid) };
}

/** The interrupt that is owed most of its share, if any is; shares of more than all are cut in proportion. */
function owed(turns: Turns, { atMs, index, span }: NextPlayRequest): string | null {
  const shares = span.interruptIds.map((id) => ({ id, percent: shareOf(id, index) }));
  const whole = Math.max(
    100,
    shares.reduce((sum, { percent }) => sum + percent, 0),
  );
  const debts = shares.map(({ id, percent }) => {
    const { sinceMs, shownMs } = turns.accounts.get(id) ?? { sinceMs: atMs, shownMs: 0 };
    return { id, owedMs: (percent / whole) * (atMs - sinceMs) - shownMs };
  });
  const [most] = debts.filter(({ owedMs }) => owedMs > 0).sort((a, b) => b.owedMs - a.owedMs);
  return most?.id ?? null;
}

function shareOf(entryId: string, index: ProgrammeIndex): number {
  const role = index.entries.get(entryId)?.role;
  return role?.kind === "interrupt" ? role.shareOfVoicePercent : 0;
}

/** The first place after the last one, round these entries, that may be shown. */
function afterwards(
  turns: Turns,
  entryIds: readonly string[],
  lastEntryId: string | null,
  request: NextPlayRequest,
): Place | null {
  const places = entryIds.flatMap((entryId) => {
    const entry = request.index.entries.get(entryId);
    if (entry === undefined || isFull(turns, entryId, request)) return [];
    return layoutIdsOf(entry, request.index).map((layoutId, layoutAt) => ({ entryId, layoutAt, layoutId }));
  });
  const last = places.findLastIndex(
    ({ entryId, layoutAt }) =>
      entryId === lastEntryId && layoutAt <= (turns.layoutAt.get(entryId) ?? Number.NEGATIVE_INFINITY),
  );
  const inOrder = [...places.slice(last + 1), ...places.slice(0, last + 1)];
  return inOrder.find(({ layoutId }) => request.canShow(layoutId)) ?? null;
}

function isFull(turns: Turns, entryId: string, { atMs, index }: NextPlayRequest): boolean {
  const most = index.entries.get(entryId)?.maxPlaysPerHour ?? null;
  return most !== null && recent(turns, entryId, atMs).length >= most;
}

const HOUR_MS = 3_600_000;
function recent(turns: Turns, entryId: string, atMs: number): readonly number[] {
  return (turns.begunAtMs.get(entryId) ?? []).filter((begunAtMs) => begunAtMs > atMs - HOUR_MS);
}

function playOf({ entryId, layoutAt }: Place, role: Play["role"], index: ProgrammeIndex): Play {
  const entry = index.entries.get(entryId);
  const layoutId = entry === undefined ? undefined : layoutIdsOf(entry, index)[layoutAt];
  if (entry === undefined || layoutId === undefined)
    throw new Error(`Broken invariant: no layout ${layoutAt} of ${entryId}`);
  const campaignId = entry.show.kind === "campaign" ? entry.show.campaignId : null;
  return { entryId, campaignId, layoutId, armId: entry.armId, role };
}

function defaultPlay({ defaultLayoutId }: ProgrammeIndex): Play {
  return { entryId: null, campaignId: null, layoutId: defaultLayoutId, armId: null, role: "default" };
}
