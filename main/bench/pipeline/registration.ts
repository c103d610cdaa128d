import { jointOf, type TrueBody, type Truth } from "../../../content/samples/rehearsal/truth.ts";
import { distance, type FlatGarment, middle, type Overlay } from "./flat-overlays.ts";
import type { Place } from "./thin-plate.ts";

/**
 * What is compared: the tips of the shoulders with the true acromia, the middle of each cuff with the true wrist,
 * and the middle of the hem with the place on the true torso's axis where it lies on the body it was made on. Each
 * distance is divided by the shopper's shoulder width as seen from the front. Hidden joints do not count.
 */
export type GarmentPlaces = Readonly<Record<string, Place>>;

/** Errors of one garment on one body, shares of the shoulder width. */
export function registrationErrors(
  places: GarmentPlaces,
  garment: FlatGarment,
  body: TrueBody,
  truth: Pick<Truth, "focalPixels" | "widthPixels" | "heightPixels">,
): readonly number[] {
  const width = frontalShoulderWidth(body, truth);
  const pairs = [
    pair(body, "leftAcromion", places["shoulderLeft"]),
    pair(body, "rightAcromion", places["shoulderRight"]),
    pair(body, "leftWrist", between(places["cuffOuterLeft"], places["cuffInnerLeft"])),
    pair(body, "rightWrist", between(places["cuffOuterRight"], places["cuffInnerRight"])),
    [trueHem(garment, body), between(places["hemLeft"], places["hemRight"])] as const,
  ];
  return pairs.flatMap(([wanted, got]) => (wanted && got ? [distance(wanted, got) / width] : []));
}

/** The places of a flat garment under an overlay. */
export function laid(garment: FlatGarment, overlay: Overlay): GarmentPlaces {
  return Object.fromEntries(Object.entries(garment.places).map(([id, place]) => [id, overlay(place)]));
}

/** Distance of the acromia in space, in pixels at the shopper's depth: turning does not make it smaller. */
export function frontalShoulderWidth(
  body: TrueBody,
  truth: Pick<Truth, "focalPixels" | "widthPixels" | "heightPixels">,
): number {
  const [left, right] = [jointOf(body, "leftAcromion"), jointOf(body, "rightAcromion")];
  const inSpace = ({ xPixels, yPixels, depthMetres }: typeof left): [number, number, number] => [
    ((xPixels - truth.widthPixels / 2) * depthMetres) / truth.focalPixels,
    ((yPixels - truth.heightPixels / 2) * depthMetres) / truth.focalPixels,
    depthMetres,
  ];
  const [a, b] = [inSpace(left), inSpace(right)];
  const metres = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return (metres * truth.focalPixels) / ((left.depthMetres + right.depthMetres) / 2);
}

function trueHem(garment: FlatGarment, body: TrueBody): Place | null {
  const hem = between(garment.places["hemLeft"], garment.places["hemRight"]);
  if (hem === null) return null;
  const top = middle(garment.shoulders.left, garment.shoulders.right)[1];
  const bottom = middle(garment.hips.left, garment.hips.right)[1];
  const down = (top - hem[1]) / (top - bottom);
  const shoulders = middle(placeOf(body, "leftShoulder"), placeOf(body, "rightShoulder"));
  const hips = middle(placeOf(body, "leftHip"), placeOf(body, "rightHip"));
  return [shoulders[0] + (hips[0] - shoulders[0]) * down, shoulders[1] + (hips[1] - shoulders[1]) * down];
}

type Name = Parameters<typeof jointOf>[1];

function pair(
  body: TrueBody,
  name: Name,
  got: Place | null | undefined,
): readonly [Place | null, Place | null] {
  return [jointOf(body, name).visible ? placeOf(body, name) : null, got ?? null];
}

function placeOf(body: TrueBody, name: Name): Place {
  const { xPixels, yPixels } = jointOf(body, name);
  return [xPixels, yPixels];
}

function between(a: Place | undefined, b: Place | undefined): Place | null {
  return a && b ? middle(a, b) : null;
}
