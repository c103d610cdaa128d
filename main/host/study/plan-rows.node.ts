import { armOn } from "../../../content/experiment/design/arm-on.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import type { KeptPlan } from "../../ledger/study/kept-plan.ts";
import {
  isAsDrawn,
  readHandOuts,
  readNotes,
  readPlans,
  readSales,
} from "../../ledger/study/read-study.node.ts";
import type { ExperimentReportInput } from "../../report/experiment/experiment-report.ts";
import { underOneName } from "./under-one-name.ts";

type RowsOfReport = Pick<ExperimentReportInput, "kept" | "planChanged" | "sales" | "handOuts" | "notes">;

/** What the ledger keeps beside a plan, by the plan's own name of the site. */
export interface PlanRows extends RowsOfReport {
  /** First day of the plan, and the day after its last. */
  readonly fromDay: string;
  readonly untilDay: string;
  readonly siteIds: ReadonlySet<string>;
  /** What the plan calls the site whose ledger this is. */
  readonly named: string;
  /** The ledger, in whose rows this site goes by that name. */
  readonly reader: LedgerReader;
  readonly isMirrorDay: (siteId: string, day: string) => boolean;
}

/** The plan of an experiment; null where none was drawn. */
export function planOf(reader: LedgerReader, experimentId: string): KeptPlan | null {
  return readPlans(reader).find(({ plan }) => plan.experimentId === experimentId) ?? null;
}

/**
 * Reads what lies beside a plan: sales, flyers, notes. The plan stays as it was drawn; what is held against it goes by
 * its name of the site. `ownIds`: all ids that this site has had, the current one first. Throws what SQLite throws.
 */
export function readPlanRows(ledger: LedgerReader, ownIds: readonly string[], own: KeptPlan): PlanRows {
  const { periods } = own.plan;
  const named = own.experiment.siteIds.find((siteId) => ownIds.includes(siteId)) ?? ownIds[0] ?? "";
  const reader = underOneName(ledger, ownIds, named);
  const [fromDay, untilDay] = [periods[0]?.fromDay ?? "", periods.at(-1)?.untilDay ?? ""];
  const siteIds = new Set(own.experiment.siteIds);
  const ofPlan = ({ siteId }: { readonly siteId: string }) => siteIds.has(siteId);
  return {
    kept: own,
    planChanged: !isAsDrawn(ledger, own.plan.experimentId),
    sales: Array.from(readSales(reader, fromDay, untilDay)).filter(ofPlan),
    handOuts: readHandOuts(reader, fromDay, untilDay).filter(ofPlan),
    notes: readNotes(reader, fromDay, untilDay),
    fromDay,
    untilDay,
    siteIds,
    named,
    reader,
    isMirrorDay: (siteId, day) => armOn(own.plan, siteId, day) === "mirror",
  };
}

/** Of these rows the ones that a report is made of, which can be sent between threads. */
export function rowsOfReport({ kept, planChanged, sales, handOuts, notes }: PlanRows): RowsOfReport {
  return { kept, planChanged, sales, handOuts, notes };
}
