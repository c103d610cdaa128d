import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { coverage } from "../../garments/build/coverage.ts";
import { lowest, normalsOf } from "../../garments/build/mesh.ts";
import { trianglesOf } from "../../garments/build/triangulate.ts";
import { BODY_PARTS, type GarmentCategory, garmentAssetSchema } from "../../garments/schema/garment-asset.ts";
import type { BuiltGarment, ShellRequest } from "../contract/built-garment.ts";
import type { IntakeWarning } from "../contract/garment-reading.ts";
import { limbAxis } from "./arm-axis.ts";
import { type FlatBox, layAtlas } from "./atlas-layout.ts";
import { bind } from "./bind.ts";
import { createBodyRelief } from "./body-relief.ts";
import { createBodyRings } from "./body-ring.ts";
import type { IntakeBody } from "./intake-body.ts";
import { packShell } from "./pack-shell.ts";
import { paintAtlas } from "./paint-atlas.ts";
import type { Place } from "./plane.ts";
import { sewGarment } from "./sew-garment.ts";
import { shellLandmarks } from "./shell-landmarks.ts";
import { validateGlb } from "./validate-glb.node.ts";
import { writeShell } from "./write-shell.node.ts";

export type ShellFault = "landmarks-missing" | "shell-broken";

const LAYER_OF: Readonly<Record<GarmentCategory, number>> = {
  "top-short": 1,
  "top-long": 1,
  jacket: 2,
  dress: 1,
  skirt: 0,
  trousers: 0,
};
/** Pixels around what the panels show. */
const MARGIN_PIXELS = 4;

/** Sews, binds, paints and checks a garment from what its photos say. Takes some seconds. */
export async function buildShell(
  request: ShellRequest,
  body: IntakeBody,
): Promise<Result<BuiltGarment, ShellFault>> {
  const { name, front, back } = request;
  const relief = createBodyRelief(body);
  const rings = createBodyRings(body);
  const sewnGarment = sewGarment(request, { body, relief, rings });
  if (sewnGarment === null) {
    return fail(
      "landmarks-missing",
      "The garment's outline could not be followed; put its points into place and try again.",
    );
  }
  const { sewn, flats, scale, girthsMetres, lengthMetres } = sewnGarment;
  const arm = limbAxis(body, ["leftUpperArm", "leftForearm", "leftHand"], 1, "arms");
  const leg = limbAxis(body, ["leftThigh", "leftShin", "leftFoot"], 1, "legs");
  const bound = bind(sewn, body, { arm: arm.jointsMetres, leg: leg.jointsMetres });
  const atlas = layAtlas({ front: boxOf(sewn.front), back: boxOf(sewn.back) });
  const shell = packShell({ sewn, bound, body, atlas, metresPerPixel: scale.metresPerPixel });
  const picture = {
    widthPixels: atlas.widthPixels,
    heightPixels: atlas.heightPixels,
    rgba: paintAtlas(atlas, {
      front: { reading: front, flat: flats.front, clothOnly: false },
      back: { reading: back ?? front, flat: flats.back, clothOnly: back === null },
    }),
  };
  const glb = await writeShell(name, shell, picture, body.bones);
  const faults = await validateGlb(glb);
  if (faults.length > 0) return fail("shell-broken", `The built garment is faulty: ${faults[0] ?? ""}`);
  const skin = BODY_PARTS.length > 0 ? normalsOf(body.mesh) : new Float64Array(0);
  const warnings: IntakeWarning[] = [...front.warnings, ...(back?.warnings ?? [])];
  if (scale.from === "estimated") {
    warnings.push({
      code: "size-estimated",
      text: "Its size was estimated; a size chart of the garment makes it exact.",
    });
  }
  if (back === null) {
    warnings.push({
      code: "back-from-front-cloth",
      text: "There is no photo of the back: it is shown in the front's plain cloth.",
    });
  }
  const paper = garmentAssetSchema.parse({
    name,
    category: front.category,
    layer: LAYER_OF[front.category],
    fabric: request.fabric ?? "jersey",
    print: "photo",
    vertexCount: shell.packed.positions.length / 3,
    triangleCount: shell.packed.indices.length / 3,
    hemMetres: Math.max(0, Number(lowest(bound).toFixed(4))),
    landmarks: shellLandmarks(front.category, front, flats.front, sewn, shell),
    girthsMetres,
    lengthMetres,
    measured: scale.from,
    meshSize: request.photographedSize,
    covers: Buffer.from(coverage(body.mesh.positions, skin, trianglesOf(bound))).toString("base64"),
    source: "photo",
    licence: "shop",
  });
  return succeed({ paper, glb, warnings });
}

function boxOf(places: readonly Place[]): FlatBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return {
    left: left - MARGIN_PIXELS,
    top: top - MARGIN_PIXELS,
    width: right - left + 2 * MARGIN_PIXELS,
    height: bottom - top + 2 * MARGIN_PIXELS,
  };
}
