import { createContext, useContext } from "react";
import type { Locale } from "../../../content/schema/locale.ts";
import type { Product } from "../../../content/schema/product.ts";
import type { CurrentSign } from "../../../main/bridge/contract/sign.ts";
import type { UrgentMessage } from "../../../main/bridge/contract/urgent.ts";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import type { FitMap, GirthEstimates, SizeAdvice } from "../../../models/contract/size.ts";
import type { SignPlayer } from "../../sign/player/sign-player.ts";
import type { CameraState } from "../camera/camera-keeper.ts";
import type { VisitState } from "../visit/state.ts";
import type { BareAction } from "../visit/visit-runner.ts";
import type { MirrorTranslate } from "../words/words.ts";
import type { MemoryPictures } from "./memory-pictures.ts";

/** Everything a part of the screen may read and do. */
export interface Screen {
  readonly state: VisitState;
  readonly dispatch: (action: BareAction) => void;
  readonly t: MirrorTranslate;
  readonly locale: Locale;
  readonly camera: CameraState;
  readonly connected: boolean;
  /** The host runs on simulated visits. */
  readonly simulated: boolean;
  /** What plays between visits; null until the host has said so. */
  readonly sign: CurrentSign | null;
  /** A message to all screens; null: none. */
  readonly urgent: UrgentMessage | null;
  readonly signPlayer: SignPlayer;
  /** Drawn on by the loop; lives as long as the page. */
  readonly canvas: HTMLCanvasElement;
  /** A picture has been drawn since the camera was opened. */
  readonly pictureShown: boolean;
  /** Civil day at the site, ISO 8601. */
  readonly today: string;
  readonly record: (entry: EntryDraft) => void;
  /** What is behind the text now; the veil is worked out from it. */
  readonly onBackdrop: (source: CanvasImageSource) => void;
  /** Frozen looks and turns, in this page's memory. */
  readonly pictures: MemoryPictures;
  readonly adviseSize: (girths: GirthEstimates, product: Product) => SizeAdvice;
  /** The size whose fit is shown until the shopper touches another. */
  readonly shownSize: (girths: GirthEstimates, product: Product) => string | null;
  readonly fitOf: (girths: GirthEstimates, product: Product, size: string) => FitMap;
  /** Somebody measured how the camera stands. */
  readonly cameraPlaced: boolean;
  /** Begins a visit: makes its random id. */
  readonly start: () => void;
}

export const ScreenContext = createContext<Screen | null>(null);

/** The screen that a part belongs to. Throws outside of one. */
export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (screen === null) throw new Error("Broken invariant: a part of the screen outside of it");
  return screen;
}
