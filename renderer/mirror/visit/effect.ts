import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import type { ShopperRequestKind } from "../../../main/ledger/schema/shopper-request.ts";
import type { VisitState } from "./state.ts";

/** What the page must do after a step. What must merely *hold* (camera, looks) is read off the state instead. */
export type VisitEffect =
  | { readonly kind: "record"; readonly entry: EntryDraft }
  | {
      readonly kind: "ask";
      readonly cardId: number;
      readonly visitId: string;
      readonly requestKind: ShopperRequestKind;
      readonly productId: string | null;
      readonly variantId: string | null;
      readonly size: string | null;
    }
  | { readonly kind: "cancel-request"; readonly requestId: string }
  /** Comes after the visit's last record. */
  | { readonly kind: "forget-visit"; readonly visitId: string };

/** A state and what follows from having reached it. */
export interface Step {
  readonly state: VisitState;
  readonly effects: readonly VisitEffect[];
}

/** A step that asks for nothing. */
export function step(state: VisitState, ...effects: readonly VisitEffect[]): Step {
  return { state, effects };
}
