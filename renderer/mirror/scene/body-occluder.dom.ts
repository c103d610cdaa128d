import { BufferAttribute, ShaderMaterial, type Skeleton, type SkinnedMesh } from "three";
import { BODY_PARTS, type GarmentAsset } from "../../../content/garments/schema/garment-asset.ts";
import { skinPushMetres } from "./layering.ts";
import type { LoadedBody } from "./load-asset.dom.ts";
import { skinnedMesh } from "./skinned.dom.ts";

/** Bare skin stands a little back too, so that a cuff or collar that lies on it wins. */
const BARE_PUSH_METRES = 0.006;

/** A bare arm more so: the tracked depth of a forearm that points at the viewer is uncertain. */
const BARE_ARM_PUSH_METRES = 0.018;
/** Legs under a skirt never hide it, however far a knee is lifted. */
const UNDER_SKIRT_PUSH_METRES = 0.12;
/** Skin so many edges from covered skin counts as covered: a collar stands between them. */
const COLLAR_RINGS = 3;

const VERTEX = `
#include <common>
#include <skinning_pars_vertex>
attribute float push;
uniform float uPixelsPerMetre;
void main() {
  #include <skinbase_vertex>
  vec3 transformed = position;
  #include <skinning_vertex>
  transformed.z -= push * uPixelsPerMetre;
  gl_Position = projectionMatrix * viewMatrix * vec4(transformed, 1.0);
}`;
const FRAGMENT = `void main() { gl_FragColor = vec4(0.0); }`;

type BodyPart = (typeof BODY_PARTS)[number];

/** The wearer's body as depth alone: drawn before the garments it hides cloth behind arms, hands and head. */
export interface BodyOccluder {
  readonly mesh: SkinnedMesh;
  readonly setPixelsPerMetre: (pixelsPerMetre: number) => void;
  /** Tells which skin the worn garments cover. */
  readonly setCovered: (garments: readonly GarmentAsset[]) => void;
  /** Frees the material and the GPU's copy of the geometry; the loaded arrays belong to who loaded them. */
  readonly dispose: () => void;
}

export function createBodyOccluder(body: LoadedBody, skeleton: Skeleton): BodyOccluder {
  const uniforms = { uPixelsPerMetre: { value: 1 } };
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    colorWrite: false,
  });
  const push = new BufferAttribute(new Float32Array(body.paper.vertexCount).fill(BARE_PUSH_METRES), 1);
  body.geometry.setAttribute("push", push);
  const position = body.geometry.getAttribute("position");
  const index = body.geometry.getIndex()?.array ?? [];
  const parts = body.geometry.getAttribute("_part");
  const part = (vertex: number): BodyPart => BODY_PARTS[parts.getX(vertex)] ?? "torso";
  const mesh = skinnedMesh(body.geometry, material, skeleton);
  mesh.renderOrder = 0;
  return {
    mesh,
    setPixelsPerMetre(pixelsPerMetre) {
      uniforms.uPixelsPerMetre.value = pixelsPerMetre;
    },
    setCovered(garments) {
      const bits = garments.map(({ covers }) => Uint8Array.from(atob(covers), (char) => char.charCodeAt(0)));
      const coveredMetres = skinPushMetres(garments);
      for (let vertex = 0; vertex < push.count; vertex += 1) {
        const covered = bits.some((bytes) => (((bytes[vertex >> 3] ?? 0) >> (vertex & 7)) & 1) === 1);
        push.setX(vertex, covered ? coveredMetres : bareMetres(part(vertex)));
      }
      for (let ring = 0; ring < COLLAR_RINGS; ring += 1) spread(push, index, part, coveredMetres);
      const skirt = garments.find(({ category }) => category === "skirt" || category === "dress");
      if (skirt) {
        for (let vertex = 0; vertex < push.count; vertex += 1) {
          const underSkirt = part(vertex) === "legs" && position.getY(vertex) > skirt.hemMetres;
          if (underSkirt) push.setX(vertex, UNDER_SKIRT_PUSH_METRES);
        }
      }
      push.needsUpdate = true;
    },
    dispose() {
      material.dispose();
      body.geometry.dispose();
    },
  };
}

function bareMetres(part: BodyPart): number {
  return part === "arms" ? BARE_ARM_PUSH_METRES : BARE_PUSH_METRES;
}

/** Lets the neighbours of covered skin stand back too; hands stay where they are. */
function spread(
  push: BufferAttribute,
  index: ArrayLike<number>,
  part: (vertex: number) => BodyPart,
  coveredMetres: number,
): void {
  const covered = Float32Array.from(push.array);
  for (let corner = 0; corner < index.length; corner += 3) {
    const triangle = [index[corner] ?? 0, index[corner + 1] ?? 0, index[corner + 2] ?? 0];
    if (!triangle.some((vertex) => covered[vertex] === Math.fround(coveredMetres))) continue;
    for (const vertex of triangle) if (part(vertex) !== "hands") push.setX(vertex, coveredMetres);
  }
}
