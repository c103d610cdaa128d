import type { DoorCount, HandOut } from "../ledger/schema/by-hand.ts";
import { SURVEY_ANSWERS, SURVEY_PLACES, type SurveyPlace } from "../ledger/schema/survey.ts";
import { type CellSheet, createCellSheet, rateOf } from "./cells.ts";
import { type Cell, SMALLEST_PRINTED_COUNT } from "./schema/cell.ts";
import type { SurveyReach, SurveyReport, SurveyRow } from "./schema/survey.ts";
import { wilson } from "./statistics/rates/wilson.ts";
import type { AnswerCounts, ReachCounts, SurveyCounts } from "./survey-counts.ts";

/** Largest number of arms that a place is divided into; an experiment has three. */
const MAX_ARMS = 20;

export type SurveySpan = Pick<SurveyReport, "fromDay" | "untilDay" | "timeZone" | "simulated">;

/** What people wrote down of the same days. */
export interface WrittenByHand {
  readonly doorCounts: readonly DoorCount[];
  readonly handOuts: readonly Pick<HandOut, "handedOut">[];
}

/**
 * The answers by place and arm, over all who were asked, and how many of those who came in began to interact. Small
 * cells are suppressed as in every report, here over answers, arms and totals at once: below 5, or below 10 of what has
 * left its site.
 */
export function surveyReport(
  span: SurveySpan,
  counts: SurveyCounts,
  byHand: WrittenByHand,
  smallestPrinted = SMALLEST_PRINTED_COUNT,
): SurveyReport {
  const sheet = createCellSheet(smallestPrinted);
  const drafts = SURVEY_PLACES.map((place) => placeDraft(sheet, place, counts));
  const visitors = reachDraft(sheet, visitorReach(counts, byHand.doorCounts));
  const passersBy = reachDraft(sheet, passerByReach(counts));
  const print = sheet.print();
  const { handOuts } = byHand;
  return {
    ...span,
    places: drafts.map(({ place, total, arms }) => ({
      place,
      total: printedRow(total, print),
      arms: arms.map(({ armId, row }) => ({ armId, ...printedRow(row, print) })),
    })),
    flyersHandedOut:
      handOuts.length === 0 ? null : handOuts.reduce((sum, { handedOut }) => sum + handedOut, 0),
    ofVisitors: printedReach(visitors, print),
    ofPassersBy: printedReach(passersBy, print),
  };
}

const ROW_CELLS = ["asked", "answered", "yes", "no", "unsure", "none"] as const;
/** Numbers of cells in the sheet. */
type RowDraft = Readonly<Record<(typeof ROW_CELLS)[number], number>>;

function placeDraft(sheet: CellSheet, place: SurveyPlace, { answers }: SurveyCounts) {
  const groups = Array.from(answers.get(place) ?? [])
    .toSorted(([a], [b]) => (a ?? "").localeCompare(b ?? "", "en"))
    .slice(0, MAX_ARMS);
  const total = rowDraft(sheet, sumOfAnswers(groups.map(([, own]) => own)), groups.length > 0);
  const arms =
    groups.length < 2 ? [] : groups.map(([armId, own]) => ({ armId, row: rowDraft(sheet, own, true) }));
  if (arms.length > 0)
    for (const cell of ROW_CELLS)
      sheet.total(
        total[cell],
        arms.map(({ row }) => row[cell]),
      );
  return { place, total, arms };
}

function rowDraft(sheet: CellSheet, own: AnswerCounts, measured: boolean): RowDraft {
  const { yes, no, unsure, none } = own;
  const row = {
    asked: sheet.add(yes + no + unsure + none, measured, "dear"),
    answered: sheet.add(yes + no + unsure, measured),
    yes: sheet.add(yes, measured),
    no: sheet.add(no, measured),
    unsure: sheet.add(unsure, measured),
    none: sheet.add(none, measured),
  };
  sheet.total(row.answered, [row.yes, row.no, row.unsure]);
  sheet.total(row.asked, [row.answered, row.none]);
  return row;
}

function printedRow(row: RowDraft, print: (cell: number) => Cell): SurveyRow {
  const [asked, answered, yes] = [print(row.asked), print(row.answered), print(row.yes)];
  return {
    asked,
    answered,
    yes,
    no: print(row.no),
    unsure: print(row.unsure),
    none: print(row.none),
    willingOfAsked: estimateOf(yes, asked),
    willingOfAnswered: estimateOf(yes, answered),
  };
}

/** Two counts of the same days. */
interface Reach {
  readonly interacts: number;
  readonly people: number;
  readonly days: number;
}

/** Days that have a door count and a mirror that was up: of others one part is missing, not zero. */
function visitorReach({ reach }: SurveyCounts, doorCounts: readonly DoorCount[]): Reach {
  const known = doorCounts.flatMap(({ siteId, day, visitors }) => {
    const hours = Array.from(reach.get(siteId)?.get(day)?.values() ?? []);
    const wasUp = hours.some(({ upMinutes }) => upMinutes > 0);
    return wasUp ? [{ visitors, interacts: sumOf(hours, ({ interacts }) => interacts) }] : [];
  });
  return {
    interacts: sumOf(known, ({ interacts }) => interacts),
    people: sumOf(known, ({ visitors }) => visitors),
    days: known.length,
  };
}

function passerByReach({ reach }: SurveyCounts): Reach {
  const days = Array.from(reach.values()).flatMap((site) =>
    Array.from(site.values(), (hours) =>
      Array.from(hours.values()).filter(({ countingMinutes }) => countingMinutes > 0),
    ).filter((hours) => hours.length > 0),
  );
  const of = (read: (hour: ReachCounts) => number) => sumOf(days.flat(), read);
  return {
    interacts: of(({ interacts }) => interacts),
    people: of(({ passBys }) => passBys),
    days: days.length,
  };
}

function reachDraft(sheet: CellSheet, { interacts, people, days }: Reach) {
  return { numerator: sheet.add(interacts, days > 0), denominator: sheet.add(people, days > 0), days };
}

function printedReach(draft: ReturnType<typeof reachDraft>, print: (cell: number) => Cell): SurveyReach {
  const [numerator, denominator] = [print(draft.numerator), print(draft.denominator)];
  return {
    rate: rateOf(numerator, denominator),
    estimate: estimateOf(numerator, denominator),
    days: draft.days,
  };
}

/** Null where a part is not printed, where nobody is in the denominator, and where the part is larger than the whole. */
function estimateOf(part: Cell, whole: Cell): SurveyRow["willingOfAsked"] {
  if (part.value === null || whole.value === null) return null;
  const estimate = wilson({ count: part.value, of: whole.value });
  if (!estimate.ok) return null;
  const { rate, interval } = estimate.value;
  return { share: rate, lower: interval.lower, upper: interval.upper };
}

function sumOfAnswers(groups: readonly AnswerCounts[]): AnswerCounts {
  const sum = { yes: 0, no: 0, unsure: 0, none: 0 };
  for (const own of groups) for (const answer of SURVEY_ANSWERS) sum[answer] += own[answer];
  return sum;
}

function sumOf<T>(all: readonly T[], read: (one: T) => number): number {
  return all.reduce((sum, one) => sum + read(one), 0);
}
