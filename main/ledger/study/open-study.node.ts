import { createHash } from "node:crypto";
import type { DrawnPlan } from "../../../content/experiment/schema/drawn-plan.ts";
import type { Experiment } from "../../../content/experiment/schema/experiment.ts";
import { createTurns } from "../../base/in-turn.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { connectWriter } from "../connect.node.ts";
import { inTransaction } from "../in-transaction.node.ts";
import type { DoorCount, HandOut, Note } from "../schema/by-hand.ts";
import { type FileCode, sqliteFailure } from "../sqlite-failure.node.ts";
import { clearHalves, type KeepWatch, keepSales } from "./keep-sales.node.ts";
import { renameSite } from "./rename-site.node.ts";
import { type BroughtHead, type BroughtSales, partsOf, type SalesParts } from "./sales-file.ts";

/** The write half of what people bring to a comparison. Each answer comes when it is on the disk. */
export interface Study {
  /** Keeps a plan for good. Fails where the experiment has one: a plan is drawn once. */
  keepPlan(
    experiment: Experiment,
    plan: DrawnPlan,
    by: string,
  ): Result<{ sha256: string }, FileCode | "already-drawn">;
  /** Adds a file of sales; it speaks for the sites and days that it holds. */
  bringSales(
    file: BroughtSales,
    watch?: Omit<KeepWatch, "pause">,
  ): Promise<Result<{ fileId: number }, FileCode | "stopped">>;
  /** The same of sums that come in parts. */
  bringParts(
    head: BroughtHead,
    parts: SalesParts,
    watch: Omit<KeepWatch, "pause">,
  ): Promise<Result<{ fileId: number }, FileCode | "stopped">>;
  /** Takes away what a power cut left of files that were being brought. */
  clearHalves(): Promise<Result<null, FileCode>>;
  /** Takes a file of sales back, or brings it again. */
  withdrawSales(fileId: number, withdrawn: boolean): Result<null, FileCode | "unknown">;
  writeHandOut(handOut: Omit<HandOut, "handOutId">, by: string): Result<{ handOutId: number }, FileCode>;
  withdrawHandOut(handOutId: number, withdrawn: boolean): Result<null, FileCode | "unknown">;
  /** Writes how many came in, all of them or none; a day that was counted before is put right. */
  writeDoorCounts(counts: readonly DoorCount[], by: string): Result<null, FileCode>;
  /**
   * Puts back what `written` took the place of: `before`, or no count. Days that somebody has put right since stay.
   * Answers with the days that were put back.
   */
  undoDoorCounts(
    written: readonly DoorCount[],
    before: readonly DoorCount[],
    by: string,
  ): Result<{ siteDays: number }, FileCode>;
  writeNote(note: Omit<Note, "noteId">, by: string): Result<{ noteId: number }, FileCode>;
  withdrawNote(noteId: number, withdrawn: boolean): Result<null, FileCode | "unknown">;
  /** Gives what was brought under one site's name to another; told where the two are two sites. */
  renameSite(from: string, to: string): Result<null, FileCode | "two-sites">;
  close(): void;
}

export interface StudyOptions {
  /** The ledger's file, which holds these tables too; opened before by `openLedger`. */
  readonly file: string;
  readonly nowMs: () => number;
}

const UNWATCHED: Omit<KeepWatch, "pause"> = { onProgress: () => undefined, isStopped: () => false };

/** Lets everything else that waits have its turn. */
const nextTurn = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** The hash of an experiment and its plan as they are kept. */
export function hashPlan(experiment: Experiment, plan: DrawnPlan): string {
  return createHash("sha256")
    .update(`${JSON.stringify(experiment)}\n${JSON.stringify(plan)}`)
    .digest("hex");
}

