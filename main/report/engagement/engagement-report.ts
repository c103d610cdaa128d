import { daysBetween } from "../../base/civil-time.ts";
import { createCellSheet, rateOf } from "../cells.ts";
import type { Cell } from "../schema/cell.ts";
import type { EngagementReport, NeverBought } from "../schema/engagement.ts";
import {
  DURATION_IDS,
  type DurationRow,
  FIGURE_IDS,
  type Figure,
  type FigureId,
  FUNNEL_STEPS,
  type FunnelStep,
} from "../schema/engagement-rows.ts";
import { assistedSales } from "./assisted-sales.ts";
import type { EngagementInput, PeriodCounts, ReportHead } from "./engagement-input.ts";
import { perUpHour } from "./figures.ts";
import { lostSales } from "./lost-sales.ts";
import { medianOfList } from "./median-of-list.ts";
import { type Days, periodBefore } from "./period-before.ts";
import { type PrintedPeriod, periodSheet } from "./period-sheet.ts";
import { type PrintedSite, siteRow, sitesSheet } from "./sites-sheet.ts";

/** Share of the minutes up in which presence must have been counted for visits to be compared with views. */
const COUNTED_THROUGHOUT = 0.99;

/** A report over all sites that are known, its counts the sums of theirs. */
export const ALL_SITES = "all sites";

/**
 * The engagement report of counts: rows in, one object out. Ladder: `pass-by` (a pose in the zone ≥ 1 s) → `view` (nose
 * and both eyes visible and facing ≥ 1 s), both persons and only where the camera counted; `interact` (a visit with a
 * deliberate input) → `try-on` (a visit with a garment seen on the body) → `hand-off` (of those, a visit whose request
 * was answered) → `buy` (units that the tills sold of products tried on). Zero is printed only where a screen was up;
 * without it there is "not measured". Every cell takes part in one suppression with all that tells something of it
 * (`period-sheet.ts`); what is worked out beside them is made of printed cells alone.
 */
export function engagementReport(head: ReportHead, input: EngagementInput): EngagementReport {
  const { fromDay, toDay, screenId, siteId, smallestPrinted } = head;
  const oneScreen = screenId !== null;
  const sites = oneScreen ? null : sitesSheet(input.sites, "now");
  const ofAll = siteId === ALL_SITES;
  const common = { oneScreen, smallestPrinted, products: input.products };
  const before = input.beforeDays ?? periodBefore(head);
  const asLong = daysBetween(fromDay, toDay) === daysBetween(before.fromDay, before.toDay);
  const printed = periodSheet(input.now, { ...common, fromDay, toDay, sites: ofAll ? sites : null });
  const sitesBefore = ofAll && !oneScreen ? sitesSheet(input.sites, "before") : null;
  const printedBefore = periodSheet(input.before, { ...common, ...before, sites: sitesBefore });
  const { counts, sales } = input.now;
  const products = printed.products(tryOnsBefore(printedBefore));
  const others = (sites?.sites ?? []).filter((site) => site.siteId !== siteId);
  const compared = ofAll ? [] : others;
  return {
    ...head,
    ...measured(head, input.now),
    before: measured(before, input.before),
    visits: printed.figures.visits,
    funnel: funnelOf(printed, counts),
    figures: FIGURE_IDS.map((id) => figureOf(id, printed, printedBefore, input, compared, asLong)),
    durations: DURATION_IDS.map((id) => durationRow(id, printed, printedBefore, compared)),
    lostSales: lostSales({
      requests: printed.figures["missing-sizes"],
      before: printedBefore.figures["missing-sizes"],
      rows: products,
      products: input.products,
      smallestPrinted,
    }),
    neverBought: neverBought(oneScreen, sales.knownDays.size, products),
    assisted: assistedSales({
      days: input.assisted,
      salesKnown: sales.knownDays.size > 0,
      oneScreen,
      printed(units) {
        const sheet = createCellSheet(smallestPrinted);
        const cell = sheet.add(units, true);
        return sheet.print()(cell);
      },
    }),
    products,
    categories: [...printed.categories],
    hours: [...printed.hours],
    weekHours: [...printed.weekHours],
    days: [...printed.days],
    campaigns: printed.campaigns.map((row) => ({
      ...row,
      shownMinutes: input.campaignMinutes.get(row.campaignId) ?? null,
    })),
    // Screens of different sites may have the same name.
    screens: ofAll ? [] : [...printed.screens],
    sites: (sites?.sites ?? []).map(siteRow),
    notes: [...input.notes],
  };
}

