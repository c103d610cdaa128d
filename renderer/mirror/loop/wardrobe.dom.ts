import type { Fabric, Product } from "../../../content/schema/product.ts";
import type { Log } from "../../../main/base/log.ts";
import type { Result } from "../../../main/base/result.ts";
import type { FitMap } from "../../../models/contract/size.ts";
import type { WornGarment as SceneGarment } from "../scene/garment-layer.dom.ts";
import type { LoadedGarment } from "../scene/load-asset.dom.ts";
import type { WornGarment } from "../visit/state.ts";

/** Shapes kept in memory; the least lately worn goes first. About 1 MB each. */
export const MAX_LOADED = 16;
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

/** How the size of a product would sit, by its id; products that are not in it show nothing of it. */
export type Fits = ReadonlyMap<string, FitMap>;
const NO_FITS: Fits = new Map();

export interface WardrobeOptions {
  readonly load: (assetName: string) => Promise<Result<LoadedGarment>>;
  /** What can be worn now, under to over; called when a shape arrived. */
  readonly onReady: (garments: readonly SceneGarment[]) => void;
  /** A shape could not be loaded; its products are shown as pictures until there is a new catalogue. */
  readonly onFailed: (assetName: string) => void;
  readonly log: Log;
}

/** Turns what the visit wears into what the scene draws: shapes loaded once, dyed in the chosen colour. */
export interface Wardrobe {
  wear(worn: readonly WornGarment[], products: ReadonlyMap<string, Product>, fits?: Fits): void;
  /** Shapes that will be wanted soon, e.g. those next in the rail. */
  warm(assetNames: readonly string[]): void;
  /** Whether everything that is worn has its shape. */
  readonly complete: boolean;
}

export function createWardrobe({ load, onReady, onFailed, log }: WardrobeOptions): Wardrobe {
  const shapes = new Map<string, LoadedGarment>();
  const underway = new Set<string>();
  let wanted: readonly Dyed[] = [];
  let ready: readonly SceneGarment[] = [];
  let told: readonly SceneGarment[] | null = null;

  function fetchShape(name: string): void {
    if (shapes.has(name) || underway.has(name)) return;
    underway.add(name);
    void load(name).then((loaded) => {
      underway.delete(name);
      if (loaded.ok) shapes.set(name, loaded.value);
      else {
        log("trouble", "wardrobe", loaded.code, `${loaded.message} The mirror shows its picture instead.`);
        onFailed(name);
      }
      evict();
      tell();
    });
  }

  /** What is worn stays, whatever its age. */
  function evict(): void {
    const worn = new Set(wanted.map((dyed) => dyed.assetName));
    for (const [name, shape] of shapes) {
      if (shapes.size <= MAX_LOADED) return;
      if (worn.has(name)) continue;
      shapes.delete(name);
      shape.geometry.dispose();
      shape.atlas?.discard();
    }
  }

  /** A garment that stays worn stays the same object: the scene lets it settle once only. */
  function tell(): void {
    ready = wanted.flatMap((dyed) => {
      const asset = shapes.get(dyed.assetName);
      if (asset === undefined) return [];
      const same = ready.find((one) => one.asset === asset && isDyedLike(one, dyed.look));
      return [same ?? { ...dyed.look, asset }];
    });
    if (told?.length === ready.length && told.every((one, at) => one === ready[at])) return;
    told = ready;
    onReady(ready);
  }

  return {
    wear(worn, products, fits = NO_FITS) {
      wanted = worn.flatMap((garment) =>
        dye(garment, products.get(garment.productId), fits.get(garment.productId) ?? null),
      );
      for (const { assetName } of wanted) {
        const shape = shapes.get(assetName);
        if (shape !== undefined) {
          shapes.delete(assetName);
          shapes.set(assetName, shape);
        }
        fetchShape(assetName);
      }
      tell();
    },
    warm(assetNames) {
      for (const name of assetNames) fetchShape(name);
    },
    get complete() {
      return ready.length === wanted.length;
    },
  };
}

/** Two products may share a shape and a colour, and differ in cloth or stripes. */
function isDyedLike(one: Dyed["look"], other: Dyed["look"]): boolean {
  return (
    one.colour === other.colour &&
    one.fabric === other.fabric &&
    one.recolour === other.recolour &&
    isSameFit(one.fit ?? null, other.fit ?? null) &&
    one.pattern?.colour === other.pattern?.colour
  );
}

function isSameFit(one: FitMap | null, other: FitMap | null): boolean {
  return one?.chest === other?.chest && one?.waist === other?.waist && one?.hip === other?.hip;
}

interface Dyed {
  readonly assetName: string;
  readonly look: Omit<SceneGarment, "asset">;
}

function dye(garment: WornGarment, product: Product | undefined, fit: FitMap | null): Dyed[] {
  const colour = product?.colours.find((one) => one.colourId === garment.colourId);
  if (product === undefined || product.garmentAsset === null || colour === undefined) return [];
  const pattern =
    product.pattern === "stripes" && colour.accentSrgb !== null
      ? { kind: "stripes" as const, colour: colour.accentSrgb, repeatMetres: STRIPE_REPEAT_METRES }
      : null;
  return [
    {
      assetName: product.garmentAsset,
      look: {
        colour: colour.srgb,
        fabric: CLOTH_OF_FABRIC[product.fabric],
        pattern,
        // A photographed garment was photographed in the product's first colour; prints of others are dyed.
        fit,
        recolour: colour === product.colours[0] ? null : colour.srgb,
      },
    },
  ];
}
