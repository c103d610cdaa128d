import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { indexCatalogue } from "../../../content/catalogue/index-catalogue.ts";
import { readDoors } from "../../../content/sales/doors/read-doors.node.ts";
import { minorDigits } from "../../../content/sales/read/minor-digits.ts";
import { peekDoors, peekSales } from "../../../content/sales/read/peek-sales.node.ts";
import { readSales } from "../../../content/sales/read/read-sales.node.ts";
import { salesGaps } from "../../../content/sales/read/sales-gaps.ts";
import { type Result, succeed } from "../../base/result.ts";
import { partsOf, type SalesParts } from "../../ledger/study/sales-file.ts";
import type { ImportCode, ImportJob, ImportResult, ReadSalesFile } from "./import-job.ts";
import { dayReading } from "./names-of-sites.ts";

const MAX_FINDINGS = 1_000;

/** What a job gave, and the sums that it left to be fetched. */
export interface DoneImport {
  readonly read: ImportResult[ImportJob["kind"]];
  readonly parts: SalesParts;
}

/** Does a job, wherever it runs; a thread that does it is ended from outside, so nothing here asks whether to stop. */
export async function doImportJob(
  job: ImportJob,
  onProgress: (share: number) => void,
): Promise<Result<DoneImport, ImportCode>> {
  const { path, name } = job.file;
  switch (job.kind) {
    case "peek-sales":
      return withoutSums(await peekSales(path, name));
    case "peek-doors":
      return withoutSums(await peekDoors(path, name));
    case "doors": {
      const { mapping, siteIds, timeZone } = job;
      const context = { mapping, siteIds, reading: dayReading(mapping, timeZone) };
      return withoutSums(await readDoors(job.file, context, { onProgress, isStopped: () => false }));
    }
    case "sales":
      return readSalesFile(job, onProgress);
  }
}

async function readSalesFile(
  { catalogue, file, mapping, siteIds, timeZone }: Extract<ImportJob, { kind: "sales" }>,
  onProgress: (share: number) => void,
): Promise<Result<DoneImport, ImportCode>> {
  const index = indexCatalogue(catalogue);
  const dayOf = dayReading(mapping, timeZone);
  const read = await readSales(
    file,
    {
      mapping,
      siteIds,
      productOf: (code) => index.find(code)?.product.productId ?? null,
      readingOf: () => dayOf,
      minorDigitsOf: minorDigits,
    },
    { onProgress, isStopped: () => false },
  );
  if (!read.ok) return read;
  const { rows, takenRows, sales, times } = read.value;
  const told: ReadSalesFile = {
    rows,
    takenRows,
    siteDays: new Set(sales.map(({ siteId, day }) => `${siteId} ${day}`)).size,
    units: sales.reduce((sum, { soldUnits }) => sum + soldUnits, 0),
    findings: [...read.value.findings, ...salesGaps(sales)].slice(0, MAX_FINDINGS),
    sha256: await sha256Of(file.path),
  };
  return succeed({ read: told, parts: partsOf(sales, times) });
}

function withoutSums(
  read: Result<ImportResult[ImportJob["kind"]], ImportCode>,
): Result<DoneImport, ImportCode> {
  return read.ok ? succeed({ read: read.value, parts: partsOf([], []) }) : read;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
