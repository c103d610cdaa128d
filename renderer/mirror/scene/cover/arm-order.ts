import type { BodyPlaces, Place } from "./body-places.ts";

/** An arm that our own order puts further behind the trunk's middle than this lies behind what the trunk wears. */
const BEHIND_METRES = 0.1;
/** What is worn on a trunk lies nearer than its middle by less than this. */
const FRONT_METRES = 0.2;
/** Half the thickness of an arm: so much nearer than its bones it is seen. Beside a sleeve a little less, lest it shows. */
const ARM_FORWARD_METRES = 0.045;
const BESIDE_SLEEVE_METRES = 0.03;

/** Whether a stretch of an arm lies behind the trunk, by our own 3D order. */
export function isBehindTrunk(places: BodyPlaces, from: Place, to: Place): boolean {
  return (from.z + to.z) / 2 < trunkDepth(places) - BEHIND_METRES * places.pixelsPerMetre;
}

/**
 * How near to the viewer what a picture shows of a bare arm is drawn: behind the trunk where its place is; before
 * it in front of all that is worn there, for then the wearer's own clothes did not hide it either.
 */
export function bareArmDepth(places: BodyPlaces, at: Place, isBehind: boolean): number {
  const own = at.z + ARM_FORWARD_METRES * places.pixelsPerMetre;
  return isBehind ? own : Math.max(own, trunkDepth(places) + FRONT_METRES * places.pixelsPerMetre);
}

/** The same right beside a sleeve's end: before the trunk's flank, within the sleeve. */
export function besideSleeveDepth(places: BodyPlaces, at: Place): number {
  return at.z + BESIDE_SLEEVE_METRES * places.pixelsPerMetre;
}

function trunkDepth(places: BodyPlaces): number {
  return places.along("spine", 0.5).z;
}
