import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { silentLog } from "../../base/log.ts";
import { fail, type Result } from "../../base/result.ts";
import { systemClock } from "../../base/system-clock.node.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import { openReader } from "../../ledger/read/open-reader.node.ts";
import { sqliteFailure } from "../../ledger/sqlite-failure.node.ts";
import { demoFolder } from "../data-folder.node.ts";
import { DEMO_LEDGER_FILE } from "../demo.node.ts";
import { readSiteBook } from "../place.node.ts";
import { openSettings } from "../settings.node.ts";

/** The ledger of a data folder, for one piece of work. */
export interface LedgerOf {
  readonly reader: LedgerReader;
  /** The folder that the ledger lies in: the demo's is another than the one that was named. */
  readonly folder: string;
  readonly timeZone: string;
  /** All ids that its site has had, the current one first. */
  readonly ownIds: readonly [string, ...string[]];
}

/**
 * Reads the ledger of a data folder, whether its host runs or not. Where there is no ledger of real visits the demo's
 * is taken. What SQLite refuses comes back as a value.
 */
export async function withLedgerOf<T>(
  dataDir: string,
  work: (ledger: LedgerOf) => Promise<Result<T>>,
): Promise<Result<T>> {
  const file = ledgerIn(dataDir);
  if (file === null) return fail("no-ledger", `${dataDir} holds no ledger; give another folder with --data.`);
  const folder = dirname(file);
  const settings = openSettings({ file: join(folder, "settings.json"), clock: systemClock, log: silentLog });
  const { timeZone } = settings.current();
  const { siteId, formerSiteIds } = readSiteBook(folder, silentLog);
  const reader = openReader(file);
  if (!reader.ok) return reader;
  try {
    return await work({ reader: reader.value, folder, timeZone, ownIds: [siteId, ...formerSiteIds] });
  } catch (error) {
    if (error instanceof Error && "errcode" in error) return sqliteFailure(error, file);
    throw error;
  } finally {
    reader.value.close();
  }
}

function ledgerIn(dataDir: string): string | null {
  const places = [
    join(dataDir, "ledger.sqlite"),
    join(demoFolder(dataDir), DEMO_LEDGER_FILE),
    join(dataDir, DEMO_LEDGER_FILE),
  ];
  return places.find((place) => existsSync(place)) ?? null;
}
