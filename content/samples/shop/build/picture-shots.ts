import type { Dressed, Shot } from "../../studio/shot.ts";
import { type ColourName, PALETTE } from "./palette.ts";

/** Most bytes of one picture. */
export const MAX_PICTURE_BYTES = 60_000;

const WALL = "#ebe2d5";
const TOP = { spanMetres: 0.96, centreMetres: [0, 1.17] } as const;
const COAT = { spanMetres: 1.26, centreMetres: [0, 1.0] } as const;
const LEGS = { spanMetres: 1.2, centreMetres: [0, 0.52] } as const;

/** The picture of each product, by product id. */
export const PICTURE_SHOTS: Readonly<Record<string, Shot>> = {
  "organic-cotton-tee": shot(
    { spanMetres: 0.86, centreMetres: [0, 1.16] },
    { garment: "t-shirt", weave: "jersey", ...dye("terracotta") },
  ),
  "sailor-stripe-top": shot(TOP, { garment: "long-sleeve", weave: "jersey", ...dye("ecru-navy") }),
  "merino-long-sleeve": shot(TOP, { garment: "long-sleeve", weave: "knit", ...dye("bordeaux") }),
  "silk-blouse": shot(TOP, { garment: "shirt", weave: "satin", ...dye("petrol") }),
  "cotton-twill-jacket": shot(TOP, { garment: "jacket", weave: "twill", ...dye("sand") }),
  "boiled-wool-jacket": shot(TOP, { garment: "jacket", weave: "felt", ...dye("charcoal") }),
  "lambswool-cardigan": shot(TOP, { garment: "blazer", weave: "knit", ...dye("moss") }),
  "wool-coat": shot(COAT, { garment: "coat", weave: "felt", ...dye("camel"), armsDown: 0.8 }),
  "jersey-dress": shot(
    { spanMetres: 1.3, centreMetres: [0, 0.93] },
    { garment: "dress", weave: "jersey", ...dye("berry") },
  ),
  "satin-skirt": shot(
    { spanMetres: 0.95, centreMetres: [0, 0.76] },
    { garment: "skirt", weave: "satin", ...dye("bronze") },
  ),
  "pleated-trousers": shot(LEGS, { garment: "trousers", weave: "suiting", ...dye("charcoal") }),
  "poplin-shirt": shot(TOP, { garment: "shirt", weave: "twill", ...dye("mid-blue") }),
  "straight-jeans": shot(LEGS, { garment: "trousers", weave: "denim", ...dye("indigo") }),
};

function shot(view: Pick<Shot, "spanMetres" | "centreMetres">, dressed: Dressed): Shot {
  const garments = [{ turnRadians: 0.16, ...dressed }];
  return { widthPixels: 600, heightPixels: 800, samples: 64, wallSrgb: WALL, garments, ...view };
}

function dye(name: ColourName): Pick<Dressed, "srgb" | "accentSrgb"> {
  const { srgb, accentSrgb } = PALETTE[name];
  return { srgb, accentSrgb };
}
