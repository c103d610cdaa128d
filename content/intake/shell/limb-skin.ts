import { add, dot, mix, scale, subtract, type Vector, vectorAt } from "../../garments/build/vector.ts";
import { BODY_PARTS } from "../../garments/schema/garment-asset.ts";
import type { IntakeBody } from "./intake-body.ts";
import type { LimbAxis } from "./limb-axis.ts";
import { type Across, loopLength, TAPE_DIRECTIONS, tapeLoop, tapeRadii } from "./tape.ts";

/** Tapes lie so far apart. */
const STEP_METRES = 0.015;
/** Where there is no skin, a limb is a stick. */
const STICK_METRES = 0.025;

/** The skin of a limb as tapes across its axis. */
export interface LimbSkin {
  /** Girth of a tube that shows so broad from the front, as far as a body fills it. */
  readonly girthOfWidth: (alongMetres: number, widthMetres: number) => number;
  /**
   * Place on a tube of the given girth, nowhere nearer to the skin than the ease. The angle goes from outwards (0) over
   * the front (`turn` 1) or the back (−1) to the inner side (π).
   */
  readonly onTube: (
    alongMetres: number,
    girthMetres: number,
    easeMetres: number,
    angleRadians: number,
    turn: 1 | -1,
  ) => Vector;
}

export function createLimbSkin(
  body: IntakeBody,
  axis: LimbAxis,
  side: 1 | -1,
  part: "arms" | "legs",
): LimbSkin {
  const edges = skinEdges(body, axis, side, part);
  const rawRadii = (alongMetres: number): Float64Array => {
    const { centre, outwards, forwards } = axis.frame(alongMetres);
    const across = edges.flatMap(({ from, to, fromAt, toAt }): Across[] => {
      if (fromAt < alongMetres === toAt < alongMetres) return [];
      const away = subtract(mix(from, to, (alongMetres - fromAt) / (toAt - fromAt)), centre);
      return [[dot(away, outwards), dot(away, forwards)]];
    });
    return tapeRadii(across, [0, 0], STICK_METRES);
  };
  const raw = remembered(rawRadii);
  /** Evened along the limb, as cloth would. */
  const tapes = remembered((alongMetres) => {
    const [before, own, after] = [-1, 0, 1].map((step) => raw(alongMetres + step * STEP_METRES));
    return Float64Array.from(
      own ?? [],
      (radius, at) => ((before?.[at] ?? radius) + 2 * radius + (after?.[at] ?? radius)) / 4,
    );
  });
  const between = (alongMetres: number, read: (radii: Float64Array) => number): number => {
    const cell = Math.floor(alongMetres / STEP_METRES);
    const share = alongMetres / STEP_METRES - cell;
    return (1 - share) * read(tapes(cell * STEP_METRES)) + share * read(tapes((cell + 1) * STEP_METRES));
  };
  const girthMetres = (alongMetres: number): number =>
    between(alongMetres, (radii) => loopLength(tapeLoop(radii, [0, 0], 0)));
  return {
    girthOfWidth(alongMetres, widthMetres) {
      const bareWidth = between(
        alongMetres,
        (radii) => (radii[TAPE_DIRECTIONS / 4] ?? 0) + (radii[(3 * TAPE_DIRECTIONS) / 4] ?? 0),
      );
      return girthMetres(alongMetres) + Math.PI * (widthMetres - bareWidth);
    },
    onTube(alongMetres, girth, easeMetres, angleRadians, turn) {
      const offset = Math.max(easeMetres, (girth - girthMetres(alongMetres)) / (2 * Math.PI));
      const direction = ((Math.PI / 2 - turn * angleRadians) / (2 * Math.PI)) * TAPE_DIRECTIONS;
      const cell = Math.floor(direction);
      const radiusAt = (radii: Float64Array, at: number): number =>
        radii[((at % TAPE_DIRECTIONS) + TAPE_DIRECTIONS) % TAPE_DIRECTIONS] ?? STICK_METRES;
      const radius =
        offset +
        between(
          alongMetres,
          (radii) =>
            (1 - direction + cell) * radiusAt(radii, cell) + (direction - cell) * radiusAt(radii, cell + 1),
        );
      const { centre, outwards, forwards } = axis.frame(alongMetres);
      return add(
        centre,
        add(
          scale(outwards, radius * Math.cos(angleRadians)),
          scale(forwards, turn * radius * Math.sin(angleRadians)),
        ),
      );
    },
  };
}

/** Edges of a limb's skin, with where their ends lie along it. */
function skinEdges({ parts, mesh }: IntakeBody, axis: LimbAxis, side: 1 | -1, part: "arms" | "legs") {
  const index = BODY_PARTS.findIndex((known) => known === part);
  const isOwn = (vertex: number): boolean =>
    parts[vertex] === index && Math.sign(mesh.positions[3 * vertex] ?? 0) === side;
  const along = new Map<number, { readonly point: Vector; readonly at: number }>();
  const endOf = (vertex: number) => {
    const point = vectorAt(mesh.positions, vertex);
    const known = along.get(vertex) ?? { point, at: axis.along(point) };
    along.set(vertex, known);
    return known;
  };
  return mesh.faces.flatMap((face) =>
    face.flatMap((vertex, corner) => {
      const next = face[(corner + 1) % face.length] ?? vertex;
      // Every edge inside of the part belongs to two faces: once is enough.
      if (vertex > next || !isOwn(vertex) || !isOwn(next)) return [];
      const [from, to] = [endOf(vertex), endOf(next)];
      return [{ from: from.point, to: to.point, fromAt: from.at, toAt: to.at }];
    }),
  );
}

/** Looked up by the millimetre; a limb has few hundred of them. */
function remembered<Value>(make: (alongMetres: number) => Value): (alongMetres: number) => Value {
  const known = new Map<number, Value>();
  return (alongMetres) => {
    const key = Math.round(alongMetres * 1000);
    const found = known.get(key) ?? make(key / 1000);
    known.set(key, found);
    return found;
  };
}
