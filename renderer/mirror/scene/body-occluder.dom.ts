import {
  BufferAttribute,
  BufferGeometry,
  CustomBlending,
  ShaderMaterial,
  type Skeleton,
  type SkinnedMesh,
  SrcColorFactor,
  ZeroFactor,
} from "three";
import { BODY_PARTS } from "../../../content/garments/schema/garment-asset.ts";
import type { BodyState } from "../../../models/contract/index.ts";
import { thighLift } from "./bounded-thighs.ts";
import { contactShade } from "./contact-shade.ts";
import { type KnownLimbs, LIMBS } from "./cover/known-limbs.ts";
import { alongArm, OPENING_STRETCHES, type SleeveEnds, sleeveEnds } from "./cover/sleeve-ends.ts";
import type { WornGarment } from "./garment-layer.dom.ts";
import { skinPushMetres } from "./layering.ts";
import type { LoadedBody } from "./load-asset.dom.ts";
import { skinnedMesh } from "./skinned.dom.ts";
import { skinnedVertices } from "./skinned-vertices.dom.ts";

/** Bare skin stands a little back too, so that a cuff or collar that lies on it wins. */
const BARE_PUSH_METRES = 0.006;

/** A bare arm more so: the tracked depth of a forearm that points at the viewer is uncertain. */
const BARE_ARM_PUSH_METRES = 0.018;
/** Legs under a skirt never hide it: they stand back, and the further the higher a knee is lifted. */
const UNDER_SKIRT_PUSH_METRES = 0.12;
const LIFTED_PUSH_METRES = 0.5;
/** What shall not hide any cloth stands back so far. */
const AWAY_METRES = 3;
/** Numbers of the body's parts: 0 trunk, legs and neck, then LIMBS, then the head; so for each kind of skin in turn. */
const HEAD_NUMBER = LIMBS.length + 1;
const PART_NUMBERS = LIMBS.length + 2;
/** Skin that is in the opening of a sleeve hides the sleeve's inside, also where a picture decides about the limb. */
const BARE = 0;
const COVERED = 1;
const IN_OPENING = 2;
const KINDS = 3;
/** Sleeves may reach so many stretches of an arm further than at rest. */
const SLEEVE_MARGIN = 0.03;
/** Skin so many edges from covered skin counts as covered: a collar stands between them. */
const COLLAR_RINGS = 3;

const PUSH = `
attribute float push;
attribute float limb;
uniform float uPixelsPerMetre;
uniform float uLiftedMetres;
uniform float uAwayMetres[${KINDS * PART_NUMBERS}];
float pushPixels() {
  return (push + uLiftedMetres * step(${UNDER_SKIRT_PUSH_METRES.toFixed(2)} - 0.001, push)) * uPixelsPerMetre;
}`;
const VERTEX = `
#include <common>
#include <skinning_pars_vertex>
${PUSH}
void main() {
  #include <skinbase_vertex>
  vec3 transformed = position;
  #include <skinning_vertex>
  transformed.z -= pushPixels() + uAwayMetres[int(limb + 0.5)] * uPixelsPerMetre;
  gl_Position = projectionMatrix * viewMatrix * vec4(transformed, 1.0);
}`;
const FRAGMENT = `void main() { gl_FragColor = vec4(0.0); }`;

/** The band lies a little before the skin's own depth, so that rounding never lets it fail. */
const SHADE_VERTEX = `
#include <common>
#include <skinning_pars_vertex>
${PUSH}
attribute float shade;
varying float vShade;
void main() {
  #include <skinbase_vertex>
  vec3 objectNormal = normal;
  #include <skinnormal_vertex>
  vec3 transformed = position;
  #include <skinning_vertex>
  transformed.z -= pushPixels() - 0.002 * uPixelsPerMetre;
  // Towards the outline the shade fades: the real skin ends a little elsewhere. A limb that the picture decides about
  // is painted anew from it, so that only pieces of a shade would be left.
  float isLeft = step(0.001, uAwayMetres[int(mod(limb + 0.5, ${PART_NUMBERS.toFixed(1)}))]);
  vShade = shade * (1.0 - isLeft) * smoothstep(0.1, 0.7, normalize(objectNormal).z);
  gl_Position = projectionMatrix * viewMatrix * vec4(transformed, 1.0);
}`;
const SHADE_FRAGMENT = `
varying float vShade;
void main() {
  float dark = 0.55 * vShade * vShade;
  gl_FragColor = vec4(1.0 - dark * vec3(0.9, 1.0, 1.0), 1.0);
}`;

