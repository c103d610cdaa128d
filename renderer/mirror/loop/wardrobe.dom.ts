import type { Product } from "../../../content/schema/product.ts";
import type { Log } from "../../../main/base/log.ts";
import type { Result } from "../../../main/base/result.ts";
import type { FitMap } from "../../../models/contract/size.ts";
import type { WornGarment as SceneGarment } from "../scene/garment-layer.dom.ts";
import type { LoadedGarment } from "../scene/load-asset.dom.ts";
import type { WornGarment } from "../visit/state.ts";
import { type Dyed, dye, isDyedLike } from "./dye.ts";

/** Shapes kept in memory; the least lately worn goes first. About 1 MB each. */
export const MAX_LOADED = 16;

/** How the size of a product would sit, by its id; products that are not in it show nothing of it. */
export type Fits = ReadonlyMap<string, FitMap>;
const NO_FITS: Fits = new Map();

export interface WardrobeOptions {
  readonly load: (assetName: string) => Promise<Result<LoadedGarment>>;
  /** Tells two states of a garment's files apart; null where nothing can be said. */
  readonly tagOf: (assetName: string) => Promise<string | null>;
  /** What can be worn now, under to over; called when a shape arrived. */
  readonly onReady: (garments: readonly SceneGarment[]) => void;
  /** A shape could not be loaded; its products are shown as pictures until there is a new catalogue. */
  readonly onFailed: (assetName: string) => void;
  readonly log: Log;
}

/** Turns what the visit wears into what the scene draws: shapes loaded once a catalogue, dyed in the chosen colour. */
export interface Wardrobe {
  /** Another map of products is a new catalogue: shapes may have been made anew. */
  wear(worn: readonly WornGarment[], products: ReadonlyMap<string, Product>, fits?: Fits): void;
  /** Shapes that will be wanted soon, e.g. those next in the rail. */
  warm(assetNames: readonly string[]): void;
  /** Whether everything that is worn has its shape. */
  readonly complete: boolean;
}

interface Kept {
  readonly shape: LoadedGarment;
  readonly tag: string | null;
}
interface Shown {
  readonly productId: string;
  readonly garment: SceneGarment;
}

export function createWardrobe(options: WardrobeOptions): Wardrobe {
  const { load, tagOf, onReady, onFailed, log } = options;
  const shelf = new Map<string, Kept>();
  /** Every shape that was loaded and not given back. */
  const owned = new Set<LoadedGarment>();
  const underway = new Set<string>();
  /** Under way since before the newest catalogue: what comes may be the one before. */
  const doubted = new Set<string>();
  let catalogue: ReadonlyMap<string, Product> | null = null;
  let wanted: readonly Dyed[] = [];
  let shown: readonly Shown[] = [];

  async function bring(name: string): Promise<void> {
    if (underway.has(name)) return;
    underway.add(name);
    do {
      doubted.delete(name);
      await look(name);
    } while (doubted.has(name));
    underway.delete(name);
    tell();
    tidy();
  }

  /** Loads a shape that is not there or has changed. What is there stays until the new one is. */
  async function look(name: string): Promise<void> {
    const kept = shelf.get(name);
    // Asked first: a change in between is then seen at the next look.
    const tag = await tagOf(name);
    if (kept !== undefined && tag !== null && tag === kept.tag) return;
    const loaded = await load(name);
    if (loaded.ok) {
      owned.add(loaded.value);
      shelf.set(name, { shape: loaded.value, tag });
    } else if (kept !== undefined) {
      log("notice", "wardrobe", loaded.code, `${loaded.message} The mirror keeps the shape it has.`);
    } else {
      log("trouble", "wardrobe", loaded.code, `${loaded.message} The mirror shows its picture instead.`);
      onFailed(name);
    }
  }

  /** After a new catalogue: what is not worn is forgotten, what is worn is looked at again. */
  function doubtAll(): void {
    for (const name of underway) doubted.add(name);
    const worn = new Set(wanted.map(({ assetName }) => assetName));
    for (const name of shelf.keys()) {
      if (worn.has(name)) void bring(name);
      else shelf.delete(name);
    }
  }

  /** Gives back what is neither shown nor worth keeping. What is worn stays, whatever its age. */
  function tidy(): void {
    const worn = new Set(wanted.map(({ assetName }) => assetName));
    for (const name of shelf.keys()) {
      if (shelf.size <= MAX_LOADED) break;
      if (!worn.has(name)) shelf.delete(name);
    }
    const used = new Set([
      ...Array.from(shelf.values(), ({ shape }) => shape),
      ...shown.map(({ garment }) => garment.asset),
    ]);
    for (const shape of owned) {
      if (used.has(shape)) continue;
      owned.delete(shape);
      shape.geometry.dispose();
      shape.atlas?.discard();
    }
  }

  /**
   * A garment that stays worn stays the same object: the scene lets it settle once only. Where a product's new shape is
   * still on its way, its old one is worn on.
   */
  function tell(): void {
    const before = shown;
    shown = wanted.flatMap(({ productId, assetName, look: dyed }): Shown[] => {
      const shape = shelf.get(assetName)?.shape;
      const old = before.find((one) => one.productId === productId);
      if (shape === undefined) return old && underway.has(assetName) ? [old] : [];
      const same = before.find(({ garment }) => garment.asset === shape && isDyedLike(garment, dyed));
      return [{ productId, garment: same?.garment ?? { ...dyed, asset: shape } }];
    });
    const unchanged =
      before.length === shown.length && shown.every(({ garment }, at) => garment === before[at]?.garment);
    if (!unchanged) onReady(shown.map(({ garment }) => garment));
  }

  return {
    wear(worn, products, fits = NO_FITS) {
      wanted = worn.flatMap((garment) =>
        dye(garment, products.get(garment.productId), fits.get(garment.productId) ?? null),
      );
      const renewed = catalogue !== null && catalogue !== products;
      catalogue = products;
      if (renewed) doubtAll();
      for (const { assetName } of wanted) {
        const kept = shelf.get(assetName);
        if (kept === undefined) {
          void bring(assetName);
          continue;
        }
        // Last in the map is lately worn.
        shelf.delete(assetName);
        shelf.set(assetName, kept);
      }
      tell();
      tidy();
    },
    warm(assetNames) {
      for (const name of assetNames) if (!shelf.has(name)) void bring(name);
    },
    get complete() {
      return wanted.every(({ assetName }) => shelf.has(assetName));
    },
  };
}
