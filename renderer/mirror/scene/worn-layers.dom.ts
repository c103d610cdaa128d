import type { Scene } from "three";
import type { BodyState, RestBone } from "../../../models/contract/index.ts";
import { createBoundedThighs } from "./bounded-thighs.ts";
import { createFabricTextures } from "./fabric-textures.dom.ts";
import { createGarmentLayer, type GarmentLayer, type WornGarment } from "./garment-layer.dom.ts";
import { edgePlaces } from "./layer-shade.ts";
import { layeringOf, liesOver, MAX_WORN_GARMENTS } from "./layering.ts";
import type { RoomLight } from "./light/room-light.ts";
import type { QualityTier } from "./quality-tier.dom.ts";
import type { Silhouette } from "./silhouette.dom.ts";
import { createSkeleton, type SceneSkeleton } from "./skeleton.dom.ts";

/** What is worn, as layers in a scene that hang from two skeletons. */
export interface WornLayers {
  readonly layers: () => readonly GarmentLayer[];
  /** Wears these and nothing else. What was worn stays; what is new settles. */
  readonly wear: (garments: readonly WornGarment[]) => void;
  /** Dresses anew in another tier. */
  readonly changeTier: (tier: QualityTier) => void;
  /** Hangs all of it on a body; `canvasPixelsPerPixel` as `GarmentLayer` says. */
  readonly follow: (body: BodyState, nowMs: number, light: RoomLight, canvasPixelsPerPixel: number) => void;
  readonly hide: () => void;
  /** The body as a garment hangs from it: knees under a skirt are bounded. */
  readonly bodyOf: (worn: WornGarment, body: BodyState) => BodyState;
  readonly dispose: () => void;
}

export function createWornLayers(options: {
  readonly scene: Scene;
  readonly rest: readonly RestBone[];
  readonly limbs: SceneSkeleton;
  readonly silhouette: Silhouette;
  readonly reducedMotion: boolean;
  readonly tier: QualityTier;
}): WornLayers {
  const { scene, rest, limbs, silhouette, reducedMotion } = options;
  let { tier } = options;
  const skirts = createSkeleton(rest);
  const boundThighs = createBoundedThighs();
  const textures = createFabricTextures();
  let layers: GarmentLayer[] = [];

  const dress = (worn: WornGarment): GarmentLayer => {
    const skeleton = hangsFree(worn) ? skirts : limbs;
    const fresh = createGarmentLayer({ worn, skeleton, rest, tier, textures, silhouette, reducedMotion });
    scene.add(fresh.mesh);
    return fresh;
  };
  const undress = (layer: GarmentLayer): void => {
    scene.remove(layer.mesh);
    layer.dispose();
  };

  const wear = (garments: readonly WornGarment[]): void => {
    const chosen = garments.slice(0, MAX_WORN_GARMENTS);
    const kept = layers.filter((layer) => chosen.includes(layer.worn));
    for (const layer of layers.filter((each) => !kept.includes(each))) undress(layer);
    layers = chosen.map((worn) => kept.find((layer) => layer.worn === worn) ?? dress(worn));
    const all = layers.map(({ worn }) => worn);
    for (const layer of layers) {
      const over = layers.filter(({ worn }) => liesOver(worn, layer.worn));
      layer.layUnder(
        layeringOf(layer.worn, all),
        over.flatMap(({ shaded }) => edgePlaces(shaded)),
      );
    }
  };

  return {
    layers: () => layers,
    wear,
    changeTier(other) {
      tier = other;
      const garments = layers.map(({ worn }) => worn);
      for (const layer of layers) undress(layer);
      layers = [];
      wear(garments);
    },
    follow(body, nowMs, light, canvasPixelsPerPixel) {
      limbs.apply(body);
      if (layers.some(({ worn }) => hangsFree(worn))) skirts.apply(boundThighs(body));
      for (const layer of layers) {
        layer.mesh.visible = true;
        layer.update({ body, nowMs, light, canvasPixelsPerPixel });
      }
    },
    hide() {
      for (const layer of layers) {
        layer.mesh.visible = false;
        layer.forget();
      }
    },
    bodyOf: (worn, body) => (hangsFree(worn) ? boundThighs(body) : body),
    dispose() {
      for (const layer of layers) layer.dispose();
      layers = [];
      textures.dispose();
      skirts.dispose();
    },
  };
}

/** Cloth around both legs at once. */
function hangsFree({ asset }: WornGarment): boolean {
  return asset.paper.category === "skirt" || asset.paper.category === "dress";
}
