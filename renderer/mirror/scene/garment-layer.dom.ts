import { BufferAttribute, type BufferGeometry, type SkinnedMesh, Vector3 } from "three";
import { TIGHT_REACH_METRES } from "../../../content/garments/schema/garment-asset.ts";
import type { BodyState, RestBone } from "../../../models/contract/index.ts";
import { type ClothMaterial, createLightCloth, KEY_LIGHT, TO_VIEWER } from "./cloth-material.dom.ts";
import type { FabricTextures } from "./fabric-textures.dom.ts";
import { createFreeCloth } from "./free/free-cloth.dom.ts";
import type { GarmentLook } from "./garment-look.ts";
import { type edgePlaces, layerShade, type ShadedCloth } from "./layer-shade.ts";
import type { Layering } from "./layering.ts";
import type { RoomLight } from "./light/room-light.ts";
import type { LoadedGarment } from "./load-asset.dom.ts";
import { createOwnShape } from "./own-shape.dom.ts";
import { createPhysicalCloth } from "./physical-cloth.dom.ts";
import type { QualityTier } from "./quality-tier.dom.ts";
import { settleShare } from "./settle.ts";
import type { Silhouette } from "./silhouette.dom.ts";
import type { SceneSkeleton } from "./skeleton.dom.ts";
import { skinnedMesh } from "./skinned.dom.ts";

export interface WornGarment extends GarmentLook {
  readonly asset: LoadedGarment;
}

/** Of what nothing lies over; the shade on skin is drawn before all cloth, the cover after it. */
const OUTERMOST_ORDER = 10;
/** How far a garment that arrives stands off. */
const SETTLE_METRES = 0.018;

/** Samples along cloth that turns away; software GL cannot afford more than one. */
const FULL_ANISOTROPY = 4;

/** How far the key light turns towards the brighter side. */
const KEY_TURN = 1.6;

/** The brightest thing in a room is a wall more often than white paper: it reflects so much of what paper does. */
const WALL_SHARE = 0.75;
/** Light that cloth takes up where it faces the lamp, in a room of level 1. */
const FULL_LIGHT = 1.05;
/** Below this no room is taken for lit. */
const LEAST_WHITE = 0.5;

/** One worn garment in the scene. */
export interface GarmentLayer {
  readonly worn: WornGarment;
  readonly mesh: SkinnedMesh;
  readonly cloth: ClothMaterial;
  readonly shaded: ShadedCloth;
  /** Tells how it gives way to what is worn over it, and where the edges of that are, rest metres. */
  readonly layUnder: (layering: Layering, edges: ReturnType<typeof edgePlaces>) => void;
  /** `canvasPixelsPerPixel`: size of the canvas over that of the camera frame. */
  readonly update: (options: {
    readonly body: BodyState;
    readonly nowMs: number;
    readonly light: RoomLight;
    readonly canvasPixelsPerPixel: number;
  }) => void;
  /** Nobody is there: what swings begins at rest again, and who comes next is measured at once. */
  readonly forget: () => void;
  /** Frees the material and the GPU's copies of geometry and atlas; what was loaded and the fabrics belong to others. */
  readonly dispose: () => void;
}

