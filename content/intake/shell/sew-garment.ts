import type { GarmentGirths } from "../../garments/schema/garment-asset.ts";
import type { ShellRequest } from "../contract/built-garment.ts";
import type { GarmentReading } from "../contract/garment-reading.ts";
import type { BodyRelief } from "./body-relief.ts";
import type { createBodyRings } from "./body-ring.ts";
import { type FlatFrame, flatFrame } from "./flat-frame.ts";
import { type FlatScale, scaleOfTop } from "./flat-scale.ts";
import { flatTop } from "./flat-top.ts";
import type { IntakeBody } from "./intake-body.ts";
import { mirrorReading } from "./mirror-reading.ts";
import { sewTop } from "./sew-top.ts";
import type { Panel, SewnMesh } from "./sheet-mesh.ts";

/** The body and what was measured on it. */
export interface SewingRoom {
  readonly body: IntakeBody;
  readonly relief: BodyRelief;
  readonly rings: ReturnType<typeof createBodyRings>;
}

export interface SewnGarment {
  readonly sewn: SewnMesh;
  readonly flats: Readonly<Record<Panel, FlatFrame>>;
  readonly scale: FlatScale;
  readonly girthsMetres: GarmentGirths;
  readonly lengthMetres: number;
}

/** Heights of the rest body's girths, metres. */
const CHEST_METRES = 1.264;
const WAIST_METRES = 1.1;
const HIP_METRES = 0.87;

/** Sews any category. Null where landmarks that it stands on are missing. */
export function sewGarment(request: ShellRequest, room: SewingRoom): SewnGarment | null {
  return sewUpper(request, room);
}

function sewUpper(request: ShellRequest, { body, relief, rings }: SewingRoom): SewnGarment | null {
  const frame = (reading: GarmentReading) =>
    flatFrame(reading, ["collarLeft", "collarRight"], ["hemLeft", "hemRight"]);
  const flatFront = frame(request.front);
  const flatBack = request.back === null ? flatFront : frame(mirrorReading(request.back));
  if (flatFront === null || flatBack === null) return null;
  const front = flatTop(flatFront, "front");
  const back = flatTop(flatBack, "back");
  if (front === null || back === null) return null;
  const scale = scaleOfTop(front, request.front.category !== "dress", request.sizeChart, {
    chestGirthMetres: rings.girthMetres(CHEST_METRES),
    waistGirthMetres: rings.girthMetres(WAIST_METRES),
    hipGirthMetres: rings.girthMetres(HIP_METRES),
  });
  const girth = (down: number): number => {
    const { left, right } = front.halfWidths(down);
    return 2 * (left + right) * scale.metresPerPixel;
  };
  return {
    sewn: sewTop({ front, back, metresPerPixel: scale.metresPerPixel }, body, relief, rings),
    flats: { front: flatFront, back: flatBack },
    scale,
    girthsMetres: {
      chest: girth(0),
      waist: girth(0.5),
      hip: null,
      hem: girth(1),
      upperArm: null,
      cuff: null,
      thigh: null,
    },
    lengthMetres: (front.trunk(0, 1).y - front.collar(1).y) * scale.metresPerPixel,
  };
}
