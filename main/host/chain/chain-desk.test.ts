import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Caller } from "../../bridge/contract/pipe.ts";
import { ledgerOptions, opened, temporaryFolder } from "../../ledger/fixtures.node.ts";
import { draft, idOf } from "../../ledger/fixtures.ts";
import { insertRows } from "../../ledger/insert-rows.node.ts";
import { createChainDesk } from "./chain-desk.node.ts";
import { exportSite } from "./export-site.node.ts";

const ada: Caller = { role: "merchandiser", account: "ada" };
const march = { fromDay: "2026-03-01", toDay: "2026-04-01" };
const VISITS = 12;

/** A site whose mirror had so many visits on a day of March. */
async function exportVisits(dataDir: string, folder: string, siteId: string): Promise<void> {
  const ledger = opened(ledgerOptions(dataDir).options);
  const stamp = { monotonicMs: 0, bootId: idOf(9), siteId: "site-1", screenId: "mirror-1" };
  insertRows(
    ledger.file,
    Array.from({ length: VISITS }, (_, index) => ({
      draft: draft("visit-begin", { by: "touch", locale: "en" }, { visitId: idOf(index) }),
      stamp: { ...stamp, atMs: Date.parse("2026-03-10T10:00:00Z") },
    })),
  );
  ledger.close();
  const written = await exportSite(dataDir, { ...march, folder, siteId });
  if (!written.ok) throw new Error(written.message);
}

it("reports on the files of a folder: all sites, one of them, and as a file", async () => {
  using north = temporaryFolder();
  using south = temporaryFolder();
  const folder = join(north.path, "spans");
  const log: string[] = [];
  const tell = (_level: string, _part: string, code: string) => void log.push(code);
  const desk = createChainDesk({ folder, products: () => [], log: tell });
  expect(await desk["chain.sites"]({}, ada)).toEqual({ ok: true, value: { folder, siteIds: [] } });
  const all = { ...march, siteId: null };
  expect(await desk["chain.engagement"](all, ada)).toMatchObject({ ok: false, code: "no-spans" });

  await exportVisits(north.path, folder, "north");
  await exportVisits(south.path, folder, "south");
  const sites = { folder, siteIds: ["north", "south"] };
  expect(await desk["chain.sites"]({}, ada)).toEqual({ ok: true, value: sites });
  expect(await desk["chain.engagement"](all, ada)).toMatchObject({
    ok: true,
    value: { siteId: "all sites", smallestPrinted: 10, visits: { value: 2 * VISITS } },
  });
  expect(await desk["chain.engagement"]({ ...march, siteId: "south" }, ada)).toMatchObject({
    ok: true,
    value: { siteId: "south", visits: { value: VISITS } },
  });
  expect(await desk["chain.survey"](all, ada)).toMatchObject({ ok: true, value: { flyersHandedOut: null } });
  expect(await desk["chain.csv"](all, ada)).toMatchObject({
    ok: true,
    value: { fileName: "engagement-all-sites-2026-03-01-2026-04-01.csv" },
  });
  expect(log).toEqual([]);
});

it("says of a folder what is wrong with it, and tells the log which file", async () => {
  using place = temporaryFolder();
  const folder = join(place.path, "spans");
  mkdirSync(folder);
  writeFileSync(join(folder, "north.2026-03.parquet"), "this is no parquet at all, however long it is");
  const messages: string[] = [];
  const desk = createChainDesk({
    folder,
    products: () => [],
    log: (_level, _part, _code, message) => void messages.push(message),
  });
  const query = { ...march, siteId: null };
  expect(await desk["chain.survey"](query, ada)).toMatchObject({ ok: false, code: "spans-unreadable" });
  expect(messages[0]).toContain("north.2026-03.parquet");
  expect(await desk["chain.engagement"]({ ...query, toDay: "2028-01-01" }, ada)).toMatchObject({
    code: "span-too-long",
  });
});
