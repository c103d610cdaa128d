import type { Girth, GirthEstimates } from "../../../../models/contract/index.ts";
import { tapeGirths } from "../../../../models/size/build/tape-girths.ts";
import { createSizeEstimator, type SizeEstimator } from "../../../../models/size/size-estimator.ts";
import { POSES } from "../../../../renderer/workbench/poses.ts";
import type { Figure } from "../../bench-result.ts";
import { bounded, compared, told } from "../../figure.ts";
import { meanOf } from "../../pipeline/statistics.ts";
import { chanceBuild } from "./build-of.ts";
import { type Chance, createChance } from "./chance.ts";
import { dressedPicture, type LooseGarment } from "./dressed-picture.ts";
import type { WornShell } from "./m1-shells.node.ts";
import { type MadeBody, makeBody } from "./made-body.ts";
import type { SyntheticBrowser } from "./open-page.node.ts";
import type { Row, SyntheticOptions, SyntheticOutcome } from "./outcome.ts";
import { chanceCamera, makePerson } from "./person.ts";
import type { Pinhole } from "./pinhole.ts";
import { STANCES } from "./stances.ts";
import { straightLine } from "./straight-line.ts";
import { type GirthsCm, holdsTruth, isExact, sizeFor, trueSize } from "./true-size.ts";
import { garmentNamed, type MadeWorld } from "./world.node.ts";

const BODIES = 200;
const GIRTHS: readonly Girth[] = ["chest", "waist", "hip"];
const TOPS = ["tee", "fitted-tee", "long-sleeve"] as const;
const BOTTOMS = ["trousers", "trousers", "skirt"] as const;
/** Cloth stands off the body by so much, besides its own cut. */
const LOOSEST_METRES = 0.015;
/** A shopper knows their height about so well. */
const TYPED_HEIGHT_DEVIATION_CM = 1;
const APART = STANCES.find(({ name }) => name === "apart") ?? { name: "hanging", pose: POSES.front };
const HANGING = { name: "hanging", pose: POSES.front };
const MODES = ["camera", "typed height"] as const;
type Mode = (typeof MODES)[number];

interface Shopper {
  readonly item: number;
  readonly truth: GirthsCm;
  readonly heightCm: number;
  readonly estimates: Readonly<Record<Mode, GirthEstimates | null>>;
}

/**
 * M7: girths of dressed people of a wide spread from five pictures before a camera whose place is known, or by a
 * height that they typed, against guessing the mean of all and against the height alone, both fitted on these people.
 */
export async function measureM7(
  world: MadeWorld,
  browser: SyntheticBrowser,
  _shells: ReadonlyMap<string, WornShell>,
  options: SyntheticOptions,
): Promise<SyntheticOutcome> {
  const chance = createChance(options.seed + 7);
  const shoppers: Shopper[] = [];
  for (let item = 0; item < (options.count ?? BODIES); item++) {
    const body = makeBody(world.source, chanceBuild(chance, 1));
    const heightCm = 100 * body.heightMetres;
    const estimates = await estimateShopper(world, browser, body, chance, options.seed + 1000 * item);
    const truth = tapeGirths(world.source.mesh, body.positions, world.shape.weights, body.bones);
    shoppers.push({ item, truth, heightCm, estimates });
  }
  return {
    figures: MODES.flatMap((mode) => figuresOf(shoppers, mode)),
    rows: shoppers.flatMap(rowsOf),
    worst: [],
  };
}

/** A mirror sees dozens of frames while somebody faces it and turns; here two from the front and three from the side. */
async function estimateShopper(
  world: MadeWorld,
  browser: SyntheticBrowser,
  body: MadeBody,
  chance: Chance,
  seed: number,
): Promise<Shopper["estimates"]> {
  const camera = smaller(chanceCamera(chance, body.heightMetres));
  const clothes: readonly LooseGarment[] = [chance.pick(BOTTOMS), chance.pick(TOPS)].map((name) => ({
    garment: garmentNamed(world, name),
    easeMetres: chance.between(0, LOOSEST_METRES),
  }));
  const figure = world.figures[chance.pick(["short", "none", "long"] as const)];
  const side = chance.pick([-1, 1]);
  const typedCm = 100 * body.heightMetres + chance.normal(TYPED_HEIGHT_DEVIATION_CM);
  const mount = {
    heightMetres: camera.heightMetres,
    verticalFieldOfViewRadians: 2 * Math.atan(camera.heightPixels / 2 / camera.focalPixels),
    tiltRadians: camera.pitchRadians,
  };
  const estimators: Readonly<Record<Mode, SizeEstimator>> = {
    camera: createSizeEstimator({ camera: mount, heightCm: null }),
    "typed height": createSizeEstimator({ camera: null, heightCm: typedCm }),
  };
  const looks = [
    { stance: APART, yawDegrees: chance.normal(5) },
    { stance: APART, yawDegrees: chance.normal(8) },
    ...[0, 1, 2].map(() => ({ stance: HANGING, yawDegrees: side * (90 + chance.normal(8)) })),
  ];
  for (const { stance, yawDegrees } of looks) {
    const person = makePerson(body, world.shape.weights, figure, stance, yawDegrees, camera);
    const pose = await browser.quickPoseIn(dressedPicture(person, clothes, seed), camera);
    if (pose !== null) for (const estimator of Object.values(estimators)) estimator.add(pose, camera);
  }
  return { camera: estimators.camera.estimate(), "typed height": estimators["typed height"].estimate() };
}

