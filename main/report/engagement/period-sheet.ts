import { createCellSheet } from "../cells.ts";
import type { Cell } from "../schema/cell.ts";
import type {
  CampaignRow,
  CategoryRow,
  DayRow,
  Duration,
  DurationId,
  FigureId,
  HourRow,
  ProductRow,
  ScreenRow,
  WeekHourRow,
} from "../schema/engagement-rows.ts";
import { countOf, durationOf } from "./durations.ts";
import type { EngagementInput, PeriodCounts } from "./engagement-input.ts";
import { addFigures, type FigureCells, figuresOf } from "./figures.ts";
import type { Days } from "./period-before.ts";
import { addProducts, type TryOnsBefore } from "./product-part.ts";
import { holdSites, type SitesSheet } from "./sites-sheet.ts";
import { addTimes } from "./time-part.ts";

export interface PeriodSheetOptions extends Days {
  readonly oneScreen: boolean;
  readonly smallestPrinted: number;
  readonly products: EngagementInput["products"];
  /** Where the period's counts are the sums of sites: what is printed of those, and of which sums. */
  readonly sites: SitesSheet | null;
}

/** What may be printed of one period: decided by this period's counts alone, whoever asks and beside what. */
export interface PrintedPeriod {
  readonly figures: Readonly<Record<FigureId, Cell>>;
  readonly durations: Readonly<Record<DurationId, Duration>>;
  readonly categories: readonly CategoryRow[];
  readonly days: readonly DayRow[];
  readonly hours: readonly HourRow[];
  readonly weekHours: readonly WeekHourRow[];
  readonly screens: readonly ScreenRow[];
  readonly campaigns: readonly Omit<CampaignRow, "shownMinutes">[];
  products(before: TryOnsBefore): ProductRow[];
}

/**
 * Suppresses the counts of one period, all together, with every relation between them that a reader knows. No count of
 * another period takes part: so a period prints the same in its own report and as the period before of the next, and
 * two reports side by side tell no more than each does.
 */
export function periodSheet(period: PeriodCounts, options: PeriodSheetOptions): PrintedPeriod {
  const { oneScreen, products, sites, smallestPrinted } = options;
  const { counts, sales } = period;
  const sheet = createCellSheet(smallestPrinted);
  const figures = addFigures(sheet, figuresOf(period, oneScreen), (id, { value, measured }) => {
    const held = sites?.totals[id];
    return held === undefined ? sheet.add(value, measured, "dear") : sheet.addHeld(value, measured, held);
  });
  if (sites !== null) holdSites(sheet, sites, figures);
  const dwells = sheet.add(countOf(counts.dwells), counts.upMinutes > 0 || counts.visits > 0, "dear");
  sheet.atMost([dwells], [figures.visits]);
  const times = addTimes(sheet, options, period, figures);
  const tillsKnown = !oneScreen && sales.knownDays.size > 0;
  const productPart = addProducts(sheet, period, products, figures, tillsKnown);
  const campaigns = addCampaigns();
  const cell = sheet.print();

  function addCampaigns() {
    const rows = [...counts.campaigns].map(([campaignId, of]) => ({
      campaignId,
      visits: sheet.add(of.visits, true),
      tryOns: sheet.add(of.tryOns, true),
    }));
    for (const { visits, tryOns } of rows) sheet.atMost([tryOns], [visits]);
    sheet.atMost(
      rows.map(({ visits }) => visits),
      [figures.visits],
    );
    sheet.atMost(
      rows.map(({ tryOns }) => tryOns),
      [figures["try-on"]],
    );
    return rows.toSorted((a, b) => (a.campaignId < b.campaignId ? -1 : 1));
  }

  return {
    figures: printedFigures(figures, cell),
    durations: {
      dwell: durationOf(cell(dwells), counts.dwells),
      response: durationOf(cell(figures.answered), counts.waits),
    },
    categories: productPart.categories(cell),
    days: times.days(cell),
    hours: times.hours(cell),
    weekHours: times.weekHours(cell),
    screens: times.screens(cell),
    campaigns: campaigns.map(({ campaignId, visits, tryOns }) => ({
      campaignId,
      visits: cell(visits),
      tryOns: cell(tryOns),
    })),
    products: (before) => productPart.products(cell, before),
  };
}

/** What a sheet prints of its figures. */
export function printedFigures(
  figures: FigureCells,
  cell: (place: number) => Cell,
): Readonly<Record<FigureId, Cell>> {
  return Object.fromEntries(Object.entries(figures).map(([id, place]) => [id, cell(place)])) as Record<
    FigureId,
    Cell
  >;
}
