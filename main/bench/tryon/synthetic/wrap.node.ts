import { estimateStill } from "../../../../models/body/estimate-still.ts";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import { BONE_COUNT, BONES, type BodyState, type Girth } from "../../../../models/contract/index.ts";
import { boneMatrices } from "../../../../renderer/mirror/scene/bone-matrices.ts";
import type { Figure } from "../../bench-result.ts";
import { told } from "../../figure.ts";
import { meanOf } from "../../pipeline/statistics.ts";
import { chanceBuild } from "./build-of.ts";
import { createChance } from "./chance.ts";
import { halfMask } from "./half-mask.ts";
import type { WornShell } from "./m1-shells.node.ts";
import { makeBody } from "./made-body.ts";
import type { SyntheticBrowser } from "./open-page.node.ts";
import type { Row, SyntheticOptions, SyntheticOutcome } from "./outcome.ts";
import { chanceCamera, makePerson, type Person, personRaster } from "./person.ts";
import { inCamera } from "./pinhole.ts";
import { carriedBy, skinAll } from "./posed.ts";
import { type Section, sectionOf } from "./section.ts";
import { STANCES } from "./stances.ts";
import { truePose } from "./true-pose.ts";
import type { MadeWorld } from "./world.node.ts";

const PEOPLE = 40;
/** Heights of the girths on the rest body, and how thick a slice of it is looked at; metres. */
const LEVELS: Readonly<Record<Girth, number>> = { chest: 1.264, waist: 1.1, hip: 0.86 };
const SLICE_METRES = 0.018;
/** A vertex that arms carry by more than this is none of the trunk's. */
const ARM_SHARE = 0.1;
const AS_CUT: BodyState["girthRatios"] = { chest: 1, waist: 1, hip: 1 };
const SIDES = ["width", "depth", "girth"] as const satisfies readonly (keyof Section)[];

/**
 * How the rest body, and with it all cloth, is wrapped around people who face the camera: width, depth (which their
 * profile shows) and girth of three slices beside their own, from true landmarks and the true outline; against the same
 * without girths. Girths are learnt as widths and widen depth alike.
 */
export async function measureWrap(
  world: MadeWorld,
  _browser: SyntheticBrowser,
  _shells: ReadonlyMap<string, WornShell>,
  { seed, count }: SyntheticOptions,
): Promise<SyntheticOutcome> {
  const stance = STANCES[0];
  if (stance === undefined) throw new Error("There is a first stance.");
  const chance = createChance(seed + 17);
  const slices = slicesOf(world);
  const rows: Row[] = [];
  for (let item = 0; item < (count ?? PEOPLE); item += 1) {
    const body = makeBody(world.source, chanceBuild(chance, 1));
    const camera = chanceCamera(chance, body.heightMetres);
    const person = makePerson(body, world.shape.weights, world.figures.none, stance, 0, camera);
    const pose = truePose(person.landmarks, camera, halfMask(personRaster(person)));
    const state = estimateStill(pose, camera);
    if (state === null) continue;
    const learnt = wrap(world, state, person);
    const asCut = wrap(world, { ...state, girthRatios: AS_CUT }, person);
    rows.push(...compare(item, slices, person, { learnt, "as-cut": asCut }));
  }
  return { figures: figuresOf(rows), rows, worst: [] };
}

/** The vertices of each slice of the trunk. */
function slicesOf({ average, shape, figures }: MadeWorld): Readonly<Record<Girth, readonly number[]>> {
  const arms = BONES.flatMap((name, at) => (/Arm|Forearm|Hand|Clavicle/.test(name) ? [at] : []));
  const armShare = (vertex: number): number =>
    arms.reduce((sum, bone) => sum + (shape.weights[vertex * BONE_COUNT + bone] ?? 0), 0);
  const trunk = [...new Set(figures.none.triangles)].filter((vertex) => armShare(vertex) < ARM_SHARE);
  const at = (height: number): readonly number[] =>
    trunk.filter((vertex) => Math.abs((average.positions[3 * vertex + 1] ?? 0) - height) < SLICE_METRES);
  return { chest: at(LEVELS.chest), waist: at(LEVELS.waist), hip: at(LEVELS.hip) };
}

/** The rest body as it is wrapped around a state, metres at the distance of the person's hips. */
function wrap(
  { average, shape }: MadeWorld,
  state: BodyState,
  { camera, bones, body }: Person,
): Float32Array {
  const matrices = new Float32Array(16 * BONE_COUNT);
  boneMatrices(REST_SKELETON, state, matrices);
  const hips = inCamera(camera, carriedBy(bones, "hips", body.bones[0]?.head ?? [0, 0, 0]));
  const pixelsPerMetre = camera.focalPixels / hips[2];
  return skinAll(average.positions, shape.weights, matrices).map((pixels) => pixels / pixelsPerMetre);
}

function compare(
  item: number,
  slices: Readonly<Record<Girth, readonly number[]>>,
  { world, camera }: Person,
  wraps: Readonly<Record<string, Float32Array>>,
): Row[] {
  const own = Float32Array.from(world);
  for (let at = 0; at < own.length; at += 3)
    own.set(inCamera(camera, [world[at] ?? 0, world[at + 1] ?? 0, world[at + 2] ?? 0]), at);
  return (["chest", "waist", "hip"] as const).flatMap((level) => {
    const truth = sectionOf(own, slices[level]);
    return Object.entries(wraps).map(([by, places]) => {
      const found = sectionOf(places, slices[level]);
      const errors = SIDES.map((side) => [`${side} %`, 100 * (found[side] / truth[side] - 1)] as const);
      return { measure: "wrap", item, level, by, ...Object.fromEntries(errors) };
    });
  });
}

function figuresOf(rows: readonly Row[]): readonly Figure[] {
  return Object.keys(LEVELS).flatMap((level) =>
    SIDES.map((side) => {
      const off = (by: string): readonly number[] =>
        rows
          .filter((row) => row["level"] === level && row["by"] === by)
          .map((row) => Math.abs(Number(row[`${side} %`])));
      const [learnt, asCut] = [off("learnt"), off("as-cut")];
      const [value, baseline] = [meanOf(learnt), meanOf(asCut)];
      const id = `wrap, error of the ${level}'s ${side} against no girths`;
      return { ...told({ id, unit: "%", value, n: learnt.length }), baseline, ratio: value / baseline };
    }),
  );
}
