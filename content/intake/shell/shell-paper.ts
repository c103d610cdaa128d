import type { SleeveLength } from "../../garments/build/df2.ts";
import { surfacePlaces } from "../../garments/build/landmarks.ts";
import type { Mesh } from "../../garments/build/mesh.ts";
import { length, subtract, vectorAt } from "../../garments/build/vector.ts";
import type { GarmentAsset } from "../../garments/schema/garment-asset.ts";
import type { ShellRequest } from "../contract/built-garment.ts";
import type { LandmarkId } from "../contract/garment-reading.ts";
import { garmentPaper } from "../pack/garment-paper.ts";
import type { IntakeBody } from "./intake-body.ts";
import type { PackedShell } from "./pack-shell.ts";
import { distance, type Place } from "./plane.ts";
import type { SewnGarment } from "./sewn-garment.ts";

/** From this length of a sleeve on, shares of the shoulders' width, DeepFashion2 calls it long. */
const LONG_SLEEVE = 0.9;

/** The paper beside a shell's mesh. */
export function shellPaper(
  request: ShellRequest,
  garment: SewnGarment,
  shell: PackedShell,
  mesh: Mesh,
  body: IntakeBody,
): GarmentAsset {
  const { front, name, fabric, sizeChart } = request;
  const sleeves = sleevesOf(garment);
  return garmentPaper(
    {
      name,
      category: front.category,
      ...(sleeves === null ? {} : { sleeves }),
      fabric,
      packed: shell.packed,
      mesh,
      landmarks: front.landmarks.map(({ id, xPixels, yPixels }) => ({
        id,
        vertex:
          vertexOnBody(id, sleeves, shell, body) ?? vertexAt({ x: xPixels, y: yPixels }, id, garment, shell),
      })),
      girthsMetres: garment.girthsMetres,
      lengthMetres: garment.lengthMetres,
      measured: garment.scale.measured,
      meshSize: garment.scale.size,
      sizeChart,
      source: "shop photo",
    },
    body.mesh,
  );
}

/** Cloth counts as lying at a place of the body up to this far from it. */
const AT_BODY_METRES = 0.09;

/**
 * Shoulder tips and side waists of what hangs from the shoulders mean the body's, as they do on every other garment
 * (`findLandmarks`): a seam may lie further out than the shoulder. Null where another place is meant, or no cloth
 * lies there.
 */
function vertexOnBody(
  id: LandmarkId,
  sleeves: SleeveLength | null,
  { packed, origins }: PackedShell,
  body: IntakeBody,
): number | null {
  const place = surfacePlaces(body.bones).find((known) => known.id === id)?.point;
  if (sleeves === null || place === undefined || id.startsWith("armpit")) return null;
  let best: number | null = null;
  let least = AT_BODY_METRES;
  origins.forEach(({ panel }, vertex) => {
    const away = panel === "inner" ? least : length(subtract(vectorAt(packed.positions, vertex), place));
    if (away < least) [least, best] = [away, vertex];
  });
  return best;
}

/** Places in the middle of a sheet; all others lie on seams, where front and back meet. */
const WITHIN: readonly LandmarkId[] = ["collarFront", "collarBack", "waistFront", "hemFront"];

/** The packed vertex that shows a place of the photo, or the nearest to it. */
function vertexAt(
  photo: Place,
  id: LandmarkId,
  { sewn, front, back }: SewnGarment,
  { origins }: PackedShell,
): number {
  const panel = id === "collarBack" ? "back" : "front";
  // Seen edge-on, a finger's breadth beside a seam looks the same and lies elsewhere once somebody turns.
  const behind = new Set(origins.flatMap(({ vertex, panel: of }) => (of === "back" ? [vertex] : [])));
  const mayShow = (origin: PackedShell["origins"][number]): boolean =>
    origin.panel === panel && (WITHIN.includes(id) || behind.has(origin.vertex));
  const [flat, frame] = panel === "front" ? [sewn.front, front] : [sewn.back, back];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  origins.forEach((origin, packed) => {
    const place = mayShow(origin) ? flat[origin.vertex] : undefined;
    const away = place === undefined ? least : distance(frame.toPhoto(place), photo);
    if (away < least) [least, best] = [away, packed];
  });
  return best;
}

/** Null for what has no arms. */
function sleevesOf({ sleeveShare }: SewnGarment): SleeveLength | null {
  if (sleeveShare === null) return null;
  if (sleeveShare === 0) return "none";
  return sleeveShare > LONG_SLEEVE ? "long" : "short";
}
