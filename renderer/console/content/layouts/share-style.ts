import type { Layout } from "../../../../content/schema/signage/layout.ts";
import type { Place } from "./zone-moves.ts";

/** A zone's place as shares of its layout, for a drawing of any size. */
export function shareStyle(
  place: Place,
  { heightPixels, widthPixels }: Pick<Layout, "widthPixels" | "heightPixels">,
): { readonly left: string; readonly top: string; readonly width: string; readonly height: string } {
  const share = (length: number, of: number): string => `${(100 * length) / of}%`;
  return {
    left: share(place.leftPixels, widthPixels),
    top: share(place.topPixels, heightPixels),
    width: share(place.widthPixels, widthPixels),
    height: share(place.heightPixels, heightPixels),
  };
}
