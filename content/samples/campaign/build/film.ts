import type { Shot } from "../../studio/shot.ts";
import type { Lettering } from "./posters.ts";

export const FILM_WIDTH_PIXELS = 720;
export const FILM_HEIGHT_PIXELS = 1280;
export const FILM_PICTURES_PER_SECOND = 24;
/** Six seconds: one whole turn, so that the last picture leads into the first. */
export const FILM_PICTURES = 144;
/** Most bytes of the film. */
export const MAX_FILM_BYTES = 900_000;

export const FILM_WORDS: Lettering = {
  line: ["Made", "to move"],
  sentence: "Heavy jersey that drapes and does not cling.",
  inkSrgb: "#f7ede3",
  words: "top",
};

/** The dress on a turntable at a share (0..1) of the loop; the hem lags behind and swings twice a turn. */
export function filmShot(share: number): Shot {
  const turn = 2 * Math.PI * share;
  return {
    widthPixels: FILM_WIDTH_PIXELS,
    heightPixels: FILM_HEIGHT_PIXELS,
    samples: 6,
    wallSrgb: "#7a3a4e",
    withoutWall: true,
    spanMetres: 1.72,
    centreMetres: [0, 1.12],
    garments: [{ garment: "dress", weave: "jersey", srgb: "#9c3a5f", accentSrgb: null, turnRadians: turn }],
    swayRadians: 2 * turn,
  };
}
