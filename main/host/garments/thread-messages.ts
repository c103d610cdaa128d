import type { IntakeStep } from "../../bridge/contract/shop-garment.ts";
import type { IntakeOrder, IntakeProduct } from "./intake-work.ts";

/** From host to thread. */
export interface ThreadOrder {
  readonly id: number;
  readonly order: IntakeOrder;
}

/** From thread to host, about the order of that id. */
export type ThreadWord =
  | { readonly kind: "step"; readonly id: number; readonly step: IntakeStep }
  | { readonly kind: "made"; readonly id: number; readonly product: IntakeProduct }
  | { readonly kind: "refused"; readonly id: number; readonly code: string; readonly message: string };
