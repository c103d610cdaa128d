import type { FlatGarment } from "../../pipeline/flat-overlays.ts";
import { photographGarment } from "./intake-shell.node.ts";
import { REGISTERED } from "./m1-items.node.ts";
import type { Shell } from "./shell-mesh.node.ts";
import { readStockShell } from "./shells.node.ts";
import { garmentNamed, type MadeWorld } from "./world.node.ts";

/** A garment as the product wears it, and as flat overlays see it. */
export interface WornShell {
  readonly name: string;
  readonly shell: Shell;
  readonly flat: FlatGarment;
}
const STOCK: Readonly<Record<string, string>> = {
  tee: "t-shirt",
  "long-sleeve": "long-sleeve",
  "fitted-tee": "t-shirt",
};

/** Every garment that M1 measures, through the intake. */
export async function makeShells(
  world: MadeWorld,
  seed: number,
  log: (line: string) => void,
): Promise<ReadonlyMap<string, WornShell>> {
  const shells = new Map<string, WornShell>();
  for (const [index, name] of REGISTERED.entries()) {
    const garment = garmentNamed(world, name);
    const taken = await photographGarment(
      world,
      garment,
      index % 2 === 0 ? "laid" : "mannequin",
      seed + 10 * index,
    );
    if (!taken.ok) {
      log(`${name}: ${taken.message}`);
      continue;
    }
    shells.set(name, { name, shell: await readStockShell(STOCK[name] ?? ""), flat: taken.value.front.flat });
  }
  return shells;
}
