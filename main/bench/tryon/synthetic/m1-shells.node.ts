import { buildShell } from "../../../../content/intake/shell/build-shell.node.ts";
import { loadIntakeBody } from "../../../../content/intake/shell/load-body.node.ts";
import type { FlatGarment } from "../../pipeline/flat-overlays.ts";
import { badgePrint } from "./cloth-print.ts";
import { type FlatKind, layFlat } from "./flat-lay.ts";
import { photographGarment } from "./intake-shell.node.ts";
import { REGISTERED } from "./m1-items.node.ts";
import { readShell, type Shell } from "./shell-mesh.node.ts";
import { readStockShell } from "./shells.node.ts";
import { garmentNamed, type MadeWorld } from "./world.node.ts";

/** A garment as the product made it from its photo, and as flat overlays of the photo see it. */
export interface WornShell {
  readonly name: string;
  readonly shell: Shell;
  readonly flat: FlatGarment;
}

/**
 * How each is photographed: filled by a mannequin that was retouched away, which is what a mesh that hangs on a body
 * really looks like. A panel laid on a table would need its cloth unrolled; made wider by its bones it is a garment of
 * stretched cloth, as no shop has one, whose lengths no longer go with its widths.
 */
const KIND: FlatKind = "mannequin";

/** The shop's samples that are cut most alike. */
const STOCK: Readonly<Record<(typeof REGISTERED)[number], string>> = {
  tee: "t-shirt",
  "long-sleeve": "long-sleeve",
  "fitted-tee": "t-shirt",
};

/** The shop's own samples in place of what the intake makes: what then changes is the intake's share. */
export async function stockShells(world: MadeWorld, seed: number): Promise<ReadonlyMap<string, WornShell>> {
  const shells = new Map<string, WornShell>();
  for (const name of REGISTERED) {
    const print = badgePrint(seed, 1.28);
    const { flat } = layFlat(garmentNamed(world, name), world.shape, {
      kind: KIND,
      side: "front",
      print,
      seed,
    });
    shells.set(name, { name, shell: await readStockShell(STOCK[name]), flat });
  }
  return shells;
}

/** Every garment that is measured, from its rendered photos through the intake. One that is refused is told and left out. */
export async function makeShells(
  world: MadeWorld,
  seed: number,
  log: (line: string) => void,
): Promise<ReadonlyMap<string, WornShell>> {
  const body = await loadIntakeBody();
  const shells = new Map<string, WornShell>();
  for (const [index, name] of REGISTERED.entries()) {
    const garment = garmentNamed(world, name);
    const taken = await photographGarment(world, garment, KIND, seed + 10 * index);
    if (!taken.ok) {
      log(`The intake refused the photo of ${name}: ${taken.message}`);
      continue;
    }
    const { reading, back, front } = taken.value;
    const built = await buildShell(
      { name: `made-${name}`, front: reading, back, fabric: null, sizeChart: [], photographedSize: null },
      body,
    );
    if (!built.ok) {
      log(`No shell came of ${name}: ${built.message}`);
      continue;
    }
    for (const { code } of built.value.warnings) log(`${name} (${KIND}): ${code}`);
    const { paper, glb } = built.value;
    shells.set(name, { name, shell: await readShell(paper, glb), flat: front.flat });
  }
  return shells;
}