function measured({ fromDay, toDay }: Days, { counts, sales }: PeriodCounts) {
  const { upMinutes, countingMinutes } = counts;
  return { fromDay, toDay, upMinutes, countingMinutes, salesDays: sales.knownDays.size };
}

function tryOnsBefore(printed: PrintedPeriod) {
  const nobody: Cell = { state: "measured", value: 0 };
  const unmeasured: Cell = { state: "not-measured", value: null };
  const others = printed.figures.visits.state === "not-measured" ? unmeasured : nobody;
  const none = { of: new Map<string, Cell>(), others };
  return { of: new Map(printed.products(none).map((row) => [row.productId, row.tryOns])), others };
}

function funnelOf({ figures }: PrintedPeriod, counts: PeriodCounts["counts"]): FunnelStep[] {
  const throughout = counts.countingMinutes >= counts.upMinutes * COUNTED_THROUGHOUT;
  return FUNNEL_STEPS.map((step, place) => {
    const count = figures[step];
    const previous = figures[FUNNEL_STEPS[place - 1] ?? step];
    return { step, count, ofPrevious: rateOf(count, previous, isPartOfPrevious(step, throughout)) };
  });
}

/** Whether a step counts some of those of the step before it. */
function isPartOfPrevious(step: FunnelStep["step"], throughout: boolean): boolean {
  switch (step) {
    case "pass-by":
    case "buy":
      return false;
    case "interact":
      return throughout;
    case "view":
    case "try-on":
    case "hand-off":
      return true;
  }
}

function figureOf(
  id: FigureId,
  printed: PrintedPeriod,
  printedBefore: PrintedPeriod,
  { now, before }: EngagementInput,
  others: readonly PrintedSite[],
  asLong: boolean,
): Figure {
  const count = printed.figures[id];
  const was = printedBefore.figures[id];
  const anHour = perUpHour(count.value, now.counts);
  const wasAnHour = perUpHour(was.value, before.counts);
  const theirs = others.flatMap((site) => perUpHour(site.figures[id].value, site) ?? []);
  const median = medianOfList(theirs);
  return {
    id,
    count,
    before: was,
    change: asLong ? changeOf(count.value, was.value) : null,
    changePerUpHour: changeOf(anHour, wasAnHour),
    perUpHour: anHour,
    otherSites: median === null ? null : { sites: theirs.length, medianPerUpHour: median },
  };
}

function changeOf(now: number | null, before: number | null): number | null {
  return now === null || before === null || before <= 0 ? null : now / before - 1;
}

function durationRow(
  id: DurationRow["id"],
  printed: PrintedPeriod,
  printedBefore: PrintedPeriod,
  others: readonly PrintedSite[],
): DurationRow {
  const medians = others.flatMap((site) => site[id].medianMs ?? []);
  const median = medianOfList(medians);
  return {
    id,
    now: printed.durations[id],
    before: printedBefore.durations[id],
    otherSites: median === null ? null : { sites: medians.length, medianMs: median },
  };
}

function neverBought(
  oneScreen: boolean,
  knownDays: number,
  products: EngagementReport["products"],
): NeverBought {
  if (oneScreen) return { state: "one-screen", knownDays, products: [] };
  if (knownDays === 0) return { state: "no-sales", knownDays, products: [] };
  return {
    state: "known",
    knownDays,
    products: products
      .filter(({ tryOns, bought }) => bought.value === 0 && tryOns.value !== 0)
      .map(({ productId, tryOns }) => ({ productId, tryOns })),
  };
}
