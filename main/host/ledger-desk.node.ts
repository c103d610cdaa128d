import { fail, succeed } from "../base/result.ts";
import type { Handlers } from "../bridge/contract/pipe.ts";
import type { LedgerWriter } from "../ledger/ledger-writer.ts";
import { type EntryKind, PAGE_KINDS } from "../ledger/schema/entry.ts";
import { engagementCsv, engagementFileName } from "../report/engagement/engagement-csv.ts";
import { engagementWorkbook } from "../report/engagement/workbook.node.ts";
import type { EngagementOffice } from "./engagement-office.node.ts";

export interface LedgerDeskOptions {
  readonly ledger: LedgerWriter;
  readonly office: EngagementOffice;
  /** The page's entries are on the disk. */
  readonly onAppended: (kinds: readonly EntryKind[]) => void;
  /** Everybody who knows the visit forgets it. */
  readonly onForget: (visitId: string) => Promise<void>;
}

type LedgerDesk = Pick<
  Handlers,
  "ledger.append" | "visit.forget" | "engagement.get" | "engagement.csv" | "engagement.workbook"
>;

/** What the page may write into the ledger, and what merchandisers may read of it. */
export function createLedgerDesk({ ledger, office, onAppended, onForget }: LedgerDeskOptions): LedgerDesk {
  const allowed: ReadonlySet<EntryKind> = new Set(PAGE_KINDS);
  return {
    "ledger.append": async ({ batchId, entries }) => {
      const stranger = entries.find(({ kind }) => !allowed.has(kind));
      if (stranger)
        return fail("kind-not-allowed", `A page does not report "${stranger.kind}"; the host does.`);
      const written = await ledger.append(entries, batchId);
      if (written.ok) onAppended(entries.map(({ kind }) => kind));
      return written;
    },
    "visit.forget": async ({ visitId }) => {
      await onForget(visitId);
      return succeed(null);
    },
    "engagement.get": (query) => office.report(query),
    "engagement.csv": async (query) => {
      const report = await office.report(query);
      if (!report.ok) return report;
      return succeed({
        fileName: engagementFileName(report.value, "csv"),
        text: engagementCsv(report.value),
      });
    },
    "engagement.workbook": async (query) => {
      const report = await office.report(query);
      if (!report.ok) return report;
      const workbook = await engagementWorkbook(report.value);
      return succeed({
        fileName: engagementFileName(report.value, "xlsx"),
        base64: workbook.toString("base64"),
      });
    },
  };
}
