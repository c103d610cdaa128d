import type { Fabric, Product } from "../../../content/schema/product.ts";
import type { FitMap } from "../../../models/contract/size.ts";
import type { WornGarment as SceneGarment } from "../scene/garment-layer.dom.ts";
import type { WornGarment } from "../visit/state.ts";

/** One repeat of a striped cloth. */
const STRIPE_REPEAT_METRES = 0.042;

/** The cloth that looks most like a product's fabric; null leaves the shape its own. */
const CLOTH_OF_FABRIC: Readonly<Record<Fabric, SceneGarment["fabric"]>> = {
  jersey: "jersey",
  knit: "knit",
  denim: "denim",
  woven: "poplin",
  silk: "silk",
  leather: "leather",
  fleece: "wool",
};

/** A worn product before its shape is there. */
export interface Dyed {
  readonly productId: string;
  readonly assetName: string;
  readonly look: Omit<SceneGarment, "asset">;
}

/** What a product looks like in the chosen colour; nothing where it has no garment or not that colour. */
export function dye(garment: WornGarment, product: Product | undefined, fit: FitMap | null): Dyed[] {
  const colour = product?.colours.find((one) => one.colourId === garment.colourId);
  if (product === undefined || product.garmentAsset === null || colour === undefined) return [];
  const pattern =
    product.pattern === "stripes" && colour.accentSrgb !== null
      ? { kind: "stripes" as const, colour: colour.accentSrgb, repeatMetres: STRIPE_REPEAT_METRES }
      : null;
  return [
    {
      productId: product.productId,
      assetName: product.garmentAsset,
      look: {
        colour: colour.srgb,
        fabric: CLOTH_OF_FABRIC[product.fabric],
        pattern,
        fit,
        wornOver: product.wornOver ?? false,
        // A photographed garment was photographed in the product's first colour; prints of others are dyed.
        recolour: colour === product.colours[0] ? null : colour.srgb,
      },
    },
  ];
}

/** Two products may share a shape and a colour, and differ in cloth or stripes. */
export function isDyedLike(one: Dyed["look"], other: Dyed["look"]): boolean {
  return (
    one.colour === other.colour &&
    one.fabric === other.fabric &&
    one.recolour === other.recolour &&
    one.wornOver === other.wornOver &&
    isSameFit(one.fit ?? null, other.fit ?? null) &&
    one.pattern?.colour === other.pattern?.colour
  );
}

function isSameFit(one: FitMap | null, other: FitMap | null): boolean {
  return one?.chest === other?.chest && one?.waist === other?.waist && one?.hip === other?.hip;
}
