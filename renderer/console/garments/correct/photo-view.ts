import type { DraftPhoto } from "./use-correction.dom.ts";

/** The part of a photo that is shown, pixels. */
export interface PhotoView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Around the garment's points there is room to move them to, as a share of the larger extent. */
const ROOM_SHARE = 0.13;

/** The garment as large as it can be: its points with room around them; the whole photo where there are none. */
export function viewOf({ landmarks, widthPixels, heightPixels }: DraftPhoto): PhotoView {
  if (landmarks.length < 3) return { left: 0, top: 0, width: widthPixels, height: heightPixels };
  const xs = landmarks.map(({ xPixels }) => xPixels);
  const ys = landmarks.map(({ yPixels }) => yPixels);
  const room = ROOM_SHARE * Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const left = Math.max(0, Math.min(...xs) - room);
  const top = Math.max(0, Math.min(...ys) - room);
  return {
    left,
    top,
    width: Math.min(widthPixels, Math.max(...xs) + room) - left,
    height: Math.min(heightPixels, Math.max(...ys) + room) - top,
  };
}
