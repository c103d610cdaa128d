import type { Locale } from "../../../content/schema/locale.ts";
import type { Product } from "../../../content/schema/product.ts";
import type { ScanOutcome } from "../../../main/bridge/contract/mirror.ts";
import type { ShopperRequest, ShopperRequestKind } from "../../../main/ledger/schema/shopper-request.ts";
import type { SurveyReply } from "../../../main/ledger/schema/survey.ts";
import type { Framing } from "./framing.ts";
import type { Measured, SizeStep } from "./panel.ts";
import type { BegunBy, Place } from "./state.ts";
import type { Trouble } from "./trouble.ts";

type ChooseControl = "choose-garment" | "next-garment" | "previous-garment";

/** What the shopper does on purpose. */
export type ShopperAction =
  | { readonly kind: "invite-taken"; readonly by: "touch" | "keyboard" }
  /** `visitId`: 128 random bits, made for this visit alone. */
  | { readonly kind: "start"; readonly visitId: string }
  | { readonly kind: "no-thanks" }
  | { readonly kind: "choose"; readonly productId: string; readonly control: ChooseControl }
  | { readonly kind: "take-off"; readonly productId: string }
  | { readonly kind: "colour"; readonly productId: string; readonly colourId: string }
  | { readonly kind: "size"; readonly productId: string; readonly size: string }
  | { readonly kind: "ask"; readonly requestKind: ShopperRequestKind }
  | { readonly kind: "cancel-card"; readonly cardId: number }
  | { readonly kind: "dismiss-card"; readonly cardId: number }
  | { readonly kind: "open-size" }
  | { readonly kind: "size-step"; readonly to: SizeStep }
  /** Centimetres. */
  | { readonly kind: "type-height"; readonly heightCm: number | null }
  | { readonly kind: "toggle-centimetres" }
  | { readonly kind: "compare" }
  | { readonly kind: "choose-look"; readonly which: "kept" | "worn" }
  | { readonly kind: "record-turn" }
  | { readonly kind: "close-panel" }
  | { readonly kind: "language"; readonly locale: Locale }
  | { readonly kind: "reach" }
  | { readonly kind: "cover" }
  | { readonly kind: "uncover" }
  | { readonly kind: "end" }
  | { readonly kind: "back" }
  | { readonly kind: "answer-question"; readonly answer: SurveyReply }
  /** Any touch or key that means nothing else. */
  | { readonly kind: "input" };

/** What the world says. */
export type WorldAction =
  | { readonly kind: "tick" }
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "catalogue"; readonly products: ReadonlyMap<string, Product> }
  /** A garment's shape cannot be loaded. */
  | { readonly kind: "garment-failed"; readonly assetName: string }
  | { readonly kind: "scan"; readonly outcome: ScanOutcome }
  | {
      readonly kind: "asked";
      readonly cardId: number;
      readonly visitId: string;
      readonly request: ShopperRequest;
    }
  | { readonly kind: "ask-failed"; readonly cardId: number; readonly visitId: string; readonly code: string }
  | { readonly kind: "request-updated"; readonly request: ShopperRequest }
  | { readonly kind: "trouble"; readonly code: Trouble }
  | { readonly kind: "well" };

/** What the camera saw, already steadied; see `body/body-watch.ts`. */
export type BodyAction =
  | { readonly kind: "presence"; readonly here: boolean }
  | { readonly kind: "track-lost" }
  | { readonly kind: "nobody" }
  | { readonly kind: "another-body" }
  /** Since *which size?* was touched, a few times a second at most. */
  | { readonly kind: "measured"; readonly measured: Measured }
  | { readonly kind: "framing"; readonly framing: Framing }
  /** Everything worn has been drawn on the body without a break for a second. */
  | { readonly kind: "dressed" };

/** `atMs`: on a clock that never jumps. */
export type VisitAction = (ShopperAction | WorldAction | BodyAction) & { readonly atMs: number };

export type { BegunBy };
