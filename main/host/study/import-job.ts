import type { SummedDoors } from "../../../content/sales/doors/sum-doors.ts";
import type { DoorPeek, SalesPeek } from "../../../content/sales/read/peek-sales.node.ts";
import type { DoorMapping } from "../../../content/sales/schema/door-mapping.ts";
import type { SalesFinding } from "../../../content/sales/schema/sales-finding.ts";
import type { SalesMapping } from "../../../content/sales/schema/sales-mapping.ts";
import type { Catalogue } from "../../../content/schema/product.ts";
import type { Result } from "../../base/result.ts";
import type { SalesPart, SalesParts } from "../../ledger/study/sales-file.ts";
import type { SourceFile } from "./source-file.ts";

/** What rows of a file are held against; sites go by their ids of today. */
interface Against<Mapping> {
  readonly file: SourceFile;
  readonly mapping: Mapping;
  readonly siteIds: ReadonlySet<string>;
  /** Of the site. */
  readonly timeZone: string;
}

/** Work on a file of any size; what goes in and out can be sent between threads. */
export type ImportJob =
  | { readonly kind: "peek-sales" | "peek-doors"; readonly file: SourceFile }
  | ({ readonly kind: "doors" } & Against<DoorMapping>)
  | ({ readonly kind: "sales"; readonly catalogue: Catalogue } & Against<SalesMapping>);

/** What was made of a file of sales, besides its sums. */
export interface ReadSalesFile {
  readonly rows: number;
  readonly takenRows: number;
  readonly siteDays: number;
  readonly units: number;
  readonly findings: readonly SalesFinding[];
  readonly sha256: string;
}

/** What each kind of job gives. */
export interface ImportResult {
  readonly "peek-sales": SalesPeek;
  readonly "peek-doors": DoorPeek;
  readonly doors: SummedDoors;
  readonly sales: ReadSalesFile;
}

/** Why a job gives nothing. */
export type ImportCode =
  | "unreadable"
  | "broken"
  | "empty"
  | "workbook-too-large"
  | "missing-column"
  | "too-many-sums"
  | "stopped";

/** Who follows a job: hears of the share read, 0..1, and may end it at any time. */
export interface ImportWatch {
  readonly onProgress: (share: number) => void;
  readonly whenStopped: Promise<void>;
}

/**
 * Does a job and hands what it gave to `use`, with the sums of a file of sales in parts (none of other jobs); they are
 * there until `use` is done.
 */
export type DoImport = <J extends ImportJob, T, Code extends string>(
  job: J,
  watch: ImportWatch,
  use: (read: ImportResult[J["kind"]], parts: SalesParts) => Promise<Result<T, Code>> | Result<T, Code>,
) => Promise<Result<T, Code | ImportCode>>;

/** From host to thread: the next part, please. */
export type PartOrder = "next";

/** From thread to host. */
export type ImportWord =
  | { readonly kind: "progress"; readonly share: number }
  | {
      readonly kind: "read";
      readonly outcome: Result<ImportResult[ImportJob["kind"]], ImportCode>;
      /** Rows of the sums that are to be fetched. */
      readonly rows: number;
    }
  | { readonly kind: "part"; readonly part: SalesPart | null };
