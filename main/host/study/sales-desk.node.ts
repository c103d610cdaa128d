import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Temporal } from "temporal-polyfill";
import { indexCatalogue } from "../../../content/catalogue/index-catalogue.ts";
import { minorDigits } from "../../../content/sales/read/minor-digits.ts";
import { peekSales } from "../../../content/sales/read/peek-sales.node.ts";
import type { SalesContext } from "../../../content/sales/read/read-row.ts";
import { readSales } from "../../../content/sales/read/read-sales.node.ts";
import { salesGaps } from "../../../content/sales/read/sales-gaps.ts";
import type { SalesMapping } from "../../../content/sales/schema/sales-mapping.ts";
import type { Catalogue } from "../../../content/schema/product.ts";
import { civilTimeIn } from "../../base/civil-time.ts";
import { createTurns } from "../../base/in-turn.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { Caller, Handlers } from "../../bridge/contract/pipe.ts";
import type { SalesSource } from "../../bridge/contract/study.ts";
import { readSalesFiles } from "../../ledger/study/read-study.node.ts";
import { reading, type StudySources, writing } from "./study-sources.node.ts";

const MAX_FINDINGS = 1_000;

export interface SalesDeskOptions extends StudySources {
  readonly findUpload: (uploadId: string) => string | null;
  readonly catalogue: () => Pick<Catalogue, "products" | "formatVersion"> | null;
  readonly timeZone: () => string;
  /** Ids of sites besides those that the file's mapping names. */
  readonly siteIds: () => readonly string[];
  /** The id of today of a site, by any id that it has had. */
  readonly siteNow: (siteId: string) => string;
  readonly onProgress: (share: number) => void;
}

interface SourceFile {
  readonly path: string;
  readonly name: string;
}

/** Files of sales: looked at, read, kept, taken back. One is read at a time. */
export function createSalesDesk(
  options: SalesDeskOptions,
): Pick<Handlers, "sales.files" | "sales.peek" | "sales.take" | "sales.withdraw"> {
  const inTurn = createTurns();

  function fileOf(
    source: SalesSource,
    caller: Caller,
  ): Result<SourceFile, "unknown-upload" | "not-from-here"> {
    if (source.kind === "path") {
      if (caller.role !== "operator")
        return fail(
          "not-from-here",
          "A path is for the command line on the mirror's own machine. Send the file up.",
        );
      return succeed({ path: source.path, name: basename(source.path) });
    }
    const path = options.findUpload(source.uploadId);
    if (path === null) return fail("unknown-upload", "The file is not there any more. Send it again.");
    return succeed({ path, name: source.name });
  }

  /** Names of the file that stand for this site, under whichever of its ids, become the one of today. */
  function namedToday({ siteId, sites, ...mapping }: SalesMapping): SalesMapping {
    const today = options.siteIds().map((each) => [each, options.siteNow(each)] as const);
    const chosen = Object.entries(sites).map(([name, each]) => [name, options.siteNow(each)] as const);
    return {
      ...mapping,
      siteId: siteId === null ? null : options.siteNow(siteId),
      sites: Object.fromEntries([...today.filter(([each, now]) => each !== now), ...chosen]),
    };
  }

  function contextOf(asked: SalesMapping): SalesContext {
    const mapping = namedToday(asked);
    const index = indexCatalogue({ formatVersion: 1, products: [], ...options.catalogue() });
    const timeZone = options.timeZone();
    const civil = civilTimeIn(timeZone);
    const instantOf =
      mapping.timeZone === timeZone ? null : (wall: string) => instantIn(mapping.timeZone, wall);
    const reading = { dateOrder: mapping.dateOrder, civil, instantOf };
    return {
      mapping,
      siteIds: new Set([
        ...options.siteIds(),
        ...Object.values(mapping.sites),
        ...(mapping.siteId === null ? [] : [mapping.siteId]),
      ]),
      productOf: (code) => index.find(code)?.product.productId ?? null,
      readingOf: () => reading,
      minorDigitsOf: minorDigits,
    };
  }

  return {
    "sales.files": () => reading(options, (reader) => ({ files: readSalesFiles(reader) })),
    async "sales.peek"({ source }, caller) {
      const file = fileOf(source, caller);
      if (!file.ok) return file;
      const peek = await peekSales(file.value.path, file.value.name);
      if (!peek.ok) return peek;
      const { guess, head, sample } = peek.value;
      return succeed({ head: [...head], sample: sample.map((row) => [...row]), ...guess });
    },
    "sales.take": ({ source, mapping, dryRun }, caller) =>
      inTurn(async () => {
        const file = fileOf(source, caller);
        if (!file.ok) return file;
        const read = await readSales(file.value, contextOf(mapping), options.onProgress);
        if (!read.ok) return read;
        const { rows, takenRows, sales } = read.value;
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
        };
        const kept = await writing(options, (study) => study.bringSales(brought));
        return kept.ok ? succeed({ fileId: kept.value.fileId, ...told }) : kept;
      }),
    "sales.withdraw": ({ fileId, withdrawn }) =>
      writing(options, (study) => study.withdrawSales(fileId, withdrawn)),
  };
}

/** The instant of a wall time in a zone; of the two in the hour that is repeated, the earlier. NaN for an unknown zone. */
function instantIn(timeZone: string, wall: string): number {
  try {
    return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone, { disambiguation: "earlier" })
      .epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
