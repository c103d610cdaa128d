import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { decodePhoto } from "../../../content/intake/photo/decode-photo.node.ts";
import { readGarment } from "../../../content/intake/photo/read-garment.ts";
import { buildShell } from "../../../content/intake/shell/build-shell.node.ts";
import { loadIntakeBody } from "../../../content/intake/shell/load-body.node.ts";
import { isOpenFront, openFront } from "../../../content/intake/shell/open-front.ts";
import type { Result } from "../../base/result.ts";

// Sews the workbench's open jacket anew from its drawing, as the intake sews any photo:
// `node main/bench/tryon/sew-open-jacket.node.ts`. Then look at `npm run -s workbench -- --only open-jacket`.

const NAME = "photo-open-jacket";
const FOLDER = join(import.meta.dirname, "../../../renderer/workbench/fixtures/garments");
const JPEG_QUALITY = 92;

const drawing = await readFile(join(FOLDER, `${NAME}.svg`));
const photo = must(await decodePhoto(await sharp(drawing).jpeg({ quality: JPEG_QUALITY }).toBuffer()));
const front = must(readGarment(photo, { category: "jacket" }));
if (!isOpenFront(openFront(front))) throw new Error("The intake takes the drawn front for closed.");
const request = { name: NAME, front, back: null, fabric: null, sizeChart: [], photographedSize: null };
const { paper, glb, warnings } = must(await buildShell(request, await loadIntakeBody()));
await writeFile(join(FOLDER, `${NAME}.glb`), glb);
await writeFile(join(FOLDER, `${NAME}.json`), `${JSON.stringify(paper, null, 2)}\n`);
console.log(`${NAME}: ${paper.triangleCount} triangles; ${warnings.map(({ code }) => code).join(", ")}`);

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