export function createGarmentLayer(options: {
  readonly worn: WornGarment;
  readonly skeleton: SceneSkeleton;
  readonly rest: readonly RestBone[];
  readonly tier: QualityTier;
  readonly textures: FabricTextures;
  readonly silhouette: Silhouette;
  readonly reducedMotion: boolean;
}): GarmentLayer {
  const { worn, skeleton, rest, tier, textures, silhouette, reducedMotion } = options;
  const fabric = worn.fabric ?? worn.asset.paper.fabric;
  const { atlas } = worn.asset;
  const shape = createOwnShape(worn.asset, rest);
  const free = reducedMotion ? null : createFreeCloth(worn.asset, rest);
  const source = { look: worn, fabric, atlas, textures, silhouette, free };
  const cloth: ClothMaterial = tier === "full" ? createPhysicalCloth(source) : createLightCloth(source);
  if (atlas !== null) atlas.texture.anisotropy = tier === "full" ? FULL_ANISOTROPY : 1;
  const mesh = skinnedMesh(shape.geometry, cloth.material, skeleton.skeleton);
  const { under, shaded } = shadedBy(shape.geometry);
  const { set } = cloth.numbers;
  const key = new Vector3();
  /** The key light comes more from where the room is brighter. */
  const turnKey = ({ right, up }: RoomLight): void => {
    const [x, y, z] = KEY_LIGHT;
    key.set(x + KEY_TURN * right, y + KEY_TURN * up, z).normalize();
    set("uKey", key.x, key.y, key.z);
    key.add(TO_VIEWER).normalize();
    set("uHalf", key.x, key.y, key.z);
  };
  let layering: Layering = { pushMetres: 0, beneathMetres: 0, tightShare: 0, steps: 0 };
  let firstShownAtMs: number | null = null;
  return {
    worn,
    mesh,
    cloth,
    shaded,
    layUnder(given, edges) {
      layering = given;
      // From the outermost inwards what lies beneath fails the depth test before it is coloured; but soft edges need it.
      mesh.renderOrder = OUTERMOST_ORDER + (cloth.hasSoftEdges ? -layering.steps : layering.steps);
      under.array.set(layerShade(shaded, edges));
      under.needsUpdate = true;
      set("uTightMetres", layering.tightShare * TIGHT_REACH_METRES);
    },
    update({ body, nowMs, light, canvasPixelsPerPixel }) {
      firstShownAtMs ??= nowMs;
      const settle = settleShare(nowMs - firstShownAtMs, reducedMotion);
      set("uSettleMetres", settle * SETTLE_METRES);
      set("uOpacity", 1 - settle);
      cloth.material.transparent = cloth.hasSoftEdges || settle > 0;
      set("uPushPixels", layering.pushMetres * body.pixelsPerMetre);
      set("uBeneathPixels", layering.beneathMetres * body.pixelsPerMetre);
      set("uPixelsPerMetre", body.pixelsPerMetre * canvasPixelsPerPixel);
      atlas?.fit(body.pixelsPerMetre * canvasPixelsPerPixel);
      set("uSkyWay", light.right, light.up);
      set("uSky", light.diagonal, light.sides, light.front);
      set("uGrain", light.grain);
      if (!reducedMotion) set("uGrainSeed", (nowMs / 1_000) % 1);
      shape.follow(body, nowMs);
      free?.follow(body, skeleton.matrices, nowMs, set);
      turnKey(light);
      set("uWhite", whiteOf(light));
      set("uLight", light.level * light.red, light.level, light.level * light.blue);
    },
    forget() {
      free?.forget();
      shape.forget();
    },
    dispose() {
      free?.dispose();
      cloth.material.dispose();
      shape.dispose();
      atlas?.texture.dispose();
    },
  };
}

/** What a white photo may reflect before the room's light falls on it: the frame's bright level, linear. */
function whiteOf({ bright, level }: RoomLight): number {
  return Math.min(1, Math.max(LEAST_WHITE, bright ** 2.2 / (WALL_SHARE * FULL_LIGHT * level)));
}

/** A garment's own measure of what shades it, 0..1 a vertex, and its cloth as shading reads it. */
function shadedBy(geometry: BufferGeometry): {
  readonly under: BufferAttribute;
  readonly shaded: ShadedCloth;
} {
  const position = geometry.getAttribute("position");
  const shade = geometry.getAttribute("_shade");
  const known = geometry.hasAttribute("under") ? geometry.getAttribute("under") : null;
  const under =
    known instanceof BufferAttribute ? known : new BufferAttribute(new Float32Array(position.count), 1);
  geometry.setAttribute("under", under);
  const shaded: ShadedCloth = {
    vertexCount: position.count,
    place: (vertex) => [position.getX(vertex), position.getY(vertex), position.getZ(vertex)],
    fromEdge: (vertex) => shade.getY(vertex),
  };
  return { under, shaded };
}
