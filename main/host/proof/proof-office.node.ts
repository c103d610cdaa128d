import type { Library } from "../../../content/library/library.ts";
import type { PlannedScreen } from "../../../content/schedule/is-meant-for.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { daysBetween, generousSpan } from "../../base/civil-time.ts";
import type { Clock } from "../../base/clock.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import type { ProofQuery } from "../../bridge/contract/proof.ts";
import { isSimulated, type LedgerReader } from "../../ledger/read/ledger-reader.ts";
import type { ProofCounts } from "../../report/proof/proof-counts.ts";
import { MAX_CSV_ROWS, proofCsv, proofFileName } from "../../report/proof/proof-csv.ts";
import { MAX_DAYS_OF_A_PROOF, type ProofHead, proofOfPlay } from "../../report/proof/proof-of-play.ts";
import { readProofCounts } from "../../report/proof/proof-rows.node.ts";
import { createTurns } from "../in-turn.ts";
import { hourKey, plannedHours } from "./planned-hours.ts";
import { programmesThen } from "./programmes-then.node.ts";
import { proofNames } from "./proof-names.ts";

/** Longer spans are told without their plan: every day of it is worked out play by play. */
const MAX_PLANNED_DAYS = 100;

export interface ProofOfficeOptions {
  /** Opens the read half for one report. */
  readonly openReader: () => Result<LedgerReader>;
  readonly siteId: string;
  /** Tags as they are today: what they were is not kept. */
  readonly place: () => PlannedScreen & { readonly timeZone: string };
  readonly screenName: (screenId: string) => string | null;
  readonly clock: Clock;
  /** What plays now; null: nothing. */
  readonly programme: () => Programme | null;
  /** Remembers what played before; null: it could not be opened. */
  readonly library: () => Library | null;
}

type Told = { readonly head: ProofHead; readonly counts: ProofCounts };
type Code = "span-too-long" | "ledger-unavailable";

/** Proves what was played, one report at a time and in small turns, so that the host keeps answering meanwhile. */
export function createProofOffice(options: ProofOfficeOptions): Pick<Handlers, "proof.report" | "proof.csv"> {
  const { clock, library, openReader, place, programme, siteId } = options;
  const inTurn = createTurns();
  const pause = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

  const names = () => ({ ...proofNames(programme()), screen: options.screenName });

  async function count(query: ProofQuery): Promise<Result<Told, Code>> {
    const days = daysBetween(query.fromDay, query.toDay);
    if (days < 1 || days > MAX_DAYS_OF_A_PROOF)
      return fail("span-too-long", `A report covers 1 to ${MAX_DAYS_OF_A_PROOF} days; this is ${days}.`);
    const reader = openReader();
    if (!reader.ok) return fail("ledger-unavailable", reader.message);
    const { timeZone } = place();
    try {
      const counts = await readProofCounts(reader.value, { ...query, timeZone, pause });
      const simulated = isSimulated(reader.value);
      return succeed({ head: { ...query, timeZone, siteId, simulated }, counts });
    } catch (error) {
      if (!(error instanceof Error) || !("errcode" in error)) throw error;
      return fail(
        "ledger-unavailable",
        `The ledger could not be read: ${error.message}. Start Psyche again.`,
      );
    } finally {
      reader.value.close();
    }
  }

  async function planned({ counts, head }: Told) {
    const { fromDay, simulated, timeZone, toDay } = head;
    if (daysBetween(fromDay, toDay) > MAX_PLANNED_DAYS) return [];
    const now = programme();
    const { fromMs } = generousSpan(fromDay, toDay);
    // A made-up past has the programme of today.
    const made = simulated && now !== null ? [{ fromMs, programme: now }] : null;
    const kept = library();
    const programmes = made ?? (kept === null ? [] : await programmesThen(kept, fromMs));
    const up = Array.from(counts.values()).filter(({ upMs }) => upMs > 0);
    return plannedHours({
      programmes,
      fromDay,
      toDay,
      timeZone,
      nowMs: clock.nowMs(),
      screen: place(),
      upHours: new Set(up.map(({ day, hour }) => hourKey(day, hour))),
      pause,
    });
  }

  return {
    "proof.report": (query) =>
      inTurn(async () => {
        const told = await count(query);
        if (!told.ok) return told;
        const { counts, head } = told.value;
        return succeed(proofOfPlay(head, counts, await planned(told.value), names()));
      }),
    "proof.csv": (query) =>
      inTurn(async () => {
        const told = await count(query);
        if (!told.ok) return told;
        const { counts, head } = told.value;
        const text = proofCsv(head, counts, names());
        return text === null
          ? fail("span-too-long", `A file holds ${MAX_CSV_ROWS} rows; choose fewer days or one campaign.`)
          : succeed({ fileName: proofFileName(head), text });
      }),
  };
}
