import type { Chance } from "./chance.ts";

/** What sort of person: MakeHuman's macro dials, each 0..1 with 0.5 in the middle. */
export interface Build {
  /** 0 female, 1 male. */
  readonly male: number;
  readonly muscle: number;
  readonly weight: number;
  readonly height: number;
  /** Shares of descents; their sum is 1. */
  readonly descent: { readonly african: number; readonly asian: number; readonly caucasian: number };
  /** Smaller dials on top, by name of the target, −1..1: negative takes the one that ends in `decr`. */
  readonly details: Readonly<Record<string, number>>;
}

/** The same share of everything: nobody in particular. */
export const AVERAGE_BUILD: Build = {
  male: 0.5,
  muscle: 0.5,
  weight: 0.5,
  height: 0.5,
  descent: { african: 1 / 3, asian: 1 / 3, caucasian: 1 / 3 },
  details: {},
};

/** Proportions that differ between people of one size. */
const DETAILS = [
  "torso/torso-scale-horiz",
  "torso/torso-scale-vert",
  "torso/measure-shoulder-dist",
  "torso/torso-vshape",
  "torso/measure-waist-circ",
  "torso/measure-hips-circ",
  "torso/measure-bust-circ",
  "hip/hip-scale-horiz",
  "arms/measure-upperarm-length",
  "arms/measure-lowerarm-length",
] as const;

/** The files' least and greatest heights are those of records (1.3 and 2.4 m); this keeps to what shops see. */
const HEIGHT_DEVIATION = 0.08;

/** One of a wide spread of adults: `spread` 1 reaches from slight to heavy, small to tall. */
export function chanceBuild(chance: Chance, spread: number): Build {
  const male = chance.between(0, 1) < 0.5 ? chance.between(0, 0.15) : chance.between(0.85, 1);
  const dial = (): number => Math.min(1, Math.max(0, 0.5 + spread * chance.normal(0.22)));
  const raw = [chance.between(0, 1), chance.between(0, 1), chance.between(0, 1)] as const;
  const sum = raw[0] + raw[1] + raw[2];
  return {
    male,
    muscle: dial(),
    weight: dial(),
    height: 0.5 + spread * chance.normal(HEIGHT_DEVIATION),
    descent: { african: raw[0] / sum, asian: raw[1] / sum, caucasian: raw[2] / sum },
    details: Object.fromEntries(DETAILS.map((name) => [name, spread * chance.normal(0.3)])),
  };
}

/** Morph targets of a build and their shares; a target that the files lack is left to the caller. */
export function targetsOf(build: Build): readonly { readonly path: string; readonly share: number }[] {
  const sexes = [
    ["female", 1 - build.male],
    ["male", build.male],
  ] as const;
  const muscles = three(build.muscle, "muscle");
  const weights = three(build.weight, "weight");
  const heights = three(build.height, "height").filter(([name]) => name !== "averageheight");
  const targets: { path: string; share: number }[] = [];
  for (const [sex, ofSex] of sexes) {
    for (const [descent, share] of Object.entries(build.descent))
      targets.push({ path: `macrodetails/${descent}-${sex}-young`, share: ofSex * share });
    for (const [muscle, ofMuscle] of muscles) {
      for (const [weight, ofWeight] of weights) {
        const share = ofSex * ofMuscle * ofWeight;
        targets.push({ path: `macrodetails/universal-${sex}-young-${muscle}-${weight}`, share });
        for (const [height, ofHeight] of heights)
          targets.push({
            path: `macrodetails/height/${sex}-young-${muscle}-${weight}-${height}`,
            share: share * ofHeight,
          });
      }
    }
  }
  for (const [name, amount] of Object.entries(build.details))
    targets.push({ path: `${name}-${amount < 0 ? "decr" : "incr"}`, share: Math.abs(amount) });
  return targets.filter(({ share }) => share > 1e-4);
}

function three(dial: number, of: string): readonly (readonly [string, number])[] {
  return [
    [`min${of}`, Math.max(0, 1 - 2 * dial)],
    [`average${of}`, 1 - Math.abs(2 * dial - 1)],
    [`max${of}`, Math.max(0, 2 * dial - 1)],
  ];
}
