import { createBodyEstimator } from "../../../../models/body/body-estimator.ts";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import type { BodyState, Pose } from "../../../../models/contract/index.ts";
import { createFollowedLengths } from "../../../../renderer/mirror/scene/followed-lengths.ts";
import { POSES } from "../../../../renderer/workbench/poses.ts";
import type { PoseSpec } from "../../../../renderer/workbench/synthetic-pose.ts";
import type { Figure } from "../../bench-result.ts";
import { bounded, told } from "../../figure.ts";
import { chanceBuild } from "./build-of.ts";
import { createChance } from "./chance.ts";
import { halfMask } from "./half-mask.ts";
import type { WornShell } from "./m1-shells.node.ts";
import { makeBody } from "./made-body.ts";
import { followedShare, lagMs, overshoot, type Track, trembling } from "./motion-errors.ts";
import type { SyntheticBrowser } from "./open-page.node.ts";
import type { Row, SyntheticOptions, SyntheticOutcome } from "./outcome.ts";
import { chanceCamera, makePerson, type Person, personPicture, personRaster } from "./person.ts";
import type { Pinhole } from "./pinhole.ts";
import { placedBy } from "./place-errors.ts";
import { shakeSensor } from "./shake-sensor.ts";
import type { Shell } from "./shell-mesh.node.ts";
import { truePose } from "./true-pose.ts";
import { garmentNamed, type MadeWorld } from "./world.node.ts";
import { placesOn } from "./worn.ts";

const STILL_PICTURES = 300;
const FILM_PICTURES = 120;
/** A film's first second is for filters to settle, and counts for nothing. */
const SETTLING_PICTURES = 30;
const STEP_MS = 1000 / 30;
const SENSOR_DEVIATION = 2;
/** The walk aside ends here, at once; from the second it rests. */
const STOP_AT = 80;
const REST_FROM = 105;
const GARMENT = "long-sleeve";

/**
 * M5: how calm a garment lies on somebody who stands still before a noisy sensor, how far it runs behind somebody who
 * moves, and how far it shoots past where they stop. With the network on every picture, and with true joints.
 */
export async function measureM5(
  world: MadeWorld,
  browser: SyntheticBrowser,
  shells: ReadonlyMap<string, WornShell>,
  options: SyntheticOptions,
): Promise<SyntheticOutcome> {
  const shell = shells.get(GARMENT)?.shell;
  if (shell === undefined) {
    options.log(`M5 needs the garment ${GARMENT}, which the intake did not make.`);
    return { figures: [], rows: [], worst: [] };
  }
  const chance = createChance(options.seed + 5);
  const body = makeBody(world.source, chanceBuild(chance, 0.7));
  const camera = chanceCamera(chance, body.heightMetres);
  const stand = (pose: PoseSpec, shiftMetres = 0): Person =>
    makePerson(
      body,
      world.shape.weights,
      world.figures.short,
      { name: "moving", pose },
      pose.yawDegrees,
      camera,
      shiftMetres,
    );
  const still = await measureStill(browser, stand(POSES.front), shell, options);
  const garment = garmentNamed(world, GARMENT);
  const films = [
    { name: "swaying", at: sway },
    { name: "stopping", at: walkAndStop },
  ];
  const moving: Moved[] = [];
  for (const { name, at } of films) {
    const film: Filmed[] = [];
    for (let picture = 0; picture < FILM_PICTURES; picture++) {
      const { pose, shiftMetres } = at(picture);
      const person = stand(pose, shiftMetres);
      const said = await browser.nextPoseIn(personPicture(person, options.seed), camera, STEP_MS);
      film.push({
        said,
        truth: truePose(person.landmarks, camera, halfMask(personRaster(person))),
        places: placesOn(person, garment),
        shoulderWidthPixels: person.shoulderWidthPixels,
      });
    }
    for (const source of ["network", "joints"] as const)
      moving.push(follow(name, source, film, shell, camera));
  }
  return { figures: [...still.figures, ...moving.flatMap(movingFigures)], rows: still.rows, worst: [] };
}

interface Filmed {
  readonly said: Pose | null;
  readonly truth: Pose;
  readonly places: Readonly<Record<string, readonly [number, number]>>;
  readonly shoulderWidthPixels: number;
}

interface Moved {
  readonly film: string;
  readonly source: "network" | "joints";
  readonly found: Track;
  readonly truth: Track;
  readonly shoulderWidthPixels: number;
}

async function measureStill(
  browser: SyntheticBrowser,
  person: Person,
  shell: Shell,
  { count, seed }: SyntheticOptions,
): Promise<{ readonly figures: readonly Figure[]; readonly rows: readonly Row[] }> {
  const calm = personPicture(person, seed);
  const shake = shakeSensor(createChance(seed + 55), SENSOR_DEVIATION);
  const poses: (Pose | null)[] = [];
  for (let picture = 0; picture < SETTLING_PICTURES + (count ?? STILL_PICTURES); picture++)
    poses.push(await browser.nextPoseIn(shake(calm), person.camera, STEP_MS));
  const track = placesOver(poses, shell, person.camera).slice(SETTLING_PICTURES);
  const said = poses.slice(SETTLING_PICTURES).map((pose) => shoulderAndHips(pose, person.camera));
  const percent = (of: Track): number => (100 * trembling(of)) / person.shoulderWidthPixels;
  const unit = "% of shoulders";
  const n = track.length;
  return {
    figures: [
      bounded({ id: "M5 trembling while still", unit, value: percent(track), sign: "≤", bar: 0.3, n }),
      told({ id: "M5 beside it: the network's own shoulders and hips", unit, value: percent(said), n }),
    ],
    rows: track.map((row, picture) => ({
      measure: "M5",
      item: picture,
      x: row[0] ?? null,
      y: row[1] ?? null,
    })),
  };
}

