import { normalsOf } from "../../../../content/garments/build/mesh.ts";
import { createChance } from "./chance.ts";
import { badgePrint } from "./cloth-print.ts";
import { clothMesh } from "./flat-lay.ts";
import { addNoise, type Person, personMesh, personShade } from "./person.ts";
import { seeAll } from "./pinhole.ts";
import { skinAll } from "./posed.ts";
import { rasterize } from "./raster.ts";
import { type ShadedMesh, shade } from "./shade.ts";
import type { TrueGarment } from "./true-garment.node.ts";

/** A garment that somebody wears, standing off as far as it is loose. */
export interface LooseGarment {
  readonly garment: TrueGarment;
  readonly easeMetres: number;
}

const SENSOR_DEVIATION = 2;

/** A person as a camera sees them in their own clothes, four bytes a pixel. */
export function dressedPicture(
  person: Person,
  clothes: readonly LooseGarment[],
  seed: number,
): Uint8ClampedArray<ArrayBuffer> {
  const chance = createChance(seed);
  const { mesh, backgroundAt } = personShade(person, chance);
  const meshes: ShadedMesh[] = [mesh, ...clothes.map((worn, index) => looseMesh(person, worn, seed + index))];
  const { widthPixels, heightPixels } = person.camera;
  // Skin that pierces cloth here and there would be a made person's fault: cloth is drawn a little nearer.
  const raster = rasterize([personMesh(person), ...meshes.slice(1).map(nearer)], widthPixels, heightPixels);
  const rgba = shade(raster, meshes, backgroundAt);
  addNoise(rgba, chance, SENSOR_DEVIATION);
  return rgba;
}

function looseMesh(person: Person, { garment, easeMetres }: LooseGarment, seed: number): ShadedMesh {
  const fitted = garment.on(person.body.positions);
  const normals = normalsOf(fitted);
  const positions = fitted.positions.map((value, at) => value + easeMetres * (normals[at] ?? 0));
  const world = skinAll(positions, fitted.weights, person.bones);
  return clothMesh(garment, world, seeAll(person.camera, world), badgePrint(seed, 1.28));
}

const CLOTH_NEARER_METRES = 0.02;

function nearer(mesh: ShadedMesh): ShadedMesh {
  return {
    ...mesh,
    places: mesh.places.map((value, at) => (at % 3 === 2 ? value - CLOTH_NEARER_METRES : value)),
  };
}
