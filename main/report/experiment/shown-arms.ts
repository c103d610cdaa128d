import { type Arm, armSchema } from "../../../content/experiment/schema/experiment.ts";
import type { ShownArm } from "./validity.ts";

/** Minutes that screens of a site were up with an arm; `armId` empty: with none that is known. */
export interface ArmMinutes {
  readonly siteId: string;
  readonly day: string;
  readonly armId: string;
  readonly minutes: number;
}

/**
 * The arm of most of the minutes of each site and day, in that order; of two with as many the first by name. Days
 * without a minute are left out; minutes that name no arm give null.
 */
export function shownArms(all: Iterable<ArmMinutes>): ShownArm[] {
  const days = new Map<string, Map<string, number>>();
  for (const { siteId, day, armId, minutes } of all) {
    if (minutes <= 0) continue;
    const key = `${siteId} ${day}`;
    const arms = days.get(key) ?? new Map<string, number>();
    days.set(key, arms);
    arms.set(armId, (arms.get(armId) ?? 0) + minutes);
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, arms]) => {
      const [siteId = "", day = ""] = key.split(" ");
      const [most = ["", 0]] = [...arms].toSorted(
        ([a, some], [b, others]) => others - some || (a < b ? -1 : 1),
      );
      return { siteId, day, arm: armOf(most[0]) };
    });
}

/** What a site's screens saw on a day. */
export interface ReachOfDay {
  readonly siteId: string;
  readonly day: string;
  /** Visits with a deliberate input. */
  readonly interacts: number;
  readonly passBys: number;
  readonly upMinutes: number;
  /** Minutes in which the camera counted who passed. */
  readonly countingMinutes: number;
}

/** What the mirror reached; null where nothing measured it. */
export interface MirrorReach {
  readonly interactions: number | null;
  readonly contacts: number | null;
}

/** Visits with a deliberate input, and those who passed, on days of the mirror. */
export function mirrorReach(
  days: readonly ReachOfDay[],
  isMirrorDay: (siteId: string, day: string) => boolean,
): MirrorReach {
  const own = days.filter(({ siteId, day }) => isMirrorDay(siteId, day));
  const sum = (of: (day: ReachOfDay) => number): number => own.reduce((all, day) => all + of(day), 0);
  if (sum(({ upMinutes }) => upMinutes) === 0) return { interactions: null, contacts: null };
  return {
    interactions: sum(({ interacts }) => interacts),
    contacts: sum(({ countingMinutes }) => countingMinutes) === 0 ? null : sum(({ passBys }) => passBys),
  };
}

function armOf(armId: string): Arm | null {
  const read = armSchema.safeParse(armId);
  return read.success ? read.data : null;
}
