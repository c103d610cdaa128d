import { useEffect } from "react";
import type { Media } from "../../../content/schema/signage/media.ts";
import { useSignPage } from "./sign-page.dom.ts";
import { packageFamily } from "./widgets/look-of.ts";

/** Fonts that one programme may bring; more would only cost memory. */
const MAX_FONTS = 50;

/** Loads the programme's fonts, so that its texts find them; one that cannot be read leaves texts their own face. */
export function usePackageFonts(): void {
  const { fileUrl, index, onFault } = useSignPage();
  const { media } = index;
  // Addresses follow the programme: another one has another index.
  useEffect(() => {
    const faces = Array.from(media.values())
      .filter((medium): medium is Extract<Media, { kind: "font" }> => medium.kind === "font")
      .slice(0, MAX_FONTS)
      .map(({ mediaId, name, path }) => {
        const face = new FontFace(packageFamily(mediaId), `url("${fileUrl(path)}")`, { display: "swap" });
        face.load().catch(() => onFault?.(`The font "${name}" cannot be read; texts keep their own face.`));
        return face;
      });
    for (const face of faces) document.fonts.add(face);
    return () => {
      for (const face of faces) document.fonts.delete(face);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- addresses are made anew at every render of the page
  }, [media]);
}
