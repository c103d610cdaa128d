import type { ProofQuery } from "../../main/bridge/contract/proof.ts";
import { NO_PART, type PlayMeasure, type PlayPart } from "../../main/ledger/read/plays/play-sum.ts";
import type { PlannedHour } from "../../main/report/proof/plan-shares.ts";
import { addSum, type ProofCounts } from "../../main/report/proof/proof-counts.ts";
import { type ProofNames, proofOfPlay } from "../../main/report/proof/proof-of-play.ts";
import type { ProofReport } from "../../main/report/schema/proof-of-play.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const SHARES = [
  { campaignId: "autumn-in-layers", layoutId: "layers", widgetId: "autumn-film", share: 0.42 },
  { campaignId: "merino-next-to-skin", layoutId: "merino", widgetId: "merino-poster", share: 0.33 },
  { campaignId: "alterations", layoutId: "alterations", widgetId: "alterations-words", share: 0.2 },
] as const;
const CALLED: Readonly<Record<string, string>> = {
  "autumn-in-layers": "Autumn in layers",
  "merino-next-to-skin": "Merino next to skin",
  alterations: "Alterations while you wait, in the shop on the first floor",
  layers: "Layers, full height",
  merino: "Merino, film and words",
  "autumn-film": "Slow turn",
  "merino-poster": "Poster",
  "default-layout": "Our house",
};
const called = (id: string): string | null => CALLED[id] ?? null;
const names: ProofNames = {
  campaign: called,
  layout: called,
  widget: called,
  entry: called,
  screen: called,
  tags: (_layout, campaignId) => (campaignId === "alterations" ? ["service"] : ["season"]),
};

/** A proof of play with everything that can stand in one: visits, failures of two kinds, a day that was dark. */
export function fakeProof(query: ProofQuery, empty: boolean): ProofReport {
  const counts: ProofCounts = new Map();
  const planned: PlannedHour[] = [];
  const days = empty ? 0 : Math.round((Date.parse(query.toDay) - Date.parse(query.fromDay)) / DAY_MS);
  for (let place = 0; place < days; place++) {
    const day = new Date(Date.parse(query.fromDay) + place * DAY_MS).toISOString().slice(0, 10);
    if (place % 9 === 3) continue;
    for (let hour = 10; hour < 19; hour++) fillHour(counts, planned, day, hour, place);
  }
  const head = { ...query, timeZone: "Europe/Berlin", siteId: "lindenhof-hamburg", simulated: !empty };
  return proofOfPlay(head, counts, planned, names);
}

/** Where the largest breaks, the second has its turns. */
function shareOfOthers(share: number): number {
  return share > 0.4 ? 0.1 : share > 0.3 ? 0.65 : share;
}

function fillHour(
  counts: ProofCounts,
  planned: PlannedHour[],
  day: string,
  hour: number,
  place: number,
): void {
  const add = (part: Partial<PlayPart>, measure: PlayMeasure, amount: number): void => {
    if (amount > 0)
      addSum(counts, {
        day,
        hour,
        siteId: "lindenhof-hamburg",
        screenId: "mirror-1",
        ...NO_PART,
        ...part,
        measure,
        amount,
      });
  };
  const peopleMs = (3 + ((place + hour) % 4)) * MINUTE_MS;
  const lostMs = hour === 14 && place === 1 ? 14 * MINUTE_MS : 0;
  const betweenMs = MINUTE_MS;
  const offMs = hour === 10 ? 40_000 : 0;
  const shownMs = 60 * MINUTE_MS - peopleMs - lostMs - betweenMs - offMs;
  add({}, "up", 60 * MINUTE_MS);
  add({}, "people", peopleMs);
  add({}, "lost", lostMs);
  add({}, "between", betweenMs);
  add({}, "off", offMs);
  for (const { campaignId, layoutId, share, widgetId } of SHARES) {
    const part = {
      campaignId,
      layoutId,
      entryId: campaignId,
      armId: campaignId === "alterations" ? null : "with-film",
    };
    const ownMs = Math.round(shownMs * (lostMs > 0 ? shareOfOthers(share) : share));
    add(part, "shown", ownMs);
    add(part, "whole", Math.floor(ownMs / 9_000));
    add(part, "cut", (place + hour) % 3);
    add({ ...part, widgetId }, "shown", ownMs - 2_000);
    if (lostMs > 0 && share > 0.4) add({ ...part, widgetId }, "broken", 31);
    if (hour === 12 && share === 0.33) add({ ...part, widgetId }, "no-picture", 1);
    planned.push({ day, hour, campaignId, durationMs: share * 60 * MINUTE_MS });
  }
  add({ layoutId: "default-layout" }, "shown", Math.round(shownMs * 0.05));
  planned.push({ day, hour, campaignId: null, durationMs: 3 * MINUTE_MS });
}
