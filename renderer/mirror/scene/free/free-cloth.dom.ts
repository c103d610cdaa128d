import {
  ClampToEdgeWrapping,
  DataTexture,
  DataUtils,
  HalfFloatType,
  type IUniform,
  LinearFilter,
  RepeatWrapping,
} from "three";
import type { BodyState, RestBone } from "../../../../models/contract/index.ts";
import type { ClothNumbers } from "../cloth-numbers.ts";
import type { LoadedGarment } from "../load-asset.dom.ts";
import { type SkinnedVertices, skinVertex } from "../project-landmarks.ts";
import { skinnedVertices } from "../skinned-vertices.dom.ts";
import { FREE_FRAME_NUMBERS } from "./free-glsl.ts";
import { type FreePart, freeParts } from "./free-part.ts";
import { limbsBeside } from "./limbs.ts";
import { partGrid } from "./part-grid.ts";
import { createSwing, SWING_COLUMNS, SWING_PARTICLES, SWING_ROWS } from "./swing.ts";

/** After a longer gap cloth begins at rest. */
const FORGET_AFTER_MS = 400;

/** What of a garment swings: hems, open fronts, wide sleeves; particles on the processor, read by its vertices. */
export interface FreeCloth {
  readonly uniforms: Readonly<Record<string, IUniform>>;
  readonly partCount: number;
  /** `matrices`: of the bones as the garment hangs from them. `set`: tells the cloth's shaders. */
  readonly follow: (body: BodyState, matrices: Float32Array, nowMs: number, set: ClothNumbers["set"]) => void;
  /** Nobody is there: it begins at rest again. */
  readonly forget: () => void;
  readonly dispose: () => void;
}

/** Null where the body holds all of the garment. */
export function createFreeCloth(
  { paper, geometry }: LoadedGarment,
  rest: readonly RestBone[],
): FreeCloth | null {
  const mesh = skinnedVertices(geometry, paper.vertexCount);
  const parts = freeParts(paper, mesh, rest);
  if (parts.length === 0) return null;
  const texels = new Uint16Array(4 * SWING_PARTICLES * parts.length);
  const texture = swingTexture(texels, parts.length);
  const swings = parts.map((part, at) =>
    createPartSwing(mesh, part, texels.subarray(4 * SWING_PARTICLES * at, 4 * SWING_PARTICLES * (at + 1))),
  );
  const forget = (): void => {
    for (const { reset } of swings) reset();
  };
  let lastAtMs = Number.NEGATIVE_INFINITY;
  return {
    uniforms: { uFree: { value: texture }, uFreeFrame: { value: framesOf(parts) } },
    partCount: parts.length,
    follow(body, matrices, nowMs, set) {
      const elapsedMs = nowMs - lastAtMs;
      lastAtMs = nowMs;
      if (elapsedMs > FORGET_AFTER_MS) forget();
      for (const { step } of swings) step(body, matrices, Math.min(FORGET_AFTER_MS, elapsedMs) / 1_000);
      texture.needsUpdate = true;
      set("uFreePixels", body.pixelsPerMetre);
    },
    forget,
    dispose: () => texture.dispose(),
  };
}

/** Swings one part and writes how far into its texels. */
function createPartSwing(mesh: SkinnedVertices, part: FreePart, texels: Uint16Array) {
  const grid = partGrid(mesh, part);
  const swing = createSwing(part.isOpen);
  const held = new Float32Array(3 * SWING_PARTICLES);
  return {
    reset: swing.reset,
    step(body: BodyState, matrices: Float32Array, seconds: number): void {
      grid.forEach((vertex, particle) => {
        const place = skinVertex(mesh, matrices, vertex);
        for (let axis = 0; axis < 3; axis += 1)
          held[3 * particle + axis] = (place[axis] ?? 0) / body.pixelsPerMetre;
      });
      const offsets = swing.step(held, limbsBeside(part.kind, body), seconds);
      for (let particle = 0; particle < SWING_PARTICLES; particle += 1) {
        for (let axis = 0; axis < 3; axis += 1)
          texels[4 * particle + axis] = DataUtils.toHalfFloat(offsets[3 * particle + axis] ?? 0);
      }
    },
  };
}

function swingTexture(texels: Uint16Array<ArrayBuffer>, partCount: number): DataTexture {
  const texture = new DataTexture(texels, SWING_COLUMNS, SWING_ROWS * partCount);
  texture.type = HalfFloatType;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = ClampToEdgeWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

function framesOf(parts: readonly FreePart[]): Float32Array {
  const frames = new Float32Array(FREE_FRAME_NUMBERS * parts.length);
  parts.forEach(({ origin, axis, front, lengthMetres, reachMetres, isOpen }, at) =>
    frames.set(
      [...origin, lengthMetres, ...axis, reachMetres, ...front, isOpen ? 1 : 0],
      FREE_FRAME_NUMBERS * at,
    ),
  );
  return frames;
}
