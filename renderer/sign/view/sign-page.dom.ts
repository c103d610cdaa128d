import { createContext, type ReactNode, useContext } from "react";
import type { ProgrammeIndex } from "../../../content/programme/index-programme.ts";
import type { Locale } from "../../../content/schema/locale.ts";
import type { Product } from "../../../content/schema/product.ts";

/** What the parts of a sign read of their page. */
export interface SignPage {
  readonly index: ProgrammeIndex;
  readonly locale: Locale;
  /** IANA, of the site; clocks and countdowns show its wall. */
  readonly timeZone: string;
  /** Address of a file of the package. */
  readonly fileUrl: (path: string) => string;
  /**
   * Address under which a frame without an origin may load a page of the package; null where this screen shows none.
   * A screen without this passes pages over.
   */
  readonly frameUrl?: (path: string) => Promise<string | null>;
  /**
   * Address under which a frame shows the page of the net of a widget, once it is known that it can be shown; else why
   * not, in a sentence, or null where that is for nobody to mend. A screen without this passes such pages over.
   */
  readonly webUrl?: (
    widgetId: string,
  ) => Promise<
    { readonly ok: true; readonly url: string } | { readonly ok: false; readonly message: string | null }
  >;
  /** Whether the screen was asked for less motion by its site; its system may ask for that too. */
  readonly calm?: boolean;
  /** Says, for those who look after the screen, what is wrong with a part of the programme. */
  readonly onFault?: (message: string) => void;
  readonly product: (productId: string) => Product | null;
  /** Address of a file of the catalogue. */
  readonly catalogueUrl: (path: string) => string;
  /** Says where a product can be had, in words. */
  readonly stockWords: (product: Product) => string;
  /** The words that invite to the try-on, and how to take them up. */
  readonly inviteWords: string;
  readonly touchWords?: string;
  /** What stands for the reflection behind the invitation of a mirror zone; left out: a plain ground. */
  readonly reflection?: ReactNode;
  /** What lies over the sign: the invitation and the screen's own controls. Words make room for it. */
  readonly over?: () => readonly Element[];
  /** Milliseconds since the epoch. */
  readonly clockMs: () => number;
  /** A picture that most of the screen shows now; text above it takes its veil from it. */
  readonly onBackdrop: (source: CanvasImageSource) => void;
}

export const SignPageContext = createContext<SignPage | null>(null);

/** The page that a part of a sign belongs to. Throws outside of one. */
export function useSignPage(): SignPage {
  const page = useContext(SignPageContext);
  if (page === null) throw new Error("Broken invariant: a part of a sign outside of its page");
  return page;
}
