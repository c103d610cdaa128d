import type { SalesMapping } from "../../../content/sales/schema/sales-mapping.ts";

/** How late the loop of a process came to what was due, milliseconds. */
export interface LoopDelay {
  readonly p99Ms: number;
  readonly worstMs: number;
}

/** From the bench to its host: bring this file in. */
export interface ImportOrder {
  readonly file: string;
  readonly mapping: SalesMapping;
}

/** What bringing a file in took of the host's process, its reading thread among it. */
export interface ImportCost {
  readonly rows: number;
  readonly takenRows: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Most memory that was resident since the host began. */
  readonly peakBytes: number;
  readonly delay: LoopDelay;
}

/** What the bench's processes tell; a host is ready with the codes of its catalogue. */
export type ImportAnswer =
  | { readonly kind: "ready"; readonly codes: readonly string[] }
  | { readonly kind: "done"; readonly cost: ImportCost }
  | { readonly kind: "idled"; readonly delay: LoopDelay };
