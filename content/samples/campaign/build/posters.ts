import type { Shot } from "../../studio/shot.ts";

/** A portrait sign: a photograph of the studio, and a line of the house on it. */
export interface Poster extends Lettering {
  readonly shot: Shot;
}

/** The words of a sign. */
export interface Lettering {
  /** The one big line; a break where the type breaks. */
  readonly line: readonly string[];
  /** One short sentence below it. */
  readonly sentence: string;
  readonly inkSrgb: string;
  /** Where the words stand; at the bottom the mirror's invitation would cover them. */
  readonly words: "top" | "bottom";
}

export const POSTER_WIDTH_PIXELS = 1080;
export const POSTER_HEIGHT_PIXELS = 1920;
/** Most bytes of one poster. */
export const MAX_POSTER_BYTES = 250_000;

const frame = { widthPixels: POSTER_WIDTH_PIXELS, heightPixels: POSTER_HEIGHT_PIXELS, samples: 40 };

/** The signs of the sample campaign, by file name. */
export const POSTERS: Readonly<Record<string, Poster>> = {
  "autumn-in-layers": {
    line: ["Autumn,", "in layers"],
    sentence: "Twill over stripes. Wear both, or one.",
    inkSrgb: "#2b241d",
    words: "top",
    shot: {
      ...frame,
      wallSrgb: "#d9b48c",
      spanMetres: 1.62,
      centreMetres: [0, 1.3],
      garments: [
        {
          garment: "long-sleeve",
          weave: "jersey",
          srgb: "#efe7d6",
          accentSrgb: "#25355a",
          turnRadians: 0.2,
          swellMetres: -0.007,
        },
        {
          garment: "jacket",
          weave: "twill",
          srgb: "#6c7350",
          accentSrgb: null,
          turnRadians: 0.2,
          swellMetres: 0.006,
        },
        { garment: "trousers", weave: "suiting", srgb: "#d9c9ae", accentSrgb: null, turnRadians: 0.2 },
      ],
    },
  },
  "merino-next-to-skin": {
    line: ["Merino,", "next to skin"],
    sentence: "Extra-fine. In bordeaux, forest and oat.",
    inkSrgb: "#f6efe4",
    words: "top",
    shot: {
      ...frame,
      wallSrgb: "#93534a",
      spanMetres: 1.72,
      centreMetres: [0.02, 1.4],
      garments: [
        {
          garment: "long-sleeve",
          weave: "knit",
          srgb: "#28463a",
          accentSrgb: null,
          xMetres: -0.27,
          yMetres: 0.17,
          zMetres: -0.16,
          turnRadians: 0.42,
        },
        {
          garment: "long-sleeve",
          weave: "knit",
          srgb: "#d9c9ae",
          accentSrgb: null,
          xMetres: 0.27,
          yMetres: 0.09,
          zMetres: 0,
          turnRadians: -0.34,
        },
        {
          garment: "long-sleeve",
          weave: "knit",
          srgb: "#6a1f2e",
          accentSrgb: null,
          xMetres: -0.06,
          yMetres: -0.13,
          zMetres: 0.3,
          turnRadians: 0.12,
        },
      ],
    },
  },
  "the-dress-that-travels": {
    line: ["The dress", "that travels"],
    sentence: "Packs flat. Comes out uncreased.",
    inkSrgb: "#18363c",
    words: "top",
    shot: {
      ...frame,
      wallSrgb: "#b9cdc9",
      spanMetres: 1.9,
      centreMetres: [0, 1.16],
      garments: [{ garment: "dress", weave: "jersey", srgb: "#1f5560", accentSrgb: null, turnRadians: 0.5 }],
    },
  },
};
