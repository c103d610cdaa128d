import type { RestBone } from "../../../models/contract/index.ts";
import { skinnedVertices } from "../../mirror/scene/skinned-vertices.dom.ts";
import type { Wardrobe } from "./stage.dom.ts";

type Place = readonly [number, number];

/** The first worn garment as a photo from the front shows it, unworn: metres, x to the wearer's left, y up. */
export interface FlatPicture {
  readonly places: Readonly<Record<string, Place>>;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly shoulders: { readonly left: Place; readonly right: Place };
  readonly hips: { readonly left: Place; readonly right: Place };
}

export function flatPicture({ body, worn: [worn] }: Wardrobe): FlatPicture {
  if (worn === undefined) throw new Error("Broken invariant: nothing is worn");
  const { positions } = skinnedVertices(worn.asset.geometry);
  const place = (vertex: number): Place => [positions[3 * vertex] ?? 0, positions[3 * vertex + 1] ?? 0];
  let box = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
  for (let vertex = 0; vertex < positions.length / 3; vertex++) {
    const [x, y] = place(vertex);
    box = {
      left: Math.min(box.left, x),
      right: Math.max(box.right, x),
      top: Math.max(box.top, y),
      bottom: Math.min(box.bottom, y),
    };
  }
  const joint = (name: RestBone["name"]): Place => {
    const bone = body.paper.bones.find((one) => one.name === name);
    if (bone === undefined) throw new Error(`Broken invariant: a body without ${name}`);
    return [bone.head[0], bone.head[1]];
  };
  return {
    places: Object.fromEntries(worn.asset.paper.landmarks.map(({ id, vertex }) => [id, place(vertex)])),
    box,
    shoulders: { left: joint("leftUpperArm"), right: joint("rightUpperArm") },
    hips: { left: joint("leftThigh"), right: joint("rightThigh") },
  };
}