type BodyPart = (typeof BODY_PARTS)[number];

/** The wearer's body as depth alone: drawn before the garments it hides cloth behind arms, hands and head. */
export interface BodyOccluder {
  readonly mesh: SkinnedMesh;
  /** Darkens the picture on the skin beside hems, cuffs and collars: cloth that casts no shade seems pasted on. */
  readonly shade: SkinnedMesh;
  /** Follows a body's size and its knees; the bones are the skeleton's. */
  readonly follow: (body: BodyState) => void;
  /** Limbs that a picture decides about hide no cloth by their shape, as far as they are bare. */
  readonly leave: (known: KnownLimbs) => void;
  /** Runs something while no bare arm, hand or head hides cloth; trunk, neck, legs and what is in a sleeve do. */
  readonly without: <T>(work: () => T) => T;
  /** Tells which skin the worn garments cover; answers how far their sleeves reach. */
  readonly setCovered: (garments: readonly WornGarment[]) => SleeveEnds;
  /** Frees the material and the GPU's copy of the geometry; the loaded arrays belong to who loaded them. */
  readonly dispose: () => void;
}

export function createBodyOccluder(body: LoadedBody, skeleton: Skeleton): BodyOccluder {
  const uniforms = { uPixelsPerMetre: { value: 1 }, uLiftedMetres: { value: 0 } };
  const away = new Float32Array(KINDS * PART_NUMBERS);
  const material = new ShaderMaterial({
    uniforms: { ...uniforms, uAwayMetres: { value: away } },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    colorWrite: false,
  });
  const push = new BufferAttribute(new Float32Array(body.paper.vertexCount).fill(BARE_PUSH_METRES), 1);
  body.geometry.setAttribute("push", push);
  const limb = new BufferAttribute(new Float32Array(push.count), 1);
  body.geometry.setAttribute("limb", limb);
  const position = body.geometry.getAttribute("position");
  const index = body.geometry.getIndex()?.array ?? [];
  const parts = body.geometry.getAttribute("_part");
  const part = (vertex: number): BodyPart => BODY_PARTS[parts.getX(vertex)] ?? "torso";
  const mesh = skinnedMesh(body.geometry, material, skeleton);
  mesh.renderOrder = 0;
  const shadeMaterial = new ShaderMaterial({
    uniforms: { ...uniforms, uAwayMetres: { value: away } },
    vertexShader: SHADE_VERTEX,
    fragmentShader: SHADE_FRAGMENT,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: ZeroFactor,
    blendDst: SrcColorFactor,
  });
  const shadeValues = new BufferAttribute(new Float32Array(push.count), 1);
  const band = new BufferGeometry();
  for (const [name, attribute] of Object.entries(body.geometry.attributes))
    band.setAttribute(name, attribute);
  band.setAttribute("shade", shadeValues);
  const bandIndex = new BufferAttribute(new Uint16Array(index.length), 1);
  band.setIndex(bandIndex);
  band.setDrawRange(0, 0);
  const shade = skinnedMesh(band, shadeMaterial, skeleton);
  shade.renderOrder = 0.5;
  const isHead = (vertex: number): boolean => part(vertex) === "head";
  const place = (vertex: number) =>
    [position.getX(vertex), position.getY(vertex), position.getZ(vertex)] as const;
  // The neck is no part of the head: it stays where head and arms are left out.
  const neckTop = body.paper.bones.find(({ name }) => name === "head")?.head[1] ?? 0;
  const numberOf = (vertex: number): number => {
    const [x, y] = place(vertex);
    switch (part(vertex)) {
      case "arms":
        return 1 + LIMBS.indexOf(x > 0 ? "leftArm" : "rightArm");
      case "hands":
        return 1 + LIMBS.indexOf(x > 0 ? "leftHand" : "rightHand");
      case "head":
        return y > neckTop ? HEAD_NUMBER : 0;
      case "torso":
      case "legs":
        return 0;
    }
  };
  return {
    mesh,
    shade,
    follow(state) {
      uniforms.uPixelsPerMetre.value = state.pixelsPerMetre;
      uniforms.uLiftedMetres.value = LIFTED_PUSH_METRES * thighLift(state);
    },
    leave(known) {
      LIMBS.forEach((name, at) => {
        away[1 + at] = known[name] ? AWAY_METRES : 0;
      });
    },
    without(work) {
      const before = away.slice();
      away.fill(AWAY_METRES, 1, PART_NUMBERS);
      away.fill(AWAY_METRES, IN_OPENING * PART_NUMBERS + 1);
      try {
        return work();
      } finally {
        away.set(before);
      }
    },
    setCovered(worn) {
      const sleeves = sleeveEnds(
        worn.map(({ asset }) => skinnedVertices(asset.geometry, asset.paper.vertexCount)),
        body.paper.bones,
      );
      /** Stretches of an arm from a sleeve's end on; endless where no arm is. */
      const beyondSleeve = (vertex: number): number => {
        if (part(vertex) !== "arms" && part(vertex) !== "hands") return Number.POSITIVE_INFINITY;
        const side = position.getX(vertex) > 0 ? "left" : "right";
        const share = alongArm(place(vertex), side, body.paper.bones);
        return share > 0 ? share - sleeves[side] : Number.POSITIVE_INFINITY;
      };
      const bits = worn.map(({ asset }) =>
        Uint8Array.from(atob(asset.paper.covers), (char) => char.charCodeAt(0)),
      );
      const coveredMetres = skinPushMetres(worn);
      const kinds = Uint8Array.from({ length: push.count }, (_, vertex) => {
        const isTold = bits.some((bytes) => (((bytes[vertex >> 3] ?? 0) >> (vertex & 7)) & 1) === 1);
        const beyond = beyondSleeve(vertex);
        if (isTold || beyond <= SLEEVE_MARGIN) return COVERED;
        return part(vertex) === "arms" && beyond <= OPENING_STRETCHES ? IN_OPENING : BARE;
      });
      const isCovered = (vertex: number): boolean => kinds[vertex] === COVERED;
      kinds.forEach((kind, vertex) => {
        push.setX(vertex, kind === BARE ? bareMetres(part(vertex)) : coveredMetres);
        limb.setX(vertex, numberOf(vertex) + PART_NUMBERS * kind);
      });
      const contact = contactShade({ vertexCount: push.count, index, place, isHead }, isCovered);
      shadeValues.array.set(contact.shade);
      shadeValues.needsUpdate = true;
      bandIndex.array.set(contact.band);
      bandIndex.needsUpdate = true;
      band.setDrawRange(0, contact.band.length);
      for (let ring = 0; ring < COLLAR_RINGS; ring += 1) spread(push, index, part, coveredMetres);
      const hasSkirt = worn.some(({ asset }) => ["skirt", "dress"].includes(asset.paper.category));
      if (hasSkirt) {
        for (let vertex = 0; vertex < push.count; vertex += 1) {
          if (part(vertex) === "legs") push.setX(vertex, UNDER_SKIRT_PUSH_METRES);
        }
      }
      push.needsUpdate = true;
      limb.needsUpdate = true;
      return sleeves;
    },
    dispose() {
      material.dispose();
      shadeMaterial.dispose();
      band.dispose();
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
