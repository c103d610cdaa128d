import {
  ClampToEdgeWrapping,
  DataTexture,
  DataUtils,
  HalfFloatType,
  type IUniform,
  LinearFilter,
  RepeatWrapping,
} from "three";
import { BONES, type BodyState, type BoneName } from "../../../../models/contract/index.ts";
import type { ClothNumbers } from "../cloth-numbers.ts";
import type { LoadedGarment } from "../load-asset.dom.ts";
import { skinVertex } from "../project-landmarks.ts";
import { skinnedVertices } from "../skinned-vertices.dom.ts";
import { HEM_TOP_METRES, hemGrid } from "./hem-grid.ts";
import { type Capsule, createSwing, SWING_COLUMNS, SWING_PARTICLES, SWING_ROWS } from "./swing.ts";

/** After a longer gap the hem begins at rest. */
const FORGET_AFTER_MS = 400;
const THIGH_RADIUS_METRES = 0.085;
const SHIN_RADIUS_METRES = 0.055;

/** The free hem of a skirt or dress: some particles on the processor, read by the cloth's vertices. */
export interface FreeHem {
  readonly uniforms: Readonly<Record<string, IUniform>>;
  /** `matrices`: of the bones as the garment hangs from them. `set`: tells the cloth's shaders. */
  readonly follow: (body: BodyState, matrices: Float32Array, nowMs: number, set: ClothNumbers["set"]) => void;
  /** Nobody is there: the hem begins at rest again. */
  readonly forget: () => void;
  readonly dispose: () => void;
}

/** Null where the garment has no free hem. */
export function createFreeHem({ paper, geometry }: LoadedGarment): FreeHem | null {
  if (paper.category !== "skirt" && paper.category !== "dress") return null;
  const mesh = skinnedVertices(geometry);
  const grid = hemGrid(mesh, paper.hemMetres);
  if (grid === null) return null;
  const swing = createSwing();
  const held = new Float32Array(3 * SWING_PARTICLES);
  const texels = new Uint16Array(4 * SWING_PARTICLES);
  const texture = new DataTexture(texels, SWING_COLUMNS, SWING_ROWS);
  texture.type = HalfFloatType;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = ClampToEdgeWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearFilter;
  texture.needsUpdate = true;
  let lastAtMs = Number.NEGATIVE_INFINITY;
  return {
    uniforms: { uHem: { value: texture } },
    follow(body, matrices, nowMs, set) {
      const elapsedMs = nowMs - lastAtMs;
      lastAtMs = nowMs;
      if (elapsedMs > FORGET_AFTER_MS) swing.reset();
      grid.forEach((vertex, particle) => {
        const place = skinVertex(mesh, matrices, vertex);
        for (let axis = 0; axis < 3; axis += 1)
          held[3 * particle + axis] = (place[axis] ?? 0) / body.pixelsPerMetre;
      });
      const offsets = swing.step(held, legsOf(body), Math.min(FORGET_AFTER_MS, elapsedMs) / 1_000);
      for (let particle = 0; particle < SWING_PARTICLES; particle += 1) {
        for (let axis = 0; axis < 3; axis += 1)
          texels[4 * particle + axis] = DataUtils.toHalfFloat(offsets[3 * particle + axis] ?? 0);
      }
      texture.needsUpdate = true;
      set("uHemTop", HEM_TOP_METRES);
      set("uHemBottom", paper.hemMetres);
      set("uHemPixels", body.pixelsPerMetre);
    },
    forget: swing.reset,
    dispose: () => texture.dispose(),
  };
}

function legsOf({ positions, pixelsPerMetre }: BodyState): readonly Capsule[] {
  const at = (bone: BoneName): readonly [number, number, number] => {
    const start = 3 * BONES.indexOf(bone);
    const [x = 0, y = 0, z = 0] = positions.subarray(start, start + 3);
    return [x / pixelsPerMetre, y / pixelsPerMetre, z / pixelsPerMetre];
  };
  return (["left", "right"] as const).flatMap((side) => [
    { from: at(`${side}Thigh`), to: at(`${side}Shin`), radiusMetres: THIGH_RADIUS_METRES },
    { from: at(`${side}Shin`), to: at(`${side}Foot`), radiusMetres: SHIN_RADIUS_METRES },
  ]);
}
