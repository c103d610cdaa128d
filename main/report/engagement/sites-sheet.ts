import { type CellSheet, createCellSheet } from "../cells.ts";
import { type Cell, SMALLEST_SHARED_COUNT } from "../schema/cell.ts";
import { type Duration, FIGURE_IDS, type FigureId, type SiteRow } from "../schema/engagement-rows.ts";
import type { Label } from "../suppress.ts";
import { countOf, durationOf } from "./durations.ts";
import type { EngagementInput, TwoPeriods } from "./engagement-input.ts";
import { addFigures, type FigureCells, figuresOf } from "./figures.ts";

/** What is printed of each site beside others. */
export interface PrintedSite {
  readonly siteId: string;
  readonly upMinutes: number;
  readonly figures: Readonly<Record<FigureId, Cell>>;
  readonly dwell: Duration;
  readonly response: Duration;
}

export interface SitesSheet {
  readonly sites: readonly PrintedSite[];
  /** True counts of each site, for the sheet of their sums. */
  readonly values: readonly Readonly<Record<FigureId, number>>[];
  /** Sums over all sites that must not be printed, as one site's count would follow. */
  readonly totals: Readonly<Partial<Record<FigureId, Label>>>;
}

/**
 * Decides what is printed of several sites beside each other: no count below 10 (it has left its site), no sum over
 * all of them from which such a count would follow. The same whichever of the sites asks. Null for fewer than two.
 */
export function sitesSheet(all: EngagementInput["sites"], when: keyof TwoPeriods): SitesSheet | null {
  if (all.size < 2) return null;
  const sheet = createCellSheet(SMALLEST_SHARED_COUNT);
  const rows = [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([siteId, { [when]: period }]) => {
      // Tills are not compared: what they sell follows the size of a site, not its mirror.
      const figures = figuresOf(period, true);
      const { counts } = period;
      const up = counts.upMinutes > 0 || counts.visits > 0;
      const cells = addFigures(sheet, figures, (_, { value, measured }) => sheet.add(value, measured));
      const dwells = sheet.add(countOf(counts.dwells), up);
      sheet.atMost([dwells], [cells.visits]);
      return { siteId, counts, figures, cells, dwells };
    });
  const totals = FIGURE_IDS.map((id) => {
    const measured = rows.some(({ figures }) => figures[id].measured);
    const value = rows.reduce((sum, { figures }) => sum + figures[id].value, 0);
    const total = sheet.add(value, measured, "dear");
    sheet.total(
      total,
      rows.map(({ cells }) => cells[id]),
    );
    return [id, total] as const;
  });
  const cell = sheet.print();
  return {
    sites: rows.map(({ siteId, counts, cells, dwells }) => ({
      siteId,
      upMinutes: counts.upMinutes,
      figures: mapFigures((id) => cell(cells[id])),
      dwell: durationOf(cell(dwells), counts.dwells),
      response: durationOf(cell(cells.answered), counts.waits),
    })),
    values: rows.map(({ figures }) => mapFigures((id) => figures[id].value)),
    totals: Object.fromEntries(
      totals.flatMap(([id, total]) => {
        const label = labelOf(cell(total));
        return label === "measured" ? [] : [[id, label]];
      }),
    ),
  };
}

/** Puts the sites on the sheet of their sums, as they are printed: what follows from them is known there. */
export function holdSites(sheet: CellSheet, { sites, values }: SitesSheet, figures: FigureCells): void {
  for (const id of FIGURE_IDS)
    sheet.total(
      figures[id],
      sites.map((site, place) => {
        const cell = site.figures[id];
        return sheet.addHeld(values[place]?.[id] ?? 0, cell.state !== "not-measured", labelOf(cell));
      }),
    );
}

/** A site as a row of the report. */
export function siteRow({ siteId, upMinutes, figures, dwell, response }: PrintedSite): SiteRow {
  return {
    siteId,
    upMinutes,
    visits: figures.visits,
    tryOns: figures["try-on"],
    requests: figures.requests,
    missingSizes: figures["missing-sizes"],
    medianDwellMs: dwell.medianMs,
    medianResponseMs: response.medianMs,
  };
}

/** Zero of nothing measured is as open as zero that was measured. */
function labelOf({ state }: Cell): Label {
  return state === "not-measured" ? "measured" : state;
}

function mapFigures<T>(of: (id: FigureId) => T): Record<FigureId, T> {
  return Object.fromEntries(FIGURE_IDS.map((id) => [id, of(id)])) as Record<FigureId, T>;
}
