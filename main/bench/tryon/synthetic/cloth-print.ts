import { createChance } from "./chance.ts";

type Colour = readonly [number, number, number];

/** Colour of a garment at a place of its rest shape: metres, x to the wearer's left, y up; z tells front from back. */
export type Print = (x: number, y: number, z: number) => Colour;

/** A dyed cloth with a printed badge on the chest: rings, bars and dots, so that every part of it can be told. */
export function badgePrint(seed: number, middleY: number): Print {
  const chance = createChance(seed);
  const hue = chance.between(0, 1);
  const cloth = fromHue(hue, chance.between(0.25, 0.6), chance.between(0.35, 0.75));
  const ink = fromHue(hue + 0.5, 0.7, chance.between(0.2, 0.9));
  const second = fromHue(hue + 0.28, 0.6, 0.85);
  return (x, y, z) => {
    const weave = 1 + 0.03 * Math.sin(x * 2200) * Math.sin(y * 2200);
    const base = cloth.map((value) => value * weave) as unknown as Colour;
    if (z < 0) return base;
    const up = y - middleY;
    const radius = Math.hypot(x, up);
    if (radius < 0.09) return radius > 0.075 || (radius < 0.045 && radius > 0.025) ? ink : base;
    const inBars = Math.abs(x) < 0.1 && up < -0.1 && up > -0.17;
    if (inBars && Math.floor((x + 0.1) / 0.02) % 2 === 0) return second;
    return base;
  };
}

function fromHue(hue: number, saturation: number, value: number): Colour {
  const channel = (shift: number): number => {
    const at = (((hue + shift) % 1) + 1) % 1;
    return value * (1 - saturation * Math.min(1, Math.max(0, Math.abs(at * 6 - 3) - 1) / 1));
  };
  return [channel(0), channel(1 / 3), channel(2 / 3)];
}
