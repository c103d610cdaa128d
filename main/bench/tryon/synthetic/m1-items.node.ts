import { estimateStill } from "../../../../models/body/estimate-still.ts";
import type { BodyState, Pose } from "../../../../models/contract/index.ts";
import { createChance } from "./chance.ts";
import { dressedPicture } from "./dressed-picture.ts";
import { halfMask } from "./half-mask.ts";
import type { SyntheticBrowser } from "./open-page.node.ts";
import { type ChosenPerson, choosePerson, YAW_BINS } from "./people.ts";
import { personRaster } from "./person.ts";
import { noiseOf, type PoseNoise, withNoise } from "./pose-noise.ts";
import type { TrueGarment } from "./true-garment.node.ts";
import { truePose } from "./true-pose.ts";
import { trueState } from "./true-state.ts";
import { garmentNamed, type MadeWorld } from "./world.node.ts";
import { type Worn, wear } from "./worn.ts";

/** One made person in one garment, with what is true and what the network said. */
export interface RegistrationItem {
  readonly number: number;
  readonly chosen: ChosenPerson;
  readonly binDegrees: number;
  readonly garment: TrueGarment;
  readonly worn: Worn;
  readonly picture: Uint8ClampedArray;
  readonly truth: Pose;
  readonly said: Pose | null;
  readonly noise: PoseNoise | null;
}

/** Garments that M1 is measured on, in turn. */
export const REGISTERED = ["tee", "long-sleeve", "fitted-tee"] as const;

/**
 * What people came in, who are to wear each: the network has learnt from dressed people. Of 18 made people it puts the
 * hips 4.5 % of the shoulder width too high while they wear nothing but underclothes, 2.8 % too low in these, and their
 * shoulders 3.4 % too near together, 0.3 % in these.
 */
const CAME_IN: Readonly<Record<(typeof REGISTERED)[number], (typeof REGISTERED)[number]>> = {
  tee: "fitted-tee",
  "long-sleeve": "fitted-tee",
  "fitted-tee": "tee",
};
const OWN_EASE_METRES = 0.005;

/** Makes people in garments, and asks the network about each of their pictures. */
export async function makeItems(
  world: MadeWorld,
  browser: SyntheticBrowser,
  seed: number,
  count: number,
): Promise<readonly RegistrationItem[]> {
  const chance = createChance(seed);
  const items: RegistrationItem[] = [];
  for (let number = 0; number < count; number++) {
    const stance = world.stances[number % world.stances.length];
    const name = REGISTERED[number % REGISTERED.length];
    const binDegrees = YAW_BINS[Math.floor(number / 2) % YAW_BINS.length];
    if (stance === undefined || name === undefined || binDegrees === undefined)
      throw new Error("The world lacks stances or garments.");
    const garment = garmentNamed(world, name);
    const chosen = choosePerson(world, chance, stance, binDegrees);
    const { person } = chosen;
    const truth = truePose(person.landmarks, person.camera, halfMask(personRaster(person)));
    const clothes = ["trousers", CAME_IN[name]].map((own) => ({
      garment: garmentNamed(world, own),
      easeMetres: OWN_EASE_METRES,
    }));
    const picture = dressedPicture(person, clothes, seed + number);
    const said = await browser.poseIn(picture, person.camera);
    items.push({
      number,
      chosen,
      binDegrees,
      garment,
      worn: wear(person, garment),
      picture,
      truth,
      said,
      noise: said && noiseOf(said, truth, person.camera, person.shoulderWidthPixels),
    });
  }
  return items;
}

/** Ways to know the body, best first. */
export const SOURCES = ["bones", "joints", "noisy", "network"] as const;
export type Source = (typeof SOURCES)[number];

/** The body of an item by each source; null where none could be made out. */
export function bodiesOf(
  item: RegistrationItem,
  items: readonly RegistrationItem[],
): Readonly<Record<Source, BodyState | null>> {
  const { person, stance, yawDegrees } = item.chosen;
  const { camera, shoulderWidthPixels } = person;
  const joints = estimateStill(item.truth, camera);
  const noise = noiseFor(item, items);
  return {
    bones: joints && trueState(person, stance, yawDegrees, joints.girthRatios),
    joints,
    noisy: noise && estimateStill(withNoise(item.truth, noise, camera, shoulderWidthPixels), camera),
    network: item.said && estimateStill(item.said, camera),
  };
}

/** The network's error on another person who stands turned alike: errors depend on the turn. */
function noiseFor(item: RegistrationItem, items: readonly RegistrationItem[]): PoseNoise | null {
  let best: { readonly noise: PoseNoise; readonly off: number } | null = null;
  for (const other of items) {
    if (other === item || other.noise === null) continue;
    const isSameStance = other.chosen.stance.name === item.chosen.stance.name;
    const off = Math.abs(other.chosen.yawDegrees - item.chosen.yawDegrees) + (isSameStance ? 0 : 15);
    if (best === null || off < best.off) best = { noise: other.noise, off };
  }
  return best?.noise ?? null;
}
