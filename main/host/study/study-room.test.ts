import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { experimentOf } from "../../../content/experiment/design/fixtures.ts";
import type { SalesMapping } from "../../../content/sales/schema/sales-mapping.ts";
import type { Catalogue } from "../../../content/schema/product.ts";
import { createChance } from "../../base/chance.ts";
import type { Caller } from "../../bridge/contract/pipe.ts";
import { connectWriter } from "../../ledger/connect.node.ts";
import { migrate } from "../../ledger/migrate.node.ts";
import { openReader } from "../../ledger/read/open-reader.node.ts";
import { PLANTED, simulateSales } from "../../report/simulate/simulate-sales.ts";
import { importHere } from "./fixtures.node.ts";
import { openStudyRoom, type StudyRoom } from "./open-study-room.node.ts";

const ada: Caller = { role: "merchandiser", account: "ada" };
const operator: Caller = { role: "operator", account: null };
const before = Date.parse("2026-02-20T10:00:00Z");
const after = Date.parse("2026-05-20T10:00:00Z");

let dir: string;
let nowMs: number;
let room: StudyRoom;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-study-room-"));
  const ledgerFile = join(dir, "ledger.sqlite");
  const db = connectWriter(ledgerFile);
  migrate(db, ledgerFile);
  db.close();
  nowMs = before;
  room = openStudyRoom({
    dataDir: dir,
    ledgerFile,
    siteId: "site-1",
    siteName: () => "Psyche Demo",
    openReader: () => openReader(ledgerFile),
    catalogue: () => catalogue,
    timeZone: () => "Europe/Berlin",
    clock: { nowMs: () => nowMs, monotonicMs: () => 0 },
    timers: { after: () => () => undefined },
    onArm: () => undefined,
    log: () => undefined,
    doImport: importHere,
  });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const catalogue = {
  formatVersion: 1,
  products: [
    {
      productId: "cable-jumper",
      brand: "A",
      category: "top-long",
      variants: [{ gtin: "04012345678901", sku: "CJ" }],
    },
    {
      productId: "oxford-shirt",
      brand: "B",
      category: "dress",
      variants: [{ gtin: "04012345678918", sku: "OS" }],
    },
  ],
} as unknown as Catalogue;

const experiment = experimentOf({ kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 }, 6);

const mapping: SalesMapping = {
  encoding: "utf-8",
  delimiter: ",",
  decimal: ".",
  dateOrder: "ymd",
  timeZone: "Europe/Berlin",
  columns: {
    site: "site",
    day: "day",
    code: "sku",
    units: "units",
    revenue: "revenue",
    currency: null,
    receipt: null,
  },
  siteId: null,
  sites: {},
  currency: "EUR",
};

async function drawn() {
  await room.handlers["experiment.save"]({ experiment }, ada);
  const plan = await room.handlers["experiment.draw"](
    { experimentId: experiment.experimentId, seed: 3 },
    ada,
  );
  if (!plan.ok) throw new Error(plan.message);
  return plan.value;
}

/** What the tills of the plan's sites would export, with 40 % planted on the mirror. */
function tillFile(plan: Awaited<ReturnType<typeof drawn>>["plan"]): string {
  const product = (productId: string, role: "advertised" | "reference") => ({
    productId,
    role,
    unitsADay: 60,
    priceMinor: 1_000,
  });
  const sales = simulateSales({
    plan,
    products: [product("cable-jumper", "advertised"), product("oxford-shirt", "reference")],
    effect: { ...PLANTED.nothing, mirror: () => 0.4 },
    currency: "EUR",
    chance: createChance(2),
  });
  const sku = (productId: string) => (productId === "cable-jumper" ? "CJ" : "OS");
  const rows = sales.map((sale) => [
    sale.siteId,
    sale.day,
    sku(sale.productId),
    sale.soldUnits,
    (sale.soldUnits * 10).toFixed(2),
  ]);
  const path = join(dir, "till.csv");
  writeFileSync(path, ["site,day,sku,units,revenue", ...rows.map((row) => row.join(","))].join("\n"));
  return path;
}

