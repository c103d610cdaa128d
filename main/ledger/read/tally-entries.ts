import type { CivilTimeOf } from "../../base/civil-time.ts";
import type { EntryKind, PayloadOf } from "../schema/entry.ts";
import type { Row } from "./ledger-reader.ts";
import { type Tally, type TallyMeasure, WAIT_STEP_MS } from "./tally.ts";

/** The columns that counting needs. */
export const COUNTED_COLUMNS =
  "id, kind, atMs, siteId, screenId, visitId, productId, campaignId, armId, payload";

/** A row of `COUNTED_COLUMNS`. The payload is read only where it counts. */
export interface CountedRow {
  readonly id: number;
  readonly kind: EntryKind;
  readonly atMs: number;
  readonly siteId: string;
  readonly screenId: string;
  readonly visitId: string | null;
  readonly productId: string | null;
  readonly campaignId: string | null;
  readonly armId: string | null;
  readonly payload: string;
}

/** Trusts the file's own strict columns and the check at writing. */
export function countedRow(row: Row): CountedRow {
  return row as unknown as CountedRow;
}

/** Longer visits count as so long: an hour before a mirror is a forgotten one. */
const MAX_DWELL_MS = 3_600_000;
/** What a visitor got out of a visit. */
const SERVED: ReadonlySet<EntryKind> = new Set(["try-on", "picture-shown", "request"]);

type Subject = Partial<Pick<Tally, "kind" | "productId" | "campaignId" | "armId" | "bucketMs">>;

function tally(row: CountedRow, civil: CivilTimeOf, measure: TallyMeasure, subject: Subject = {}): Tally {
  const none = { kind: null, productId: null, campaignId: null, armId: null, bucketMs: 0 };
  const { siteId, screenId, atMs } = row;
  return { ...civil(atMs), siteId, screenId, measure, ...none, ...subject, count: 1 };
}

/**
 * What one entry counts for by itself, at its own day and hour. An answer inside a visit counts with its visit, where
 * a second answer to the same request can be told.
 */
export function tallyEntry(row: CountedRow, civil: CivilTimeOf): Tally[] {
  const { kind, productId, campaignId, armId } = row;
  const own = tally(row, civil, "entries", { kind, productId, campaignId, armId });
  if (kind === "answer" && row.visitId === null) return [own, ...tallyAnswer(row, civil)];
  if (kind === "survey") {
    const { place, answer } = JSON.parse(row.payload) as PayloadOf<"survey">;
    return [own, tally(row, civil, `survey-${place}-${answer}`, { armId })];
  }
  if (kind === "request") {
    const { requestKind } = JSON.parse(row.payload) as PayloadOf<"request">;
    return requestKind === "size" ? [own, tally(row, civil, "size-request", { productId })] : [own];
  }
  if (kind !== "heartbeat") return [own];
  const { counting } = JSON.parse(row.payload) as { counting?: boolean };
  return counting ? [own, tally(row, civil, "counting")] : [own];
}

/**
 * What the entries of one visit (all of them, in order of id) count for together. A visit belongs to the day and
 * hour of its first entry, however the clock moved later.
 */
export function tallyVisit(rows: readonly CountedRow[], civil: CivilTimeOf): Tally[] {
  const first = rows[0];
  if (!first) return [];
  const tried = productsOf(rows, "try-on");
  const answers = firstAnswers(rows);
  const campaignId = rows.find(({ kind }) => kind === "visit-begin")?.campaignId ?? null;
  const tallies = [tally(first, civil, "visits", { campaignId })];
  if (rows.some(isDeliberate)) tallies.push(tally(first, civil, "interact"));
  if (rows.some(({ kind }) => kind === "try-on")) {
    tallies.push(tally(first, civil, "try-on", { campaignId }));
    if (answers.length > 0) tallies.push(tally(first, civil, "hand-off"));
  }
  tallies.push(...tallyEnd(rows, first, civil));
  const answered = new Set(answers.map(({ productId }) => productId));
  for (const productId of tried) {
    tallies.push(tally(first, civil, "product-try-on", { productId }));
    if (answered.has(productId)) tallies.push(tally(first, civil, "product-hand-off", { productId }));
  }
  return [
    ...tallies,
    ...missingSizes(rows).map((request) =>
      tally(request, civil, "missing-size", { productId: request.productId }),
    ),
    ...answers.flatMap((answer) => tallyAnswer(answer, civil)),
  ];
}

/** What the end of a visit tells; nothing where a restart cut it, which is no end of the shopper's. */
function tallyEnd(rows: readonly CountedRow[], first: CountedRow, civil: CivilTimeOf): Tally[] {
  const end = rows.findLast(({ kind }) => kind === "visit-end");
  if (end === undefined) return [];
  const { reason, durationMs } = JSON.parse(end.payload) as PayloadOf<"visit-end">;
  if (reason === "restart") return [];
  const bucketMs = Math.min(MAX_DWELL_MS, Math.round(durationMs / WAIT_STEP_MS) * WAIT_STEP_MS);
  const dwell = tally(first, civil, "dwell", { bucketMs });
  const left = reason === "nobody" || reason === "another-body";
  const served = rows.some(({ kind }) => SERVED.has(kind));
  return left && !served && rows.some(isDeliberate) ? [dwell, tally(first, civil, "abandoned")] : [dwell];
}

/** Requests for a size to which staff said, first or last, that it is sold out. */
function missingSizes(rows: readonly CountedRow[]): CountedRow[] {
  const soldOut = new Set(
    rows.flatMap(({ kind, payload }) => {
      if (kind !== "answer") return [];
      const { requestId, answer } = JSON.parse(payload) as PayloadOf<"answer">;
      return answer.kind === "sold-out" ? [requestId] : [];
    }),
  );
  if (soldOut.size === 0) return [];
  return rows.filter(({ kind, payload }) => {
    if (kind !== "request") return false;
    const { requestId, requestKind } = JSON.parse(payload) as PayloadOf<"request">;
    return requestKind === "size" && soldOut.has(requestId);
  });
}

function tallyAnswer(answer: CountedRow, civil: CivilTimeOf): Tally[] {
  const { productId } = answer;
  const { waitedMs } = JSON.parse(answer.payload) as { waitedMs: number };
  const bucketMs = Math.round(waitedMs / WAIT_STEP_MS) * WAIT_STEP_MS;
  return [tally(answer, civil, "answered", { productId }), tally(answer, civil, "wait", { bucketMs })];
}

/** A try-on follows a touch or a scan, so it is evidence of one. */
function isDeliberate({ kind, payload }: CountedRow): boolean {
  if (kind === "visit-begin") return (JSON.parse(payload) as { by: string }).by !== "presence";
  return kind === "interact" || kind === "scan" || kind === "request" || kind === "try-on";
}

function productsOf(rows: readonly CountedRow[], wanted: EntryKind): Set<string> {
  return new Set(
    rows.flatMap(({ kind, productId }) => (kind === wanted && productId !== null ? [productId] : [])),
  );
}

/** The first answer of each request: later ones only change what was said. */
function firstAnswers(rows: readonly CountedRow[]): CountedRow[] {
  const seen = new Set<string>();
  return rows.filter(({ kind, payload }) => {
    if (kind !== "answer") return false;
    const { requestId } = JSON.parse(payload) as { requestId: string };
    if (seen.has(requestId)) return false;
    seen.add(requestId);
    return true;
  });
}
