import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ledgerOptions, opened, temporaryFolder } from "../../ledger/fixtures.node.ts";
import { draft, idOf } from "../../ledger/fixtures.ts";
import { insertRows } from "../../ledger/insert-rows.node.ts";
import { defaultSettings } from "../settings.node.ts";
import { exportSite } from "./export-site.node.ts";
import { reportOnFolder } from "./folder-reports.node.ts";

const march = { fromDay: "2026-03-01", toDay: "2026-04-01" };

it("exports the ledger of a folder while it is open, in its own time zone, and reports on it", async () => {
  using folder = temporaryFolder();
  const spans = join(folder.path, "chain", "spans");
  const settings = { ...defaultSettings, timeZone: "Asia/Tokyo" };
  writeFileSync(join(folder.path, "settings.json"), JSON.stringify(settings));
  const { options } = ledgerOptions(folder.path);
  const ledger = opened(options);
  const stamp = { monotonicMs: 0, bootId: idOf(9), siteId: "site-1", screenId: "mirror-1" };
  // Half an hour before midnight in Tokyo, on the last day of March.
  const atMs = Date.parse("2026-03-31T14:30:00Z");
  insertRows(
    ledger.file,
    Array.from({ length: 12 }, (_, index) => ({
      draft: draft("visit-begin", { by: "touch", locale: "ja" }, { visitId: idOf(index) }),
      stamp: { ...stamp, atMs },
    })),
  );
  expect(await exportSite(folder.path, { ...march, folder: spans, siteId: "ginza" })).toEqual({
    ok: true,
    value: [{ file: "ginza.2026-03.parquet", rows: 2 }],
  });
  ledger.close();
  const made = await reportOnFolder(folder.path, {
    about: "engagement",
    ...march,
    folder: spans,
    siteId: null,
    catalogue: null,
  });
  if (!made.ok) throw new Error(made.message);
  if (made.value.about === "experiment") throw new Error("Broken invariant: it was asked for engagement");
  expect(made.value.report).toMatchObject({ siteId: "ginza", timeZone: "Asia/Tokyo", visits: { value: 12 } });
  expect(made.value.csv).toContain("hour,23:00,visits,12,,\r\n");
  expect(made.value.lines[1]).toContain("12 visits");
});

it("says what is missing: a ledger, a span of days, a folder that can be written", async () => {
  using folder = temporaryFolder();
  const order = { ...march, folder: join(folder.path, "spans"), siteId: null };
  expect(await exportSite(folder.path, order)).toMatchObject({ ok: false, code: "no-ledger" });
  opened(ledgerOptions(folder.path).options).close();
  expect(await exportSite(folder.path, { ...order, toDay: "2026-02-01" })).toMatchObject({
    code: "span-too-long",
  });
  writeFileSync(join(folder.path, "a-file"), "");
  expect(await exportSite(folder.path, { ...order, folder: join(folder.path, "a-file") })).toMatchObject({
    ok: false,
  });
  mkdirSync(order.folder);
  const survey = { about: "survey", ...order } as const;
  expect(await reportOnFolder(folder.path, survey)).toMatchObject({ ok: false, code: "no-spans" });
  const engagement = { about: "engagement", ...order, catalogue: join(folder.path, "none.json") } as const;
  expect(await reportOnFolder(folder.path, engagement)).toMatchObject({ code: "bad-catalogue" });
  const experiment = { about: "experiment", folder: order.folder, experimentId: "knit" } as const;
  expect(await reportOnFolder(folder.path, { ...experiment, catalogue: null })).toMatchObject({
    code: "unknown",
  });
});
