import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Accessor, NodeIO } from "@gltf-transform/core";
import { REST_SKELETON } from "../../models/body/rest-skeleton.ts";

/** Garments that the sample shop does not have, by name: the shape that each is made of, and how. */
export const RESHAPED = ["coat", "wide-sleeves"] as const;
export type Reshaped = (typeof RESHAPED)[number];

/** A coat is a jacket that goes on below here so many times as long, and stands so far off it. */
const COAT = { shape: "jacket", fromMetres: 1, timesLong: 2.1, offMetres: 0.012 } as const;
/** Sleeves that widen from the elbow on by so much for each metre. */
const WIDE = { shape: "long-sleeve", timesWide: 7 } as const;

/** A shape of the project, reshaped: its paper and its mesh. */
export async function reshapedGarment(
  folder: string,
  name: Reshaped,
): Promise<{ readonly glb: Uint8Array; readonly paper: string }> {
  const { shape } = name === "coat" ? COAT : WIDE;
  const file = await new NodeIO().read(join(folder, `${shape}.glb`));
  const primitive = file.getRoot().listMeshes()[0]?.listPrimitives()[0];
  const positions = primitive?.getAttribute("POSITION");
  const normals = primitive?.getAttribute("NORMAL");
  if (positions == null || normals == null) throw new Error(`${shape}.glb has no mesh`);
  const paper = JSON.parse(await readFile(join(folder, `${shape}.json`), "utf8")) as { hemMetres: number };
  if (name === "coat") lengthen(positions, normals);
  else widen(positions);
  const changed = name === "coat" ? { hemMetres: lowered(paper.hemMetres) } : { hemMetres: paper.hemMetres };
  return {
    glb: await new NodeIO().writeBinary(file),
    paper: JSON.stringify({ ...paper, name, ...changed }),
  };
}

function lowered(y: number): number {
  return y < COAT.fromMetres ? COAT.fromMetres - (COAT.fromMetres - y) * COAT.timesLong : y;
}

function lengthen(positions: Accessor, normals: Accessor): void {
  for (let vertex = 0; vertex < positions.getCount(); vertex += 1) {
    const [x = 0, y = 0, z = 0] = positions.getElement(vertex, []);
    const [nx = 0, ny = 0, nz = 0] = normals.getElement(vertex, []);
    const off = COAT.offMetres;
    // Sleeves hang out to the sides: they stay as long as they are.
    const height = Math.abs(x) < 0.3 ? lowered(y) : y;
    positions.setElement(vertex, [x + off * nx, height + off * ny, z + off * nz]);
  }
}

function widen(positions: Accessor): void {
  const arms = (["leftForearm", "rightForearm"] as const).map((name) =>
    REST_SKELETON.find((bone) => bone.name === name),
  );
  for (let vertex = 0; vertex < positions.getCount(); vertex += 1) {
    const place = positions.getElement(vertex, []);
    const arm = arms[(place[0] ?? 0) > 0 ? 0 : 1];
    if (arm === undefined || Math.abs(place[0] ?? 0) < 0.3) continue;
    const line = arm.tail.map((value, axis) => value - (arm.head[axis] ?? 0));
    const size = Math.hypot(...line);
    const from = place.map((value, axis) => value - (arm.head[axis] ?? 0));
    const along = from.reduce((sum, value, axis) => sum + (value * (line[axis] ?? 0)) / size, 0);
    if (along <= 0) continue;
    const wider = WIDE.timesWide * along;
    const moved = place.map((value, axis) => {
      const onAxis = (arm.head[axis] ?? 0) + (along * (line[axis] ?? 0)) / size;
      return value + (value - onAxis) * wider;
    });
    positions.setElement(vertex, moved);
  }
}
