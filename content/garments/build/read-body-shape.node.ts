import { BONES } from "../../../models/contract/index.ts";
import { averageBody } from "./average-body.ts";
import type { BodyShape } from "./body-shape.ts";
import { readBodySource } from "./body-source.node.ts";
import { mirrorWeights } from "./even-weights.ts";
import { foldBones, foldWeights } from "./fold-rig.ts";
import { keepFaces, weightsAt } from "./mesh.ts";
import { trianglesOf } from "./triangulate.ts";

const NOT_TRUNK = /Clavicle|Arm|Forearm|Hand|head|neck/;

/** Reads MakeHuman's body and gives it the rest shape. */
export function readBodyShape(folder: string): BodyShape {
  const source = readBodySource(folder);
  const positions = averageBody(source.mesh, source.target);
  const weights = mirrorWeights(source.mesh.positions, foldWeights(source));
  const whole = { positions, weights, faces: source.mesh.faces.map((face) => face.vertices) };
  const skin = keepFaces(
    whole,
    source.mesh.faces.filter((face) => face.group === "body").map((face) => face.vertices),
  );
  const trunkFaces = skin.faces.filter((face) =>
    face.every((vertex) => {
      const row = weightsAt(skin, vertex);
      return BONES.reduce((sum, bone, at) => sum + (NOT_TRUNK.test(bone) ? (row[at] ?? 0) : 0), 0) < 0.5;
    }),
  );
  return {
    positions,
    weights,
    bones: foldBones(source, positions),
    skin,
    trunk: trianglesOf({ ...skin, faces: trunkFaces }),
  };
}