/** Opens the write half. Fails as SQLite does, in a sentence. Who opens it closes it. */
export function openStudy({ file, nowMs }: StudyOptions): Result<Study, FileCode> {
  const attempt = <T>(work: () => T): Result<T, FileCode> => {
    try {
      return succeed(work());
    } catch (error) {
      return sqliteFailure(error, file);
    }
  };
  const opened = attempt(() => connectWriter(file));
  if (!opened.ok) return opened;
  const db = opened.value;
  const inTurn = createTurns();

  /** Marks a row as taken back or not; told where there is none of that number. */
  const withdraw = (
    table: "salesFiles" | "handOuts" | "notes",
    key: string,
    id: number,
    withdrawn: boolean,
  ) => {
    const changed = attempt(
      () =>
        db
          .prepare(`UPDATE ${table} SET withdrawnAtMs = ? WHERE ${key} = ?`)
          .run(withdrawn ? nowMs() : null, id).changes,
    );
    if (!changed.ok) return changed;
    return changed.value === 0
      ? fail("unknown", "This is not there any more. Load the page again.")
      : succeed(null);
  };

  const bringParts: Study["bringParts"] = (head, parts, watch) =>
    inTurn(async () => {
      try {
        const fileId = await keepSales(db, head, parts, nowMs, { ...watch, pause: nextTurn });
        if (fileId !== null) return succeed({ fileId });
        return fail("stopped", "The file was not taken: it was stopped, and nothing of it was kept.");
      } catch (error) {
        return sqliteFailure(error, file);
      }
    });

  return succeed({
    keepPlan(experiment, plan, by) {
      const known = attempt(() =>
        db.prepare("SELECT 1 FROM plans WHERE experimentId = ?").get(plan.experimentId),
      );
      if (!known.ok) return known;
      if (known.value !== undefined)
        return fail(
          "already-drawn",
          "This experiment has its plan. Another draw would be another experiment: copy it.",
        );
      const sha256 = hashPlan(experiment, plan);
      return attempt(() => {
        db.prepare("INSERT INTO plans VALUES (?, ?, ?, ?, ?, ?)").run(
          plan.experimentId,
          nowMs(),
          by,
          sha256,
          JSON.stringify(experiment),
          JSON.stringify(plan),
        );
        return { sha256 };
      });
    },
    bringSales: ({ sales, times = [], ...head }, watch = UNWATCHED) =>
      bringParts(head, partsOf(sales, times), watch),
    bringParts,
    clearHalves: () =>
      inTurn(async () => {
        try {
          await clearHalves(db, nextTurn);
          return succeed(null);
        } catch (error) {
          return sqliteFailure(error, file);
        }
      }),
    withdrawSales: (fileId, withdrawn) => withdraw("salesFiles", "fileId", fileId, withdrawn),
    writeHandOut: ({ siteId, fromDay, untilDay, what, handedOut, redeemed, costMinor, currency }, by) =>
      attempt(() => ({
        handOutId: Number(
          db
            .prepare(
              `INSERT INTO handOuts (writtenAtMs, writtenBy, siteId, fromDay, untilDay, what, handedOut, redeemed, costMinor, currency)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
            )
            .run(nowMs(), by, siteId, fromDay, untilDay, what, handedOut, redeemed, costMinor, currency)
            .lastInsertRowid,
        ),
      })),
    withdrawHandOut: (handOutId, withdrawn) => withdraw("handOuts", "handOutId", handOutId, withdrawn),
    writeDoorCounts: (counts, by) =>
      attempt(() =>
        inTransaction(db, () => {
          const write = db.prepare("INSERT OR REPLACE INTO doorCounts VALUES (?, ?, ?, ?, ?, ?)");
          for (const { siteId, day, visitors, passersBy } of counts)
            write.run(siteId, day, visitors, passersBy, nowMs(), by);
          return null;
        }),
      ),
    undoDoorCounts: (written, before, by) =>
      attempt(() =>
        inTransaction(db, () => {
          const old = new Map(before.map((count) => [`${count.siteId} ${count.day}`, count]));
          const same = "siteId = ? AND day = ? AND visitors = ? AND passersBy IS ?";
          const forget = db.prepare(`DELETE FROM doorCounts WHERE ${same}`);
          const write = db.prepare("INSERT INTO doorCounts VALUES (?, ?, ?, ?, ?, ?)");
          let siteDays = 0;
          for (const { siteId, day, visitors, passersBy } of written) {
            if (forget.run(siteId, day, visitors, passersBy).changes === 0) continue;
            siteDays += 1;
            const was = old.get(`${siteId} ${day}`);
            if (was !== undefined) write.run(siteId, day, was.visitors, was.passersBy, nowMs(), by);
          }
          return { siteDays };
        }),
      ),
    writeNote: ({ siteId, day, text }, by) =>
      attempt(() => ({
        noteId: Number(
          db
            .prepare("INSERT INTO notes (writtenAtMs, writtenBy, siteId, day, text) VALUES (?, ?, ?, ?, ?)")
            .run(nowMs(), by, siteId ?? "", day, text).lastInsertRowid,
        ),
      })),
    withdrawNote: (noteId, withdrawn) => withdraw("notes", "noteId", noteId, withdrawn),
    renameSite(from, to) {
      const renamed = attempt(() => renameSite(db, from, to));
      return renamed.ok ? renamed.value : renamed;
    },
    close: () => db.close(),
  });
}
