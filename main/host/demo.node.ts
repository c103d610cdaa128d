import { scheduledWidgets } from "../../content/programme/scheduled-widgets.ts";
import type { Catalogue } from "../../content/schema/product.ts";
import type { Programme } from "../../content/schema/signage/programme.ts";
import { createChance } from "../base/chance.ts";
import { civilTimeIn, dayAfter } from "../base/civil-time.ts";
import { type Result, succeed } from "../base/result.ts";
import { fillSimulated } from "../ledger/fill-simulated.node.ts";
import type { StampedDraft } from "../ledger/insert-entry.node.ts";
import type { LedgerOptions, OpenCode } from "../ledger/open-ledger.node.ts";
import { simulateBeside } from "../report/simulate/simulate-beside.ts";
import { DAYS_OF_A_MONTH, simulateMonth } from "../report/simulate/simulate-month.ts";
import type { SimulatedShop } from "../report/simulate/simulated-shop.ts";
import type { TimedDraft } from "../report/simulate/timed-draft.ts";

/** Name of the ledger that holds made-up visits, beside the real one and never mixed with it. */
export const DEMO_LEDGER_FILE = "ledger-demo.sqlite";
const DEMO_SEED = 2_026;

export interface DemoOptions {
  /** Where the ledger is opened afterwards; its file must be a `DEMO_LEDGER_FILE`. */
  readonly ledger: LedgerOptions;
  readonly timeZone: string;
  readonly catalogue: Pick<Catalogue, "products">;
  /** What plays between visits; null where there is none. */
  readonly programme: Programme | null;
}

/**
 * Fills the demo's ledger with a month of made-up visits up to now, marked as simulated; once a day, so that what is
 * done in a demo lasts as long as the day.
 */
export function prepareDemo(options: DemoOptions): Result<{ rows: number }, OpenCode | "not-simulated"> {
  const { ledger, timeZone, catalogue, programme } = options;
  const { clock, log } = ledger;
  const untilMs = clock.nowMs();
  const shop: SimulatedShop = {
    products: catalogue.products,
    plays: programme === null ? [] : scheduledWidgets(programme),
  };
  const today = civilTimeIn(timeZone)(untilMs).day;
  const tryOns: TimedDraft[] = [];
  const about = { siteId: ledger.siteId, screenId: ledger.screenId, shop, timeZone, tryOns };
  const days = { fromDay: dayAfter(today, -DAYS_OF_A_MONTH), toDay: dayAfter(today, 1) };
  const filled = fillSimulated(ledger, {
    name: `${today} ${DEMO_SEED} with tills`,
    ...(shop.products.length === 0
      ? { entries: [] }
      : {
          entries: stampedMonth(options, shop, untilMs, tryOns),
          beside: () => simulateBeside({ ...about, ...days }),
        }),
  });
  if (!filled.ok) return filled;
  log("notice", "demo", "simulated", "This is a demo: every visit of the past month is simulated.");
  return succeed(filled.value);
}

/** Each day of the month was one run of the host, or more where the power went; its try-ons are also gathered. */
function* stampedMonth(
  { ledger: { siteId, screenId }, timeZone }: DemoOptions,
  shop: SimulatedShop,
  untilMs: number,
  tryOns: TimedDraft[],
): Iterable<StampedDraft> {
  const chance = createChance(DEMO_SEED);
  for (const day of simulateMonth({ shop, timeZone, untilMs, seed: DEMO_SEED })) {
    let bootId = chance.id();
    let bootAtMs = day[0]?.atMs ?? 0;
    for (const { atMs, draft } of day) {
      if (draft.kind === "try-on") tryOns.push({ atMs, draft });
      if (draft.kind === "boot") {
        bootId = chance.id();
        bootAtMs = atMs;
      }
      yield { draft, stamp: { atMs, monotonicMs: atMs - bootAtMs, bootId, siteId, screenId } };
    }
  }
}