/** Where the garment's places lie in each picture, by the estimator of the mirror. */
function placesOver(poses: readonly (Pose | null)[], shell: Shell, camera: Pinhole): Track {
  const estimator = createBodyEstimator();
  const worn = wornShell(shell);
  return poses.map((pose, picture) => {
    const atMs = 1000 + picture * STEP_MS;
    const body = estimator.update(pose, camera, atMs);
    return body === null ? [] : Object.values(placedBy(worn.on(body, atMs), body)).flat();
  });
}

/** A shell as the mirror wears it: as long as it was cut, looked at as seldom as there. */
function wornShell(shell: Shell): { on(body: BodyState, atMs: number): Shell } {
  const lengths = createFollowedLengths(shell.mesh, REST_SKELETON);
  const positions = Float32Array.from(shell.mesh.positions);
  const worn = { ...shell, mesh: { ...shell.mesh, positions } };
  return {
    on(body, atMs) {
      lengths.follow(body, atMs, positions);
      return worn;
    },
  };
}

function shoulderAndHips(pose: Pose | null, { widthPixels, heightPixels }: Pinhole): readonly number[] {
  return [11, 12, 23, 24].flatMap((index) => [
    (pose?.landmarks[4 * index] ?? 0) * widthPixels,
    (pose?.landmarks[4 * index + 1] ?? 0) * heightPixels,
  ]);
}

function follow(
  name: string,
  source: Moved["source"],
  film: readonly Filmed[],
  shell: Shell,
  camera: Pinhole,
): Moved {
  const estimator = createBodyEstimator();
  const worn = wornShell(shell);
  const ids = shell.paper.landmarks.map(({ id }) => id).filter((id) => film[0]?.places[id] !== undefined);
  const rows = film.map(({ said, truth, places }, picture) => {
    const atMs = 1000 + picture * STEP_MS;
    const body = estimator.update(source === "network" ? said : truth, camera, atMs);
    const placed = body && placedBy(worn.on(body, atMs), body);
    return {
      found: ids.flatMap((id) => placed?.[id] ?? [Number.NaN, Number.NaN]),
      truth: ids.flatMap((id) => places[id] ?? [Number.NaN, Number.NaN]),
    };
  });
  const settled = rows.slice(SETTLING_PICTURES);
  return {
    film: name,
    source,
    found: settled.map(({ found }) => found),
    truth: settled.map(({ truth }) => truth),
    shoulderWidthPixels: film[0]?.shoulderWidthPixels ?? Number.NaN,
  };
}

function movingFigures({ film, source, found, truth, shoulderWidthPixels }: Moved): readonly Figure[] {
  const by = source === "network" ? "network" : "true joints";
  const n = found.length;
  if (film === "stopping") {
    const past = overshoot(found, STOP_AT - SETTLING_PICTURES, REST_FROM - SETTLING_PICTURES, 1);
    const measured = {
      id: `M5 overshoot after a stop, ${by}`,
      unit: "% of shoulders",
      value: (100 * past) / shoulderWidthPixels,
      n,
    };
    return [source === "network" ? bounded({ ...measured, sign: "≤", bar: 3 }) : told(measured)];
  }
  const lag = {
    id: `M5 lag behind the shown picture, ${by}`,
    unit: "ms",
    value: lagMs(found, truth, STEP_MS),
    n,
  };
  const share = {
    id: `M5 share of the motion followed, ${by}`,
    unit: "",
    value: followedShare(found, truth),
    n,
  };
  const frozen = found.map(() => found[0] ?? []);
  if (source === "joints") return [told(lag), told(share)];
  return [
    bounded({ ...lag, sign: "≤", bar: 10 }),
    bounded({ ...share, sign: "≥", bar: 0.9 }),
    told({ id: "M5 control: a frozen garment follows", unit: "", value: followedShare(frozen, truth), n }),
  ];
}

/** From foot to foot, arms swinging, turning a little. */
function sway(picture: number): { readonly pose: PoseSpec; readonly shiftMetres: number } {
  const phase = (2 * Math.PI * picture * STEP_MS) / 2_400;
  const swing = 0.35 * Math.sin(phase);
  const { directions } = POSES.front;
  return {
    shiftMetres: 0.16 * Math.sin(phase),
    pose: {
      yawDegrees: 14 * Math.sin(phase / 2),
      directions: {
        ...directions,
        leftUpperArm: [0.3 + 0.3 * Math.abs(swing), -0.93, swing],
        leftForearm: [0.15, -0.95, 0.25 + swing],
        rightUpperArm: [-0.3 - 0.3 * Math.abs(swing), -0.93, -swing],
        rightForearm: [-0.15, -0.95, 0.25 - swing],
      },
    },
  };
}

/** Half a metre a second to the side, and then not at all. */
function walkAndStop(picture: number): { readonly pose: PoseSpec; readonly shiftMetres: number } {
  const walked = Math.max(0, Math.min(picture, STOP_AT) - SETTLING_PICTURES);
  return { shiftMetres: -0.4 + (0.5 * walked * STEP_MS) / 1000, pose: POSES.front };
}
