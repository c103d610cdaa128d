import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  GLSL3,
  type IUniform,
  LinearFilter,
  Mesh,
  RawShaderMaterial,
  RGFormat,
} from "three";
import type { RestBone } from "../../../../models/contract/index.ts";
import { bodyPlaces } from "./body-places.ts";
import type { CoverWord } from "./cover-order.ts";
import { COVER_FLOATS, COVER_QUADS, coverQuads } from "./cover-quads.ts";
import type { CoveredBody } from "./cover-watch.dom.ts";
import { type KnownLimbs, NO_LIMB_KNOWN } from "./known-limbs.ts";
import type { SleeveEnds } from "./sleeve-ends.ts";

/** A reading loses its worth when the wearer turns by this much, or after so long without a new one. */
const TURN_RADIANS = 0.4;
const KEPT_MS = 1_500;
/** Above this worth a reading decides alone about the limbs that it knows. */
const DECIDING_WORTH = 0.75;
/** After everything else. */
const RENDER_ORDER = 20;

const VERTEX = `
in vec3 position;
in vec2 uv;
in float part;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
out vec2 vUv;
out float vPart;
out vec2 vScreen;
void main() {
  vUv = uv;
  vPart = part;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
  vScreen = vec2(gl_Position.x * 0.5 + 0.5, 0.5 - gl_Position.y * 0.5);
}`;
const FRAGMENT = `
precision mediump float;
uniform sampler2D uPicture;
uniform sampler2D uCover;
uniform float uWorth;
uniform float uErase;
in vec2 vUv;
in vec2 vScreen;
in float vPart;
out vec4 outColour;
void main() {
  vec2 cover = texture(uCover, vUv).rg;
  float alpha = (vPart < 0.5 ? cover.r : smoothstep(0.3, 0.7, cover.g)) * uWorth;
  if (alpha < 0.02) discard;
  outColour = vec4(uErase > 0.5 ? vec3(0.0) : texture(uPicture, vScreen).rgb, alpha);
}`;

/** The camera's own picture once more, over the cloth, where the person lies before it. */
export interface CoverLayer {
  readonly mesh: Mesh;
  /** A new reading; the body as it stood in the frame that was read. */
  readonly take: (word: CoverWord, of: CoveredBody) => void;
  /**
   * Follows the body: what was read moves with the limbs. Invisible where nothing was read. Answers which limbs it
   * decides about now, so that the body's own shape need not hide cloth there.
   */
  readonly follow: (shown: CoveredBody, sleeves: SleeveEnds) => KnownLimbs;
  readonly forget: () => void;
  /** While true it paints black instead, for masks. */
  readonly erase: (on: boolean) => void;
  readonly dispose: () => void;
}

/** `picture`: the uniform that holds the frame's texture; it belongs to the video layer. */
export function createCoverLayer(rest: readonly RestBone[], picture: IUniform): CoverLayer {
  let texture = emptyTexture();
  let read: CoveredBody | null = null;
  let known = NO_LIMB_KNOWN;
  /** What the corners of the picture were last worked out for. */
  let laid: { readonly read: CoveredBody | null; readonly sleeves: SleeveEnds | null } = {
    read: null,
    sleeves: null,
  };
  const uniforms = {
    uPicture: picture,
    uCover: { value: texture },
    uWorth: { value: 0 },
    uErase: { value: 0 },
  };
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms,
    transparent: true,
    depthWrite: false,
  });
  const geometry = new BufferGeometry();
  const corners = new Float32Array(COVER_FLOATS);
  const places = new BufferAttribute(new Float32Array(COVER_FLOATS), 3);
  const uvs = new BufferAttribute(new Float32Array(COVER_QUADS * 8), 2);
  geometry.setAttribute("position", places);
  geometry.setAttribute("uv", uvs);
  const parts = Float32Array.from({ length: COVER_QUADS * 4 }, (_, at) => (at < 4 ? 0 : 1));
  geometry.setAttribute("part", new BufferAttribute(parts, 1));
  geometry.setIndex(
    Array.from({ length: COVER_QUADS }, (_, quad) => [0, 2, 1, 1, 2, 3].map((at) => 4 * quad + at)).flat(),
  );
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.visible = false;
  mesh.renderOrder = RENDER_ORDER;

  const quadsOf = ({ body, widthPixels, heightPixels }: CoveredBody, sleeves: SleeveEnds): void => {
    coverQuads(bodyPlaces(rest, body, null, { widthPixels, heightPixels, scale: 1 }), sleeves, corners);
  };
  return {
    mesh,
    take({ bytes, known: told, widthPixels, heightPixels }, of) {
      known = told;
      texture.dispose();
      texture = new DataTexture(bytes, widthPixels, heightPixels, RGFormat);
      texture.magFilter = LinearFilter;
      texture.minFilter = LinearFilter;
      texture.unpackAlignment = 1;
      texture.needsUpdate = true;
      uniforms.uCover.value = texture;
      read = of;
    },
    follow(shown, sleeves) {
      const worth = read === null ? 0 : worthOf(read, shown);
      mesh.visible = worth > 0;
      uniforms.uWorth.value = worth;
      if (read === null || worth === 0) return NO_LIMB_KNOWN;
      if (read !== laid.read || sleeves !== laid.sleeves) {
        laid = { read, sleeves };
        quadsOf(read, sleeves);
        for (let at = 0; at < COVER_QUADS * 4; at += 1)
          uvs.setXY(
            at,
            (corners[3 * at] ?? 0) / read.widthPixels,
            (corners[3 * at + 1] ?? 0) / read.heightPixels,
          );
        uvs.needsUpdate = true;
      }
      quadsOf(shown, sleeves);
      for (let at = 0; at < COVER_QUADS * 4; at += 1)
        places.setXYZ(at, corners[3 * at] ?? 0, -(corners[3 * at + 1] ?? 0), corners[3 * at + 2] ?? 0);
      places.needsUpdate = true;
      return worth > DECIDING_WORTH ? known : NO_LIMB_KNOWN;
    },
    forget() {
      read = null;
      mesh.visible = false;
    },
    erase(on) {
      uniforms.uErase.value = on ? 1 : 0;
    },
    dispose() {
      texture.dispose();
      material.dispose();
      geometry.dispose();
    },
  };
}

/** 1 for what was just read, less the further the wearer has turned since, 0 when it is old. */
function worthOf(read: CoveredBody, shown: CoveredBody): number {
  const turn = Math.abs(shown.body.yawRadians - read.body.yawRadians);
  const turned = Math.min(turn, 2 * Math.PI - turn) / TURN_RADIANS;
  const aged = Math.max(0, (shown.nowMs - read.nowMs) / KEPT_MS - 0.6) / 0.4;
  return Math.max(0, 1 - Math.max(turned, aged));
}

function emptyTexture(): DataTexture {
  return new DataTexture(new Uint8Array(2), 1, 1, RGFormat);
}
