import type { PlayFault } from "../../player/play-words.ts";

/** What every widget says of itself, to its turn. */
export interface WidgetTold {
  /** Frames of it were presented; with the picture that it shows, where it is one. Again when that is another. */
  readonly onShown: (picture: WidgetPicture | null) => void;
  /** It is through by itself. */
  readonly onEnded: () => void;
  readonly onFailed: (fault: PlayFault) => void;
}

/** An element whose pixels can be looked at. */
export type WidgetPicture = HTMLImageElement | HTMLVideoElement;
