import type { CountryProfile, Placement } from "../../../content/schema/country-profile.ts";
import type { Locale } from "../../../content/schema/locale.ts";
import type { Product } from "../../../content/schema/product.ts";
import type { VisitEndReason } from "../../../main/ledger/schema/entry.ts";
import type { ShopperRequest, ShopperRequestKind } from "../../../main/ledger/schema/shopper-request.ts";
import type { Framing } from "./framing.ts";
import type { KeptLook, Measured, Panel } from "./panel.ts";
import type { Trouble } from "./trouble.ts";

/** How the invitation was taken up. */
export type BegunBy = "touch" | "keyboard" | "scan" | "presence";

/** Colour and size of a product as the shopper left them. */
export interface Choice {
  readonly colourId: string;
  readonly size: string | null;
}

/** A garment on the body. `seen` once it settled there and the try-on was written. */
export interface WornGarment {
  readonly productId: string;
  readonly colourId: string;
  readonly wornAtMs: number;
  readonly seen: boolean;
}

/** Something the shopper asked for. `request` is null until the host has written it down. */
export interface RequestCard {
  /** Counts up within the visit; the host's id comes later. */
  readonly cardId: number;
  readonly requestKind: ShopperRequestKind;
  readonly productId: string | null;
  readonly size: string | null;
  readonly request: ShopperRequest | null;
  /** When staff closed it; null while it is open. */
  readonly closedAtMs: number | null;
}

/** One person's visit. Lives in memory only and is dropped whole at goodbye. */
export interface Visit {
  /** Random; never on the screen. */
  readonly visitId: string;
  readonly by: BegunBy;
  readonly beganAtMs: number;
  readonly chosenId: string | null;
  readonly choices: ReadonlyMap<string, Choice>;
  /** The size taken last; carried to products that come in it. */
  readonly lastSize: string | null;
  /** Under to over. */
  readonly worn: readonly WornGarment[];
  /** Scanned products, newest first. */
  readonly broughtIn: readonly string[];
  readonly cards: readonly RequestCard[];
  readonly lastInputAtMs: number;
  /** The controls stepped aside; any touch brings them back. */
  readonly quiet: boolean;
  readonly panel: Panel | null;
  /** Null until *which size?* was touched. */
  readonly measured: Measured | null;
  /** As the shopper typed it. */
  readonly heightCm: number | null;
  readonly kept: KeptLook | null;
  readonly nextLookId: number;
  /** Staff closed the camera during the visit: nothing but the shopper's own touch opens it again. */
  readonly closedByStaff: boolean;
}

/** A scanned product waiting for *start*. */
export interface Waiting {
  readonly productId: string;
  readonly variantId: string;
}

export type Phase =
  | { readonly kind: "campaign" }
  | {
      readonly kind: "notice";
      readonly by: BegunBy;
      readonly sinceMs: number;
      readonly waiting: Waiting | null;
    }
  | { readonly kind: "mirror" | "covered" | "catalogue"; readonly sinceMs: number; readonly visit: Visit }
  | {
      readonly kind: "goodbye";
      readonly sinceMs: number;
      readonly reason: VisitEndReason;
      readonly question: Question | null;
    };

/** Whether who leaves was asked about the mirror, and has answered. */
export type Question = "open" | "answered";

/** A passing line on the screen. */
export interface Line {
  readonly kind: "unknown-code" | "ask-failed" | "too-many-requests" | "looks-cleared" | "look-kept";
  readonly sinceMs: number;
}

/** What the place says; outlives visits. */
export interface Place {
  readonly locale: Locale;
  readonly profile: CountryProfile;
  readonly placement: Placement;
  /** Staff switched the camera off. */
  readonly cameraOff: boolean;
  /** The goodbye of every n-th visit asks about the mirror; null: none does. */
  readonly questionEveryVisits: number | null;
}

export interface VisitState {
  readonly place: Place;
  readonly products: ReadonlyMap<string, Product>;
  readonly phase: Phase;
  /** The shopper's language; the place's own again at the campaign. */
  readonly locale: Locale;
  /** Controls lowered into the bottom third. */
  readonly lowered: boolean;
  readonly framing: Framing;
  readonly line: Line | null;
  readonly trouble: { readonly code: Trouble; readonly sinceMs: number } | null;
  /** Who said "no thanks", or whose visit just ended, still stands there: no invitation. */
  readonly leaveAlone: boolean;
  /** Goodbyes since the last one that asked; a number, and nothing of whose they were. */
  readonly unaskedGoodbyes: number;
}

/** Nothing known yet but the place: the campaign. */
export function createVisitState(place: Place): VisitState {
  return {
    place,
    products: new Map(),
    phase: { kind: "campaign" },
    locale: place.locale,
    lowered: false,
    framing: "good",
    line: null,
    trouble: null,
    leaveAlone: false,
    unaskedGoodbyes: 0,
  };
}

/** The running visit, null outside of one. */
export function visitOf(state: VisitState): Visit | null {
  return "visit" in state.phase ? state.phase.visit : null;
}
