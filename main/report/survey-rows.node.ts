import { type CivilTimeOf, civilTimeIn, generousSpan } from "../base/civil-time.ts";
import type { LedgerReader } from "../ledger/read/ledger-reader.ts";
import { SURVEY_MEASURES, type Tally, type TallyMeasure } from "../ledger/read/tally.ts";
import { COUNTED_COLUMNS, countedRow, tallyEntry, tallyVisit } from "../ledger/read/tally-entries.ts";
import type { EntryKind } from "../ledger/schema/entry.ts";
import { addSurveyTally, noSurveyCounts, type SurveyCounts } from "./survey-counts.ts";

const KINDS: readonly EntryKind[] = ["survey", "pass-by", "heartbeat"];
const MEASURES: readonly TallyMeasure[] = ["entries", "counting", "interact", ...SURVEY_MEASURES];
/** Tallies that are read before others have their turn. */
const TALLIES_OF_A_TURN = 500;

export interface SurveyDays {
  /** ISO 8601 days in `timeZone`; `untilDay` is exclusive. */
  readonly fromDay: string;
  readonly untilDay: string;
  readonly timeZone: string;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
}

/** Counts what a survey needs of a span, live entries and aggregates together. Throws what SQLite throws. */
export async function readSurveyCounts(reader: LedgerReader, span: SurveyDays): Promise<SurveyCounts> {
  const counts = noSurveyCounts();
  let talliesOfThisTurn = 0;
  for (const tally of readTallies(reader, span, civilTimeIn(span.timeZone))) {
    if (tally.day >= span.fromDay && tally.day < span.untilDay) addSurveyTally(counts, tally);
    talliesOfThisTurn += 1;
    if (talliesOfThisTurn < TALLIES_OF_A_TURN) continue;
    talliesOfThisTurn = 0;
    await span.pause();
  }
  return counts;
}

function* readTallies(
  reader: LedgerReader,
  { fromDay, untilDay }: SurveyDays,
  civil: CivilTimeOf,
): Iterable<Tally> {
  const aggregates = `SELECT * FROM aggregates WHERE day >= ? AND day < ? AND measure IN (${quoted(MEASURES)})
    AND (measure <> 'entries' OR kind IN (${quoted(KINDS)}))`;
  for (const row of reader.rows(aggregates, fromDay, untilDay)) {
    const tally = row as unknown as Tally;
    yield { ...tally, armId: tally.armId || null };
  }

  const { fromMs, toMs } = generousSpan(fromDay, untilDay);
  const loose = `SELECT ${COUNTED_COLUMNS} FROM entries
    WHERE visitId IS NULL AND atMs >= ? AND atMs < ? AND kind IN (${quoted(KINDS)})`;
  for (const row of reader.rows(loose, fromMs, toMs)) yield* tallyEntry(countedRow(row), civil);

  const visits = "SELECT DISTINCT visitId FROM entries WHERE visitId IS NOT NULL AND atMs >= ? AND atMs < ?";
  const rowsOfVisit = reader.prepare(`SELECT ${COUNTED_COLUMNS} FROM entries WHERE visitId = ? ORDER BY id`);
  for (const { visitId } of reader.rows(visits, fromMs, toMs))
    yield* tallyVisit(Array.from(rowsOfVisit(String(visitId)), countedRow), civil);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(", ");
}
