import type { Locale } from "../schema/locale.ts";
import { LOCALES } from "../schema/locale.ts";
import type { Programme } from "../schema/signage/programme.ts";
import type { Criterion, ScheduleEntry } from "../schema/signage/schedule-entry.ts";
import type { Metrics } from "./criteria.ts";
import { type DueEntry, dueEntries, type Plan } from "./plan.ts";
import type { Span } from "./span.ts";
import { sweep } from "./sweep.ts";

/** An entry that staff should look at before it is published. */
export interface ScheduleWarning {
  readonly entryId: string;
  readonly code: "never-due" | "always-outranked" | "no-such-screen" | "too-much-share";
  readonly text: string;
}

export interface WarningsRequest extends Span {
  readonly timeZone: string;
  /** The tags of each of the site's screens. */
  readonly screens: readonly { readonly tags: readonly string[]; readonly locale: Locale }[];
}

/** Entries that no screen would play over a span, whatever is known of the shop, and why. */
export function scheduleWarnings(programme: Programme, request: WarningsRequest): readonly ScheduleWarning[] {
  const lenient = { ...programme, schedule: programme.schedule.map(withoutCriteria) };
  const dues = request.screens.flatMap((screen) => dueOf(lenient, request, screen));
  const plans = dues.map((due) => sweep(due, request));
  const shown = shownIn(plans);
  const quiet = programme.schedule.filter(({ entryId }) => !shown.has(entryId));
  const never = stillQuiet(quiet, programme, dues, request);
  return [...never.map((entry) => whyNever(entry, lenient, request)), ...tooMuchShare(programme, plans)];
}

/**
 * Those that are not shown even where the shop is as they ask and not as only others ask: what is above them and waits
 * for a warm day leaves them their turn on all other days.
 */
function stillQuiet(
  quiet: readonly ScheduleEntry[],
  { schedule }: Programme,
  dues: readonly (readonly DueEntry[])[],
  span: Span,
): readonly ScheduleEntry[] {
  const askedBy = new Map(schedule.map(({ criteria, entryId }) => [entryId, criteria.map(keyOf)]));
  const shownWhere = new Map<string, ReadonlySet<string>>();
  return quiet.filter(({ criteria, entryId }) => {
    const holding = new Set(criteria.map(keyOf));
    const where = [...holding].sort().join();
    const holds = ({ entry }: DueEntry): boolean =>
      (askedBy.get(entry.entryId) ?? []).every((asked) => holding.has(asked));
    const shown = shownWhere.get(where) ?? shownIn(dues.map((due) => sweep(due.filter(holds), span)));
    shownWhere.set(where, shown);
    return !shown.has(entryId);
  });
}

function keyOf(criterion: Criterion): string {
  return JSON.stringify(criterion);
}

function shownIn(plans: readonly Plan[]): ReadonlySet<string> {
  return new Set(
    plans.flatMap((worked) =>
      worked.flatMap(({ entryIds, interruptIds, momentIds }) => [...entryIds, ...interruptIds, ...momentIds]),
    ),
  );
}

function whyNever(entry: ScheduleEntry, programme: Programme, request: WarningsRequest): ScheduleWarning {
  const { entryId, name } = entry;
  const alone = { ...programme, schedule: [withoutCriteria(entry)] };
  const anywhere = { ...alone, schedule: [{ ...withoutCriteria(entry), screenTags: [] }] };
  const isDue = (one: Programme, screens: WarningsRequest["screens"]): boolean =>
    screens.some((screen) =>
      dueOf(one, request, screen).some((due) =>
        sweep(due, request).some((span) => span.layer !== "default" || span.momentIds.length > 0),
      ),
    );
  if (isDue(alone, request.screens)) {
    const text = `"${name}" is never shown: something of a higher priority is always due with it. Raise its priority or change its times.`;
    return { entryId, code: "always-outranked", text };
  }
  const screens = LOCALES.map((locale) => ({ tags: [], locale }));
  if (isDue(anywhere, screens)) {
    const text = `"${name}" is never shown: no screen has its tags or speaks its language. Change its tags or languages.`;
    return { entryId, code: "no-such-screen", text };
  }
  const text = `"${name}" is never shown: its times lie in the past, exclude each other, or have no end after their begin. Correct its times.`;
  return { entryId, code: "never-due", text };
}

function tooMuchShare({ schedule }: Programme, plans: readonly Plan[]): readonly ScheduleWarning[] {
  const share = new Map(
    schedule.map(({ entryId, role }) => [entryId, role.kind === "interrupt" ? role.shareOfVoicePercent : 0]),
  );
  const sumOf = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (share.get(id) ?? 0), 0);
  const over = new Set(
    plans.flatMap((worked) =>
      worked.flatMap(({ interruptIds }) => (sumOf(interruptIds) > 100 ? interruptIds : [])),
    ),
  );
  return [...over].map((entryId) => ({
    entryId,
    code: "too-much-share",
    text: `Interrupts that are due together want more than all of the time; each is cut in proportion. Lower the share of "${entryId}" or of another.`,
  }));
}

function dueOf(
  programme: Programme,
  request: WarningsRequest,
  screen: WarningsRequest["screens"][number],
): readonly (readonly DueEntry[])[] {
  const due = dueEntries(programme, { ...request, screen, metrics: NOTHING_KNOWN });
  return due.ok ? [due.value] : [];
}

const NOTHING_KNOWN: Metrics = new Map();

/** What it would show if all that it asks of the shop were so. */
function withoutCriteria(entry: ScheduleEntry): ScheduleEntry {
  return { ...entry, criteria: [] };
}
