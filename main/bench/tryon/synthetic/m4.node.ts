import { estimateStill } from "../../../../models/body/estimate-still.ts";
import type { BodyState } from "../../../../models/contract/index.ts";
import { fromLine, type Place } from "../../../../renderer/mirror/scene/cover/body-places.ts";
import { packBody, packPose, unpackMask } from "../../../../renderer/workbench/synthetic/packed.ts";
import type { Figure } from "../../bench-result.ts";
import { bounded, told } from "../../figure.ts";
import { meanOf } from "../../pipeline/statistics.ts";
import { createChance } from "./chance.ts";
import { FIRST_GARMENT_ID, type HairCut, PART } from "./figure-parts.ts";
import { halfMask } from "./half-mask.ts";
import { REGISTERED } from "./m1-items.node.ts";
import type { WornShell } from "./m1-shells.node.ts";
import { addLosses, lossFigures, noLosses, type OcclusionLosses } from "./occlusion-losses.ts";
import { occlusionPicture } from "./occlusion-picture.node.ts";
import { type OcclusionShares, occlusionShares } from "./occlusion-share.ts";
import type { SyntheticBrowser } from "./open-page.node.ts";
import { type Row, type SyntheticOptions, type SyntheticOutcome, WORST_SHOWN } from "./outcome.ts";
import { choosePerson } from "./people.ts";
import { landmarkAt, type Person, personPicture, personRaster } from "./person.ts";
import { maskOf, rasterize } from "./raster.ts";
import { COVERING, type Stance } from "./stances.ts";
import { truePose } from "./true-pose.ts";
import { trueState } from "./true-state.ts";
import { garmentNamed, type MadeWorld } from "./world.node.ts";
import { wear } from "./worn.ts";

const ITEMS = 32;
const SOURCES = ["bones", "joints", "network"] as const;
type Source = (typeof SOURCES)[number];
/** With less of the body before the cloth, an intersection over union says nothing. */
const OCCLUDER_LEAST_SHARE = 0.01;

interface Case {
  readonly stance: Stance;
  readonly hair: HairCut;
}
/** Crossed arms, hands on hips, a hand on the chest, hair over the shoulders. */
const CASES: readonly Case[] = [
  ...COVERING.filter(({ name }) => name !== "hanging").map((stance): Case => ({ stance, hair: "none" })),
  ...COVERING.filter(({ name }) => name === "hanging").map((stance): Case => ({ stance, hair: "long" })),
];

interface Measured {
  readonly item: number;
  readonly name: string;
  readonly garment: string;
  readonly source: Source;
  readonly shares: OcclusionShares;
}

/** M4 on made people: what truly lies before a garment, against what the mirror's scene hides of it. */
export async function measureM4(
  world: MadeWorld,
  browser: SyntheticBrowser,
  shells: ReadonlyMap<string, WornShell>,
  options: SyntheticOptions,
): Promise<SyntheticOutcome> {
  const chance = createChance(options.seed + 4);
  const measured: Measured[] = [];
  const pictures: {
    readonly iou: number;
    readonly title: string;
    readonly png: () => Promise<Uint8Array>;
  }[] = [];
  const losses: Readonly<Record<Source, OcclusionLosses>> = {
    bones: noLosses(),
    joints: noLosses(),
    network: noLosses(),
  };
  const dressed = await browser.dressed();
  for (const { shell } of shells.values()) browser.offer(shell.paper.name, shell.glb, shell.paper);
  for (let item = 0; item < (options.count ?? ITEMS); item++) {
    const { stance, hair } = CASES[item % CASES.length] as Case;
    const garmentName = REGISTERED[Math.floor(item / CASES.length) % REGISTERED.length] ?? "tee";
    const shell = shells.get(garmentName)?.shell;
    if (shell === undefined) continue;
    const chosen = choosePerson(world, chance, stance, chance.pick([0, 0, 20]), hair);
    const { person } = chosen;
    const { camera } = person;
    const worn = wear(person, garmentNamed(world, garmentName));
    const cloth = rasterize([worn.mesh], camera.widthPixels, camera.heightPixels);
    const occluder = maskOf(worn.raster, isOccluder);
    const truth = {
      widthPixels: camera.widthPixels,
      garment: maskOf(worn.raster, (id) => id === FIRST_GARMENT_ID),
      occluder,
      before: occluder.map((value, pixel) => (cloth.id[pixel] === 0 ? 0 : value)),
    };
    const isUpperArm = upperArmsOf(person);
    const picture = personPicture(person, options.seed + item);
    const toldTruly = truePose(person.landmarks, camera, halfMask(personRaster(person)));
    const joints = estimateStill(toldTruly, camera);
    const said = await browser.poseIn(picture, camera);
    const bodies: Readonly<Record<Source, BodyState | null>> = {
      bones: joints && trueState(person, stance, chosen.yawDegrees, joints.girthRatios),
      joints,
      network: said && estimateStill(said, camera),
    };
    const number = browser.keep(picture);
    for (const source of SOURCES) {
      const body = bodies[source];
      if (body === null) continue;
      const pose = source === "network" ? said : toldTruly;
      const size = { widthPixels: camera.widthPixels, heightPixels: camera.heightPixels };
      const masks = await browser.page.evaluate(
        ({ dressed, name, body, size, over }) =>
          dressed.masks([{ folder: "/made/", name, colour: "#4a6a8c" }], body, size, over),
        {
          dressed,
          name: shell.paper.name,
          body: packBody(body),
          size,
          over: { number, pose: pose && packPose(pose) },
        },
      );
      const shown = unpackMask(masks.shown).alpha;
      const unoccluded = unpackMask(masks.unoccluded).alpha;
      const shares = occlusionShares({ ...truth, shown, unoccluded });
      const name = `${stance.name}${hair === "long" ? ", long hair" : ""}`;
      measured.push({ item, name, garment: garmentName, source, shares });
      addLosses(losses[source], { ...truth, shown, unoccluded }, (pixel) =>
        partAt(worn.raster.id[pixel] ?? 0, pixel, isUpperArm),
      );
      if (source !== "network" || shares.occluderShare < OCCLUDER_LEAST_SHARE) continue;
      const title = `${name}, ${garmentName}: ${shares.iou.toFixed(2)}`;
      const png = () => occlusionPicture(picture, size, truth.before, shown, unoccluded);
      pictures.push({ iou: shares.iou, title, png });
    }
    browser.forget(number);
  }
  const worst = pictures.toSorted((a, b) => a.iou - b.iou).slice(0, WORST_SHOWN);
  return {
    figures: [
      ...figuresOf(measured),
      ...(["network", "bones"] as const).flatMap((source) =>
        lossFigures(`M4 lost, ${FROM[source]}:`, losses[source], measured.length / SOURCES.length),
      ),
    ],
    rows: measured.map(rowOf),
    worst: await Promise.all(worst.map(async ({ title, png }) => ({ title, png: await png() }))),
  };
}

