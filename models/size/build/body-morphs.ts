import { between, normal } from "./random.ts";

/** A body as shares of MakeHuman's morph targets, and its height. */
export interface BodyRecipe {
  readonly targets: readonly { readonly path: string; readonly share: number }[];
  readonly statureMetres: number;
}

const GENDERS = ["female", "male"] as const;
const DESCENTS = ["african", "asian", "caucasian"] as const;
/** Pairs of opposite targets that change a build, and how far they are taken. */
const BUILDS = [
  { path: "torso/measure-bust-circ", reach: 0.6 },
  { path: "torso/measure-underbust-circ", reach: 0.4 },
  { path: "torso/measure-waist-circ", reach: 0.6 },
  { path: "torso/measure-hips-circ", reach: 0.6 },
  { path: "torso/measure-shoulder-dist", reach: 0.6 },
  { path: "torso/measure-napetowaist-dist", reach: 0.4 },
  { path: "torso/torso-vshape", reach: 0.5 },
  { path: "torso/torso-scale-depth", reach: 0.35 },
  { path: "torso/torso-scale-horiz", reach: 0.5 },
  { path: "torso/torso-scale-vert", reach: 0.5 },
  { path: "hip/hip-scale-horiz", reach: 0.5 },
  { path: "hip/hip-scale-depth", reach: 0.35 },
  { path: "legs/measure-upperleg-height", reach: 0.5 },
  { path: "legs/measure-thigh-circ", reach: 0.4 },
  { path: "legs/measure-calf-circ", reach: 0.4 },
  { path: "neck/measure-neck-circ", reach: 0.4 },
  { path: "arms/measure-upperarm-circ", reach: 0.4 },
  { path: "arms/measure-upperarm-length", reach: 0.5 },
  { path: "arms/measure-lowerarm-length", reach: 0.5 },
  { path: "stomach/stomach-pregnant", reach: 0.25 },
  { path: "stomach/stomach-tone", reach: 0.6 },
] as const;
/** Means and deviation of adults' heights, metres. */
const STATURE = { female: 1.65, male: 1.78, deviation: 0.065 };

/** A random adult: sex, descent, muscle, weight, proportions and height vary on their own. */
export function randomBody(random: () => number): BodyRecipe {
  const isMale = random() < 0.5;
  const male = isMale ? between(random, 0.85, 1) : between(random, 0, 0.15);
  const genders = { female: 1 - male, male };
  const muscle = levels(clip(normal(random, 0.5, 0.2)), ["minmuscle", "averagemuscle", "maxmuscle"]);
  const weight = levels(clip(normal(random, 0.52, 0.24)), ["minweight", "averageweight", "maxweight"]);
  const tall = clip(normal(random, 0.5, 0.1));
  const tallness = { minheight: Math.max(0, 1 - 2 * tall), maxheight: Math.max(0, 2 * tall - 1) };
  const descents = DESCENTS.map(() => random() ** 2);
  const sum = descents.reduce((a, b) => a + b, 1e-9);
  const targets: { path: string; share: number }[] = [];
  for (const gender of GENDERS) {
    DESCENTS.forEach((descent, at) => {
      const share = (genders[gender] * (descents[at] ?? 0)) / sum;
      targets.push({ path: `macrodetails/${descent}-${gender}-young`, share });
    });
    for (const [muscleName, muscleShare] of muscle) {
      for (const [weightName, weightShare] of weight) {
        const path = `macrodetails/universal-${gender}-young-${muscleName}-${weightName}`;
        const share = genders[gender] * muscleShare * weightShare;
        targets.push({ path, share });
        for (const [height, ofHeight] of Object.entries(tallness))
          targets.push({
            path: `macrodetails/height/${gender}-young-${muscleName}-${weightName}-${height}`,
            share: share * ofHeight,
          });
      }
    }
  }
  for (const { path, reach } of BUILDS) {
    const share = normal(random, 0, reach / 2);
    targets.push({ path: `${path}-${share > 0 ? "incr" : "decr"}`, share: Math.abs(share) });
  }
  return {
    targets: targets.filter(({ share }) => share > 1e-4),
    statureMetres: normal(random, isMale ? STATURE.male : STATURE.female, STATURE.deviation),
  };
}

/** Shares of the three levels between which MakeHuman mixes. */
function levels<Name>(
  value: number,
  names: readonly [Name, Name, Name],
): readonly (readonly [Name, number])[] {
  const low = Math.max(0, 1 - 2 * value);
  const high = Math.max(0, 2 * value - 1);
  return [
    [names[0], low],
    [names[1], 1 - low - high],
    [names[2], high],
  ];
}

function clip(value: number): number {
  return Math.max(0, Math.min(1, value));
}
