import type { LandmarkId } from "../../../../content/garments/build/landmarks.ts";
import { FIRST_GARMENT_ID, PART } from "./figure-parts.ts";
import type { Person } from "./person.ts";
import { seeAll } from "./pinhole.ts";
import { skinAll } from "./posed.ts";
import { type Raster, type RasterMesh, rasterize } from "./raster.ts";
import { placeOf } from "./surface-point.ts";
import type { TrueGarment } from "./true-garment.node.ts";

/** A place of a garment as it is really worn. */
export interface TruePlace {
  readonly id: LandmarkId;
  readonly xPixels: number;
  readonly yPixels: number;
  /** Inside the picture, and nothing lies before it. */
  readonly visible: boolean;
}

/** A garment on a person: where it shows and where its places are. */
export interface Worn {
  readonly mesh: RasterMesh;
  /** The person without underclothes, who is in the raster before the garment. */
  readonly person: RasterMesh;
  /** The person with the garment. */
  readonly raster: Raster;
  readonly places: readonly TruePlace[];
}

/** Where a garment's places are on a person, seen or not. */
export function placesOn(
  person: Person,
  garment: TrueGarment,
): Readonly<Record<string, readonly [number, number]>> {
  const { positions, weights } = garment.on(person.body.positions);
  const places = seeAll(person.camera, skinAll(positions, weights, person.bones));
  return Object.fromEntries(
    garment.landmarks.map(({ id, point }) => {
      const [x, y] = placeOf(point, places);
      return [id, [x, y] as const];
    }),
  );
}

/** Seams lie on the outline, where a pixel decides: what is this near to what shows is seen. */
const SEEN_WITHIN_METRES = 0.03;

/** The garment is a thin shell: what it covers stands back so far, lest it pierces the cloth here and there. */
const STANDS_BACK_METRES = { body: 0.06, arms: 0.012 };

export function wear(person: Person, garment: TrueGarment): Worn {
  const { positions, weights } = garment.on(person.body.positions);
  const places = seeAll(person.camera, skinAll(positions, weights, person.bones));
  const mesh = { places, triangles: garment.triangles, id: FIRST_GARMENT_ID };
  const { widthPixels, heightPixels } = person.camera;
  const bare = undressed(person);
  const raster = rasterize([bare, mesh], widthPixels, heightPixels);
  return {
    mesh,
    person: bare,
    raster,
    places: garment.landmarks.map(({ id, point }) => {
      const [xPixels, yPixels, depth] = placeOf(point, places);
      const isInside = xPixels >= 0 && yPixels >= 0 && xPixels < widthPixels && yPixels < heightPixels;
      const nearest = raster.depth[Math.floor(yPixels) * widthPixels + Math.floor(xPixels)];
      const visible = isInside && depth < (nearest ?? 0) + SEEN_WITHIN_METRES;
      return { id, xPixels, yPixels, visible };
    }),
  };
}

/** The person without underclothes; trunk and legs never hide cloth, arms do where they truly lie before it. */
function undressed(person: Person): RasterMesh {
  const { triangles, ids } = person.figure;
  const places = Float32Array.from(person.places);
  const kept = [...ids.keys()].filter((triangle) => ids[triangle] !== PART.underclothes);
  const pushed = new Uint8Array(places.length / 3);
  for (const triangle of kept) {
    const id = ids[triangle] as number;
    const back =
      id === PART.torso || id === PART.legs
        ? STANDS_BACK_METRES.body
        : id === PART.arms
          ? STANDS_BACK_METRES.arms
          : 0;
    for (let corner = 0; corner < 3; corner++) {
      const vertex = triangles[3 * triangle + corner] as number;
      if (pushed[vertex] === 1) continue;
      pushed[vertex] = 1;
      places[3 * vertex + 2] = (places[3 * vertex + 2] as number) + back;
    }
  }
  return {
    places,
    triangles: Uint32Array.from(
      kept.flatMap((triangle) => [...triangles.subarray(3 * triangle, 3 * triangle + 3)]),
    ),
    id: Uint8Array.from(kept, (triangle) => ids[triangle] as number),
  };
}