/** Parts of the body that lie before cloth, as METRICS names them; trunk, neck and legs lie behind it. */
function isOccluder(id: number): boolean {
  return id === PART.head || id === PART.arms || id === PART.hands || id === PART.hair;
}

/** What a pixel of the truth shows, in words; upper arms and forearms are parted at the elbow. */
function partAt(id: number, pixel: number, isUpperArm: (pixel: number) => boolean): string {
  switch (id) {
    case PART.hair:
      return "hair";
    case PART.head:
      return "head";
    case PART.hands:
      return "hand";
    case PART.arms:
      return isUpperArm(pixel) ? "upper arm" : "forearm";
    case FIRST_GARMENT_ID:
      return "the garment";
    case 0:
      return "the wall";
    default:
      return "trunk, neck and legs";
  }
}

/** BlazePose's shoulder, elbow and wrist of each arm. */
const ARMS = [
  [11, 13, 15],
  [12, 14, 16],
] as const;

/** Tells upper arms from forearms by which a pixel is nearer to. */
function upperArmsOf(person: Person): (pixel: number) => boolean {
  const at = (joint: number): Place => {
    const [x, y] = landmarkAt(person, joint);
    return { x, y, z: 0 };
  };
  const arms = ARMS.map(([shoulder, elbow, wrist]) => [at(shoulder), at(elbow), at(wrist)] as const);
  const { widthPixels } = person.camera;
  return (pixel) => {
    const [x, y] = [pixel % widthPixels, Math.floor(pixel / widthPixels)];
    const away = (of: (arm: (typeof arms)[number]) => readonly [Place, Place]): number =>
      Math.min(...arms.map((arm) => fromLine(x, y, ...of(arm)).away));
    return away(([shoulder, elbow]) => [shoulder, elbow]) < away(([, elbow, wrist]) => [elbow, wrist]);
  };
}

function figuresOf(measured: readonly Measured[]): readonly Figure[] {
  const told_ = (source: Source, of: keyof OcclusionShares, name?: string): Figure => {
    const values = valuesOf(measured, source, of, name);
    const id = `M4 ${WORDS[of]}, ${FROM[source]}${name ? `: ${name}` : ""}`;
    return told({ id, unit: "", value: meanOf(values), n: values.length });
  };
  const bar = (of: keyof OcclusionShares, sign: "≥" | "≤", most: number): Figure => {
    const values = valuesOf(measured, "network", of);
    const id = `M4 ${WORDS[of]}, ${FROM.network}`;
    return bounded({ id, unit: "", value: meanOf(values), sign, bar: most, n: values.length });
  };
  const names = [...new Set(measured.map(({ name }) => name))];
  return [
    bar("iou", "≥", 0.85),
    bar("falseCover", "≤", 0.1),
    bar("falseHole", "≤", 0.02),
    ...(["bones", "joints"] as const).flatMap((source) =>
      (["iou", "falseCover", "falseHole"] as const).map((of) => told_(source, of)),
    ),
    ...names.map((name) => told_("network", "iou", name)),
    ...names.map((name) => told_("bones", "iou", name)),
    told_("network", "ceiling"),
    told_("network", "iouOfAll"),
    told_("network", "ceilingOfAll"),
  ];
}

const WORDS: Readonly<Record<keyof OcclusionShares, string>> = {
  occluderShare: "body before cloth",
  iou: "IoU of what is before cloth",
  iouOfAll: "IoU of all arms, hands, head, hair in the hull",
  ceiling: "most that IoU can be with cloth where we have it",
  ceilingOfAll: "most that IoU of all can be",
  falseCover: "false cover",
  falseHole: "false hole",
};
const FROM: Readonly<Record<Source, string>> = {
  bones: "true bones",
  joints: "true joints",
  network: "network",
};

function valuesOf(
  measured: readonly Measured[],
  source: Source,
  of: keyof OcclusionShares,
  name?: string,
): readonly number[] {
  return measured
    .filter((one) => one.source === source && (name === undefined || one.name === name))
    .filter(({ shares }) => of === "falseHole" || shares.occluderShare >= OCCLUDER_LEAST_SHARE)
    .map(({ shares }) => shares[of]);
}

function rowOf({ item, name, garment, source, shares }: Measured): Row {
  const rounded = Object.entries(shares).map(([key, value]) => [key, Number(value.toFixed(4))] as const);
  return { measure: "M4", item, stance: name, garment, source, ...Object.fromEntries(rounded) };
}
