import type { ImportResult } from "../../content/importers/parts/import-result.ts";
import type { Programme } from "../../content/schema/signage/programme.ts";
import type { Result } from "../base/result.ts";
import type { ParamsOf, ResultOf } from "../bridge/contract/contract.ts";
import type { garmentRequests } from "../bridge/contract/garments.ts";
import type { BridgeClient } from "../bridge/contract/pipe.ts";
import type { SpansOfSite } from "../host/chain/export-site.node.ts";
import type { FolderQuery, FolderReport } from "../host/chain/folder-reports.node.ts";
import type { TryOnOrder, TryOnResult } from "../tryon/try-on-words.ts";
import type { ImportOrder } from "./import-order.ts";

/** The shop's own garments as a command reaches them. */
export interface GarmentTools {
  readonly request: <N extends keyof typeof garmentRequests>(
    name: N,
    params: ParamsOf<N>,
  ) => Promise<Result<ResultOf<N>>>;
  /** Hands in a file of this machine; the upload's id. */
  readonly upload: (path: string) => Promise<Result<string>>;
}

/** What a command may reach. Everything fails as a value with one sentence for people. */
export interface CommandTools {
  /** The bridge to the host that runs, in the role of an operator. */
  readonly withHost: <T>(work: (client: BridgeClient) => Promise<Result<T>>) => Promise<Result<T>>;
  /** Asks the host's own addresses for the command line. */
  readonly askHost: (method: "GET" | "POST", path: string) => Promise<Result<unknown>>;
  /** The shop's garments: through the host that runs, else in the data folder itself. */
  readonly withGarments: <T>(work: (garments: GarmentTools) => Promise<Result<T>>) => Promise<Result<T>>;
  /** A file's text, UTF-8, of a size that people write by hand. */
  readonly readText: (path: string) => Promise<Result<string>>;
  /** What the sign plays: of a file, or of the shop's own content where the path is null. */
  readonly readProgramme: (path: string | null) => Promise<Result<Programme>>;
  /** Imports content of other signage; writes it only where the order says to. */
  readonly importContent: (order: ImportOrder) => Promise<Result<ImportResult>>;
  /** Dresses one picture, without a host. */
  readonly tryOn: (order: TryOnOrder) => Promise<Result<TryOnResult>>;
  /** Writes counts of the data folder's ledger as spans; answers with the files. */
  readonly exportSpans: (
    order: SpansOfSite,
  ) => Promise<Result<readonly { readonly file: string; readonly rows: number }[]>>;
  /** A report over a folder of spans. */
  readonly reportOnSpans: (query: FolderQuery) => Promise<Result<FolderReport>>;
  readonly wait: (durationMs: number) => Promise<void>;
  /** A path as the person who gave the command sees it, from the root. */
  readonly absolutePath: (path: string) => string;
  /** One line to the person. */
  readonly say: (line: string) => void;
}

/** One verb of `npm run -s psyche -- VERB`; a file each. */
export interface Command {
  /** One word, or two (`content plan`). */
  readonly name: string;
  /** Arguments as the usage shows them. */
  readonly usage: string;
  /** One line of what it does. */
  readonly summary: string;
  run(args: readonly string[], tools: CommandTools): Promise<Result<null>>;
}
