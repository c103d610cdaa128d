import { chanceBuild } from "./build-of.ts";
import type { Chance } from "./chance.ts";
import type { HairCut } from "./figure-parts.ts";
import { makeBody } from "./made-body.ts";
import { chanceCamera, makePerson, type Person } from "./person.ts";
import type { Stance } from "./stances.ts";
import type { MadeWorld } from "./world.node.ts";

/** Turns that are measured, degrees to either side. */
export const YAW_BINS = [0, 25, 50] as const;

export interface ChosenPerson {
  readonly person: Person;
  readonly stance: Stance;
  readonly yawDegrees: number;
}

/** A person of chance in a stance, turned to the left or the right. */
export function choosePerson(
  world: MadeWorld,
  chance: Chance,
  stance: Stance,
  turnDegrees: number,
  hair?: HairCut,
): ChosenPerson {
  const body = makeBody(world.source, chanceBuild(chance, 1));
  const yawDegrees = turnDegrees * (chance.between(0, 1) < 0.5 ? -1 : 1) + chance.normal(4);
  const figure = world.figures[hair ?? chance.pick(["short", "none", "long"] as const)];
  const camera = chanceCamera(chance, body.heightMetres);
  return {
    person: makePerson(body, world.shape.weights, figure, stance, yawDegrees, camera),
    stance,
    yawDegrees,
  };
}
