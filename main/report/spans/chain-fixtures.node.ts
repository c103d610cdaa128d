import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ARMS } from "../../../content/experiment/schema/experiment.ts";
import { dayAfter, daysBetween } from "../../base/civil-time.ts";
import { ledgerOptions, opened } from "../../ledger/fixtures.node.ts";
import { insertRows } from "../../ledger/insert-rows.node.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import { openStudy } from "../../ledger/study/open-study.node.ts";
import { exportSpans } from "./export-spans.node.ts";
import { DAY_AFTER, FIRST_DAY, PRODUCT_IDS, simulatedEntries } from "./fixtures.node.ts";
import type { Duck } from "./open-duck.node.ts";

/** A chain of two sites for tests, each with a ledger of its own. */
export const SITES = [
  { siteId: "harbour-street", timeZone: "Europe/Berlin", seed: 11 },
  { siteId: "old-mill", timeZone: "Europe/London", seed: 12 },
] as const;
export type Place = 0 | 1;
/** What both sites are called in their ledgers. */
export const IN_LEDGER = "site-1";
/** A till's file and the counts at the door cover more days than the visits do. */
export const DAYS_BY_HAND = 14;

export const pause = async (): Promise<void> => undefined;
const goOn = () => true;

export interface Chain {
  readonly reader: (place: Place) => LedgerReader;
  close(): void;
}

/** Makes both ledgers; part of the second one is counts already. Who opens it closes it. */
export async function openChain(): Promise<Chain> {
  const folder = mkdtempSync(join(tmpdir(), "psyche-ledgers-"));
  const readers: LedgerReader[] = [];
  for (const { siteId, timeZone, seed } of SITES) {
    const ledger = opened(ledgerOptions(join(folder, siteId)).options);
    insertRows(ledger.file, entriesOf(seed, timeZone));
    await bringByHand(ledger.file);
    if (seed === 12) await ledger.retire({ keepFromDay: "2026-03-29", timeZone, pause, goOn });
    const reader = ledger.openReader();
    if (!reader.ok) throw new Error(reader.message);
    readers.push(reader.value);
    ledger.close();
  }
  return {
    reader(place) {
      const reader = readers[place];
      if (reader === undefined) throw new Error("Broken invariant: a ledger a site");
      return reader;
    },
    close() {
      for (const reader of readers) reader.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The arm that a site has on a day: each in turn, and on every fourth day none that is known. */
export function armOf(place: Place, day: string): string | null {
  return ARMS[(daysBetween(FIRST_DAY, day) + place) % (ARMS.length + 1)] ?? null;
}

/** Made-up entries, with an arm each day and a camera that counts in the hours with an even number alone. */
function entriesOf(seed: number, timeZone: string) {
  const place = SITES.findIndex((site) => site.seed === seed) as Place;
  return simulatedEntries(seed, timeZone).map(({ draft, stamp }) => {
    const at = new Date(stamp.atMs);
    const armId = armOf(place, at.toISOString().slice(0, 10));
    if (draft.kind === "survey") return { draft: { ...draft, armId }, stamp };
    if (draft.kind !== "heartbeat") return { draft, stamp };
    const counting = at.getUTCHours() % 2 === 0;
    return { draft: { ...draft, armId, payload: { ...draft.payload, counting } }, stamp };
  });
}

/**
 * A till's file with times: four of each product at five in the afternoon of each day, more money back than taken on
 * the third; a count at the door; flyers over the end of the month.
 */
async function bringByHand(file: string): Promise<void> {
  const study = openStudy({ file, nowMs: () => 1 });
  if (!study.ok) throw new Error(study.message);
  const days = Array.from({ length: DAYS_BY_HAND }, (_, index) => dayAfter(FIRST_DAY, index));
  const sold = (productId: string) =>
    days.map((day) => ({ siteId: IN_LEDGER, day, productId, soldUnits: day.endsWith("30") ? 0 : 4 }));
  const sales = PRODUCT_IDS.flatMap(sold);
  await study.value.bringSales({
    name: "till.csv",
    sha256: "ff",
    broughtBy: "ada",
    findings: [],
    sales: sales.map((sale, index) => ({
      ...sale,
      returnedUnits: index % 3,
      revenueMinor: sale.day.endsWith("31") ? null : sale.day.endsWith("28") ? -1_500 : 3_000_000_000 + index,
      currency: sale.day.endsWith("31") ? null : "IDR",
    })),
    times: sales.filter(({ soldUnits }) => soldUnits > 0).map((sale) => ({ ...sale, minute: 17 * 60 })),
  });
  const visitors = (index: number) => (index === 3 ? 0 : 300 + index);
  study.value.writeDoorCounts(
    days.map((day, index) => ({ siteId: IN_LEDGER, day, visitors: visitors(index), passersBy: null })),
    "ada",
  );
  const handOut = { siteId: IN_LEDGER, what: "A6", redeemed: 3, costMinor: 500, currency: "EUR" };
  study.value.writeHandOut(
    { ...handOut, fromDay: "2026-03-20", untilDay: "2026-04-01", handedOut: 600 },
    "ada",
  );
  study.value.writeHandOut(
    { ...handOut, fromDay: "2026-03-30", untilDay: "2026-04-03", handedOut: 70 },
    "ada",
  );
  study.value.close();
}

/** Writes days of a site into a folder of spans. */
export function write(
  { chain, duck, folder }: { readonly chain: Chain; readonly duck: Duck; readonly folder: string },
  place: Place,
  fromDay = FIRST_DAY,
  toDay = DAY_AFTER,
) {
  return exportSpans(duck.connection, {
    ...SITES[place],
    namesOfSite: [IN_LEDGER],
    reader: chain.reader(place),
    fromDay,
    toDay,
    folder,
    pause,
  });
}
