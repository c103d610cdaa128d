import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Accessor, NodeIO } from "@gltf-transform/core";
import { REST_SKELETON } from "../../models/body/rest-skeleton.ts";

/** Garments that the sample shop does not have, by name. */
export const RESHAPED = ["wide-sleeves"] as const;
export type Reshaped = (typeof RESHAPED)[number];

/** Sleeves that widen from the elbow on by so much for each metre. */
const WIDE = { shape: "long-sleeve", timesWide: 7 } as const;

/** A shape of the project, reshaped: its paper and its mesh. */
export async function reshapedGarment(
  folder: string,
  name: Reshaped,
): Promise<{ readonly glb: Uint8Array; readonly paper: string }> {
  const { shape } = WIDE;
  const file = await new NodeIO().read(join(folder, `${shape}.glb`));
  const positions = file.getRoot().listMeshes()[0]?.listPrimitives()[0]?.getAttribute("POSITION");
  if (positions == null) throw new Error(`${shape}.glb has no mesh`);
  const paper = JSON.parse(await readFile(join(folder, `${shape}.json`), "utf8")) as object;
  widen(positions);
  return { glb: await new NodeIO().writeBinary(file), paper: JSON.stringify({ ...paper, name }) };
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