describe("an experiment", () => {
  it("goes from draft to plan to sales to the verdict that was planted", async () => {
    const { plan } = await drawn();
    const source = { kind: "path", path: tillFile(plan) } as const;
    nowMs = after;
    const peek = await room.handlers["sales.peek"]({ source }, operator);
    expect(peek).toMatchObject({
      ok: true,
      value: { columns: { site: "site", day: "day", code: "sku", units: "units" } },
    });
    const tried = await room.handlers["sales.take"]({ source, mapping, dryRun: true }, operator);
    expect(tried).toMatchObject({ ok: true, value: { fileId: null, siteDays: 6 * 24 } });
    expect(await room.handlers["sales.take"]({ source, mapping, dryRun: false }, operator)).toMatchObject({
      ok: true,
      value: { fileId: 1 },
    });
    const report = await room.handlers["experiment.report"]({ experimentId: "winter-knit" }, ada);
    expect(report).toMatchObject({ ok: true, value: { verdict: { kind: "works" }, simulated: false } });
    for (const format of ["csv", "xlsx"] as const) {
      const file = await room.handlers["experiment.export"](
        { experimentId: "winter-knit", format, locale: "de" },
        ada,
      );
      expect(file).toMatchObject({ ok: true, value: { fileName: `experiment-winter-knit.${format}` } });
      if (file.ok && format === "csv") expect(file.value.content).toContain("Der Spiegel wirkt");
    }
    await room.handlers["sales.withdraw"]({ fileId: 1, withdrawn: true }, ada);
    expect(await room.handlers["experiment.report"]({ experimentId: "winter-knit" }, ada)).toMatchObject({
      ok: true,
      value: { verdict: { kind: "not-measurable", reason: "no-estimate" } },
    });
  });

  it("is drawn once, before its first day, and never written over", async () => {
    const { sha256 } = await drawn();
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await room.handlers["experiment.save"]({ experiment }, ada)).toMatchObject({
      ok: false,
      code: "already-drawn",
    });
    const late = { ...experiment, experimentId: "late" };
    await room.handlers["experiment.save"]({ experiment: late }, ada);
    nowMs = after;
    expect(await room.handlers["experiment.draw"]({ experimentId: "late", seed: null }, ada)).toMatchObject({
      ok: false,
      code: "already-begun",
    });
    expect(await room.handlers["experiment.list"]({}, ada)).toMatchObject({
      ok: true,
      value: { drafts: [{ experimentId: "late" }], kept: [{ drawnBy: "ada" }] },
    });
    expect(await room.handlers["experiment.report"]({ experimentId: "late" }, ada)).toMatchObject({
      code: "unknown",
    });
  });

  it("keeps its sites until its last day, once it has begun", async () => {
    await drawn();
    const draw = async (experimentId: string, more: Partial<typeof experiment>) => {
      await room.handlers["experiment.save"]({ experiment: { ...experiment, ...more, experimentId } }, ada);
      return room.handlers["experiment.draw"]({ experimentId, seed: 1 }, ada);
    };
    expect(await draw("mended", {})).toMatchObject({ ok: true });
    nowMs = Date.parse("2026-03-10T10:00:00Z");
    const refused = { ok: false, code: "site-taken", message: expect.stringContaining("2026-03-30") };
    expect(await draw("beside", { firstDay: "2026-03-23" })).toMatchObject(refused);
    const elsewhere = experiment.siteIds.map((siteId) => `other-${siteId}`);
    expect(await draw("elsewhere", { firstDay: "2026-03-23", siteIds: elsewhere })).toMatchObject({
      ok: true,
    });
    expect(await draw("after", { firstDay: "2026-03-30" })).toMatchObject({ ok: true });
  });

  it("that is faulty is not drawn, and its outlook says why", async () => {
    const faulty = { ...experiment, reference: ["cable-jumper"] };
    await room.handlers["experiment.save"]({ experiment: faulty }, ada);
    expect(
      await room.handlers["experiment.draw"]({ experimentId: "winter-knit", seed: 1 }, ada),
    ).toMatchObject({
      ok: false,
      code: "faulty",
    });
    expect(await room.handlers["experiment.outlook"]({ experiment: faulty }, ada)).toMatchObject({
      ok: true,
      value: {
        faults: [{ code: "role-twice" }],
        alike: [{ because: "category" }, { because: "brand" }],
        noiseFloor: null,
      },
    });
    expect(await room.handlers["experiment.discard"]({ experimentId: "winter-knit" }, ada)).toMatchObject({
      ok: true,
    });
    expect(await room.handlers["experiment.discard"]({ experimentId: "winter-knit" }, ada)).toMatchObject({
      code: "unknown",
    });
  });
});

it("reads paths for the machine's own command line alone", async () => {
  const source = { kind: "path", path: "/etc/passwd" } as const;
  expect(await room.handlers["sales.peek"]({ source }, ada)).toMatchObject({
    ok: false,
    code: "not-from-here",
  });
  const upload = { kind: "upload", uploadId: "0".repeat(32), name: "till.csv" } as const;
  expect(await room.handlers["sales.peek"]({ source: upload }, ada)).toMatchObject({
    ok: false,
    code: "unknown-upload",
  });
});
