import type { Catalogue } from "../../../content/schema/product.ts";
import { fail, succeed } from "../../base/result.ts";
import type { ResultOf } from "../../bridge/contract/contract.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import { readSalesFiles } from "../../ledger/study/read-study.node.ts";
import type { DoImport, ImportJob } from "./import-job.ts";
import { type LongWork, unwatched } from "./long-work.ts";
import { type NamesOfSites, namedToday, sitesOf } from "./names-of-sites.ts";
import { fileOf, nameOf, type Uploaded } from "./source-file.ts";
import { reading, type StudySources, writing } from "./study-sources.node.ts";

export interface SalesDeskOptions extends StudySources, Uploaded, NamesOfSites {
  readonly catalogue: () => Pick<Catalogue, "products" | "formatVersion"> | null;
  readonly timeZone: () => string;
  readonly work: LongWork;
  readonly doImport: DoImport;
}

type Taken = ResultOf<"sales.take">;

/** Files of sales: looked at, read, kept, taken back. One is read at a time. */
export function createSalesDesk(
  options: SalesDeskOptions,
): Pick<Handlers, "sales.files" | "sales.peek" | "sales.take" | "sales.withdraw"> {
  const { catalogue, doImport, timeZone, work } = options;
  return {
    "sales.files": () => reading(options, (reader) => ({ files: readSalesFiles(reader) })),
    async "sales.peek"({ source }, caller) {
      const file = fileOf(source, caller, options);
      if (!file.ok) return file;
      return doImport({ kind: "peek-sales", file: file.value }, unwatched(), ({ guess, head, sample }) =>
        succeed({ head: [...head], sample: sample.map((row) => [...row]), ...guess }),
      );
    },
    "sales.take": ({ source, mapping: asked, dryRun }, caller) =>
      work.run({ kind: "sales", name: nameOf(source), dryRun }, async (watch) => {
        const file = fileOf(source, caller, options);
        if (!file.ok) return file;
        const mapping = namedToday(asked, options);
        const job: ImportJob & { kind: "sales" } = {
          kind: "sales",
          file: file.value,
          mapping,
          siteIds: sitesOf(mapping, options),
          timeZone: timeZone(),
          catalogue: { formatVersion: 1, products: [], ...catalogue() },
        };
        return doImport(job, watch, async ({ sha256, ...told }, parts) => {
          const { findings, rows, takenRows } = told;
          if (dryRun) return succeed<Taken>({ fileId: null, ...told });
          if (takenRows === 0)
            return fail(
              "nothing-taken",
              `Not one of ${rows} rows could be taken. ${findings[0]?.message ?? "The file has none."}`,
            );
          watch.onStep("writing");
          const head = {
            name: file.value.name,
            sha256,
            broughtBy: caller.account ?? caller.role,
            findings,
          };
          const kept = await writing(options, (study) => study.bringParts(head, parts, watch));
          return kept.ok ? succeed<Taken>({ fileId: kept.value.fileId, ...told }) : kept;
        });
      }),
    "sales.withdraw": ({ fileId, withdrawn }) =>
      writing(options, (study) => study.withdrawSales(fileId, withdrawn)),
  };
}
