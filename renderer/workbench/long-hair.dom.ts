import { CapsuleGeometry, Group, Mesh, MeshStandardMaterial, SphereGeometry } from "three";
import { type BodyState, LANDMARK_COUNT, LANDMARK_STRIDE } from "../../models/contract/index.ts";
import { bodyPlaces } from "../mirror/scene/cover/body-places.ts";
import type { LoadedBody } from "../mirror/scene/load-asset.dom.ts";

/** A strand: a place of the head and one of the chest between which it hangs, metres from the bones' roots. */
type Metres = readonly [number, number, number];
const STRANDS: readonly { readonly head: Metres; readonly chest: Metres }[] = [
  { head: [0.085, 0.06, 0.03], chest: [0.1, -0.02, 0.15] },
  { head: [-0.085, 0.06, 0.03], chest: [-0.11, 0.02, 0.15] },
  { head: [0.075, 0.05, 0.05], chest: [0.07, 0.02, 0.16] },
];
/** The suit's sleeves reach so far from the middle of the rest body. */
const SLEEVE_METRES = 0.3;
const STRAND_METRES = 0.032;

/** Hair down to the chest, some of it before the shoulders; in scene pixels. `dispose` frees it. */
export function longHair(
  body: LoadedBody,
  state: BodyState,
): { readonly group: Group; readonly dispose: () => void } {
  const material = new MeshStandardMaterial({ color: 0x4a2c1a, roughness: 0.8 });
  const places = bodyPlaces(body.paper.bones, state, null, { widthPixels: 1, heightPixels: 1, scale: 1 });
  const metre = state.pixelsPerMetre;
  const cap = new Mesh(new SphereGeometry(0.112 * metre, 24, 16), material);
  const top = places.beside("head", 0, 0.115, -0.012);
  cap.position.set(top.x, -top.y, top.z);
  const meshes = STRANDS.map(({ head, chest }) => {
    const [from, to] = [places.beside("head", ...head), places.beside("chest", ...chest)];
    const length = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z);
    const strand = new Mesh(new CapsuleGeometry(STRAND_METRES * metre, length, 4, 12), material);
    strand.position.set((from.x + to.x) / 2, -(from.y + to.y) / 2, (from.z + to.z) / 2);
    strand.rotation.z = Math.atan2(to.x - from.x, to.y - from.y);
    return strand;
  });
  const group = new Group();
  group.add(cap, ...meshes);
  return {
    group,
    dispose() {
      material.dispose();
      for (const mesh of [cap, ...meshes]) mesh.geometry.dispose();
    },
  };
}

/** Red, green and blue of a body's vertices where it wears a plain suit on trunk and legs; 3 a vertex. */
export function suitColours(body: LoadedBody): Float32Array {
  const parts = body.geometry.getAttribute("_part");
  const position = body.geometry.getAttribute("position");
  const isClothed = (vertex: number): boolean =>
    parts.getX(vertex) === 1 ||
    parts.getX(vertex) === 4 ||
    (parts.getX(vertex) === 2 && Math.abs(position.getX(vertex)) < SLEEVE_METRES);
  const [skin, suit] = [
    [0.485, 0.266, 0.168],
    [0.09, 0.17, 0.36],
  ];
  return Float32Array.from({ length: 3 * parts.count }, (_, at) => {
    return (isClothed(Math.floor(at / 3)) ? suit : skin)?.[at % 3] ?? 0;
  });
}

/** Landmarks of a face, as far as covers read them: all 33 in the middle of the face. */
export function faceLandmarks(
  body: LoadedBody,
  state: BodyState,
  picture: { readonly widthPixels: number; readonly heightPixels: number },
): Float32Array {
  const { face } = bodyPlaces(body.paper.bones, state, null, { ...picture, scale: 1 });
  const place = [face.x / picture.widthPixels, face.y / picture.heightPixels, 0, 1];
  return Float32Array.from(
    { length: LANDMARK_COUNT * LANDMARK_STRIDE },
    (_, at) => place[at % LANDMARK_STRIDE] ?? 0,
  );
}