/** The network sees 512 pixels of a picture's height: a smaller picture is drawn faster and loses nothing. */
function smaller(camera: Pinhole): Pinhole {
  const share = 0.75;
  return {
    ...camera,
    widthPixels: camera.widthPixels * share,
    heightPixels: camera.heightPixels * share,
    focalPixels: camera.focalPixels * share,
  };
}

function figuresOf(shoppers: readonly Shopper[], mode: Mode): readonly Figure[] {
  const answered = shoppers.flatMap(({ truth, heightCm, estimates }) => {
    const girths = estimates[mode];
    return girths === null ? [] : [{ truth, heightCm, girths }];
  });
  const lines = GIRTHS.map((girth) =>
    straightLine(shoppers.map(({ heightCm, truth }) => [heightCm, truth[girth]])),
  );
  const means = GIRTHS.map((girth) => meanOf(shoppers.map(({ truth }) => truth[girth])));
  const error = (guess: (one: (typeof answered)[number], girth: number) => number, only?: Girth): number =>
    meanOf(
      answered.flatMap((one) =>
        GIRTHS.flatMap((girth, at) =>
          only === undefined || only === girth ? [Math.abs(guess(one, at) - one.truth[girth])] : [],
        ),
      ),
    );
  const ours = (only?: Girth): number => error(({ girths }, at) => girths[GIRTHS[at] ?? "chest"].cm, only);
  const byMean = error((_, at) => means[at] ?? 0);
  const byHeight = error(({ heightCm }, at) => lines[at]?.(heightCm) ?? 0);
  const inside = answered.flatMap(({ girths, truth }) =>
    GIRTHS.map((girth) =>
      truth[girth] >= girths[girth].lowCm && truth[girth] <= girths[girth].highCm ? 100 : 0,
    ),
  );
  const sizes = answered.map(({ girths, truth }) => ({ advice: sizeFor(girths), right: trueSize(truth) }));
  const named = sizes.filter(({ advice }) => advice.kind !== "unknown");
  const single = named.filter(({ advice }) => advice.kind !== "two");
  const percent = (part: number, whole: number): number => (100 * part) / whole;
  const n = answered.length;
  const by = `by ${mode}`;
  const bar = mode === "camera" ? bounded : (measured: Parameters<typeof bounded>[0]) => told(measured);
  return [
    bar({
      id: `M7 answered, ${by}`,
      unit: "%",
      value: percent(n, shoppers.length),
      sign: "≥",
      bar: 60,
      n: shoppers.length,
    }),
    bar({ id: `M7 mean error, ${by}`, unit: "cm", value: ours(), sign: "≤", bar: 2.5, n }),
    ...GIRTHS.map((girth) =>
      told({ id: `M7 mean error of ${girth}, ${by}`, unit: "cm", value: ours(girth), n }),
    ),
    ...(mode === "camera"
      ? [
          compared({
            id: `M7 ÷ the better control, ${by}`,
            unit: "cm",
            value: ours(),
            baseline: Math.min(byMean, byHeight),
            sign: "≤",
            bar: 0.6,
            n,
          }),
          told({ id: "M7 control: mean of all", unit: "cm", value: byMean, n }),
          told({ id: "M7 control: height alone", unit: "cm", value: byHeight, n }),
        ]
      : []),
    bar({
      id: `M7 coverage of the 80 % interval, ${by}`,
      unit: "%",
      value: meanOf(inside),
      sign: "≥",
      bar: 75,
      n: inside.length,
    }),
    bar({
      id: `M7 coverage, not above, ${by}`,
      unit: "%",
      value: meanOf(inside),
      sign: "≤",
      bar: 85,
      n: inside.length,
    }),
    bar({
      id: `M7 a size or two named, ${by}`,
      unit: "%",
      value: percent(named.length, shoppers.length),
      sign: "≥",
      bar: 60,
      n: shoppers.length,
    }),
    told({
      id: `M7 one size named, ${by}`,
      unit: "%",
      value: percent(single.length, shoppers.length),
      n: shoppers.length,
    }),
    bar({
      id: `M7 exact of those with one size, ${by}`,
      unit: "%",
      value: percent(single.filter(({ advice, right }) => isExact(advice, right)).length, single.length),
      sign: "≥",
      bar: 70,
      n: single.length,
    }),
    told({
      id: `M7 right size among one or two, ${by}`,
      unit: "%",
      value: percent(named.filter(({ advice, right }) => holdsTruth(advice, right)).length, named.length),
      n: named.length,
    }),
  ];
}

function rowsOf({ item, truth, heightCm, estimates }: Shopper): readonly Row[] {
  return MODES.flatMap((mode) =>
    GIRTHS.map((girth) => ({
      measure: "M7",
      item,
      mode,
      girth,
      heightCm: Number(heightCm.toFixed(1)),
      trueCm: Number(truth[girth].toFixed(1)),
      cm: estimates[mode]?.[girth].cm ?? null,
      lowCm: estimates[mode]?.[girth].lowCm ?? null,
      highCm: estimates[mode]?.[girth].highCm ?? null,
    })),
  );
}
