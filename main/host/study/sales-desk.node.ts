import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { indexCatalogue } from "../../../content/catalogue/index-catalogue.ts";
import { minorDigits } from "../../../content/sales/read/minor-digits.ts";
import { peekSales } from "../../../content/sales/read/peek-sales.node.ts";
import type { SalesContext } from "../../../content/sales/read/read-row.ts";
import { readSales } from "../../../content/sales/read/read-sales.node.ts";
import { salesGaps } from "../../../content/sales/read/sales-gaps.ts";
import type { SalesMapping } from "../../../content/sales/schema/sales-mapping.ts";
import type { Catalogue } from "../../../content/schema/product.ts";
import { fail, succeed } from "../../base/result.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import { readSalesFiles } from "../../ledger/study/read-study.node.ts";
import type { LongWork } from "./long-work.ts";
import { dayReading, type NamesOfSites, namedToday, sitesOf } from "./names-of-sites.ts";
import { fileOf, nameOf, type Uploaded } from "./source-file.ts";
import { reading, type StudySources, writing } from "./study-sources.node.ts";

const MAX_FINDINGS = 1_000;

export interface SalesDeskOptions extends StudySources, Uploaded, NamesOfSites {
  readonly catalogue: () => Pick<Catalogue, "products" | "formatVersion"> | null;
  readonly timeZone: () => string;
  readonly work: LongWork;
}

/** Files of sales: looked at, read, kept, taken back. One is read at a time. */
export function createSalesDesk(
  options: SalesDeskOptions,
): Pick<Handlers, "sales.files" | "sales.peek" | "sales.take" | "sales.withdraw"> {
  function contextOf(asked: SalesMapping): SalesContext {
    const mapping = namedToday(asked, options);
    const index = indexCatalogue({ formatVersion: 1, products: [], ...options.catalogue() });
    const reading = dayReading(mapping, options.timeZone());
    return {
      mapping,
      siteIds: sitesOf(mapping, options),
      productOf: (code) => index.find(code)?.product.productId ?? null,
      readingOf: () => reading,
      minorDigitsOf: minorDigits,
    };
  }

  return {
    "sales.files": () => reading(options, (reader) => ({ files: readSalesFiles(reader) })),
    async "sales.peek"({ source }, caller) {
      const file = fileOf(source, caller, options);
      if (!file.ok) return file;
      const peek = await peekSales(file.value.path, file.value.name);
      if (!peek.ok) return peek;
      const { guess, head, sample } = peek.value;
      return succeed({ head: [...head], sample: sample.map((row) => [...row]), ...guess });
    },
    "sales.take": ({ source, mapping, dryRun }, caller) =>
      options.work.run({ kind: "sales", name: nameOf(source), dryRun }, async (watch) => {
        const file = fileOf(source, caller, options);
        if (!file.ok) return file;
        const read = await readSales(file.value, contextOf(mapping), watch);
        if (!read.ok) return read;
        const { rows, takenRows, sales, times } = read.value;
        const findings = [...read.value.findings, ...salesGaps(sales)].slice(0, MAX_FINDINGS);
        const told = {
          rows,
          takenRows,
          siteDays: new Set(sales.map(({ siteId, day }) => `${siteId} ${day}`)).size,
          units: sales.reduce((sum, { soldUnits }) => sum + soldUnits, 0),
          findings,
        };
        if (dryRun) return succeed({ fileId: null, ...told });
        if (takenRows === 0)
          return fail(
            "nothing-taken",
            `Not one of ${rows} rows could be taken. ${findings[0]?.message ?? "The file has none."}`,
          );
        const brought = {
          name: file.value.name,
          sha256: await sha256Of(file.value.path),
          broughtBy: caller.account ?? caller.role,
          findings,
          sales,
          times,
        };
        watch.onStep("writing");
        const kept = await writing(options, (study) => study.bringSales(brought, watch));
        return kept.ok ? succeed({ fileId: kept.value.fileId, ...told }) : kept;
      }),
    "sales.withdraw": ({ fileId, withdrawn }) =>
      writing(options, (study) => study.withdrawSales(fileId, withdrawn)),
  };
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
