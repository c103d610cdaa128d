import { createWriteStream, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import sharp from "sharp";
import {
  BODY_SOURCE,
  CLOTHES_SOURCE,
  requireSource,
} from "../../../content/garments/build/source-folder.node.ts";
import { drawFigures } from "./draw-figure.ts";
import { openWardrobe } from "./dressed-person.node.ts";
import type { Example } from "./example.ts";
import { exampleVisit } from "./example-views.ts";
import { openNetwork } from "./network.node.ts";
import { seededRandom } from "./random.ts";

/**
 * Shows made people of known girths to the pose network and writes what it says, a person a line:
 * `make-examples.node.ts --body DIR --clothes DIR [FILE] [COUNT] [FIRST_SEED]`.
 */
const [file = "build/size/examples.jsonl", count = "300", firstSeed = "1"] = process.argv
  .slice(2)
  .filter((arg, at, all) => !arg.startsWith("--") && !(all[at - 1] ?? "").startsWith("--"));
const VARIANTS = ["lite", "full"] as const;

const dress = openWardrobe(requireSource(BODY_SOURCE), requireSource(CLOTHES_SOURCE));
mkdirSync(dirname(resolve(file)), { recursive: true });
const out = createWriteStream(file);
await using network = await openNetwork();
for (let at = 0; at < Number(count); at++) {
  const seed = Number(firstSeed) + at;
  const random = seededRandom(seed);
  const person = dress(random);
  const variant = VARIANTS[at % VARIANTS.length] ?? "lite";
  const views: Example["views"][number][] = [];
  for (const { view, limbs, yawRadians } of exampleVisit(random, person.statureCm / 100)) {
    const {
      rgba,
      widthPixels: width,
      heightPixels: height,
    } = drawFigures(person.figures(limbs, yawRadians), view);
    const png = await sharp(rgba, { raw: { width, height, channels: 4 } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const pose = await network.look(png, variant);
    views.push({ camera: view.camera, yawRadians, distanceMetres: view.distanceMetres, pose });
  }
  const { girthsCm, statureCm, outfit } = person;
  const example: Example = { seed, variant, girthsCm, statureCm, outfit, views };
  out.write(`${JSON.stringify(example)}\n`);
  if (at % 20 === 19) console.log(`${at + 1} people`);
}
out.end();
