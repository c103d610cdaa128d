import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import sharp from "sharp";
import { z } from "zod";
import type { GivenJoints } from "../../../tryon/open-try-on.node.ts";
import { distance, type TorsoJoints } from "../../pipeline/flat-overlays.ts";
import { type Mask, maskOf, type Picture } from "./picture.ts";

type Place = readonly [number, number];

/** A real pair: a flat photo, a person who wears that garment, and what is known of both. Answers only score. */
export interface Pair {
  readonly id: string;
  readonly personFile: string;
  readonly clothFile: string;
  readonly person: Picture;
  /** The garment's visible pixels. */
  readonly worn: Mask;
  /** Hair, face, arms and hands of the person; null where there is no parsing. */
  readonly before: Mask | null;
  /** In words, what a pixel shows by the parsing. */
  readonly partAt: (pixel: number) => string;
  /** Joints of another network, in BlazePose's numbers; only those it saw. */
  readonly joints: GivenJoints;
  readonly torso: TorsoJoints;
  readonly shoulderWidthPixels: number;
  readonly prints: readonly { readonly id: string; readonly flat: Place; readonly worn: Place }[];
}

/** OpenPose's BODY_25 numbers by BlazePose's. */
const BODY_25 = { 11: 5, 12: 2, 13: 6, 14: 3, 15: 7, 16: 4, 23: 12, 24: 9, 25: 13, 26: 10, 27: 14, 28: 11 };
const SURE = 0.2;
/** Colours of the parsing (LIP's palette), of what lies before a garment; arms have their hands. */
const BEFORE_RGB = [
  { part: "hair", colour: [254, 0, 0] },
  { part: "face", colour: [0, 0, 254] },
  { part: "arms and hands", colour: [51, 169, 220] },
  { part: "arms and hands", colour: [0, 254, 254] },
] as const;
const COLOUR_REACH = 12;

const poseSchema = z.object({ people: z.array(z.object({ pose_keypoints_2d: z.array(z.number()) })).min(1) });
const placeSchema = z.tuple([z.number(), z.number()]);
const printSchema = z.object({
  points: z.array(z.object({ id: z.string(), flat: placeSchema, worn: placeSchema })),
});

/** Folder of the pairs: `PAIRS_DIR` or beside the project. */
export function pairsFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(environment["PAIRS_DIR"] ?? join(import.meta.dirname, "../../../../../shared/data/pairs"));
}

/** Names of the pairs in a folder, in order; none where there is no such folder. */
export function pairIds(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) =>
      ["cloth.jpg", "person.jpg", "worn_mask.jpg", "openpose.json"].every((file) =>
        existsSync(join(folder, id, file)),
      ),
    )
    .toSorted();
}

/** Reads one pair. Throws a sentence where a file is broken or no shoulders are known. */
export async function readPair(folder: string, id: string): Promise<Pair> {
  const file = (name: string): string => join(folder, id, name);
  const person = await rgbaOf(file("person.jpg"));
  const joints = jointsOf(poseSchema.parse(JSON.parse(readFileSync(file("openpose.json"), "utf8"))));
  const at = (point: number): Place | null => joints[point] ?? null;
  const [leftShoulder, rightShoulder] = [at(11), at(12)];
  if (leftShoulder === null || rightShoulder === null) throw new Error(`Pair ${id} has no shoulders.`);
  const shoulderWidthPixels = distance(leftShoulder, rightShoulder);
  const worn = await rgbaOf(file("worn_mask.jpg"), person);
  const parse = existsSync(file("parse.png")) ? await rgbaOf(file("parse.png"), person) : null;
  const prints = existsSync(file("print.json"))
    ? printSchema.parse(JSON.parse(readFileSync(file("print.json"), "utf8"))).points
    : [];
  const below = ([x, y]: Place): Place => [x, y + 1.4 * shoulderWidthPixels];
  return {
    id,
    personFile: file("person.jpg"),
    clothFile: file("cloth.jpg"),
    person,
    worn: maskOf(person, (pixel) => (worn.rgba[4 * pixel] ?? 0) > 127),
    before: parse === null ? null : maskOf(person, (pixel) => partBefore(parse, pixel) !== null),
    partAt: (pixel) =>
      (parse && partBefore(parse, pixel)) ??
      ((worn.rgba[4 * pixel] ?? 0) > 127 ? "the garment" : "neck, legs, other clothes, the wall"),
    joints,
    torso: {
      leftShoulder,
      rightShoulder,
      leftHip: at(23) ?? below(leftShoulder),
      rightHip: at(24) ?? below(rightShoulder),
    },
    shoulderWidthPixels,
    prints,
  };
}

/** A picture file as four bytes a pixel, in its own size or, without smoothing, in another's. */
async function rgbaOf(
  file: string,
  size?: { readonly widthPixels: number; readonly heightPixels: number },
): Promise<Picture> {
  const picture = sharp(file).autoOrient().toColourspace("srgb").ensureAlpha();
  const sized = size
    ? picture.resize(size.widthPixels, size.heightPixels, { fit: "fill", kernel: "nearest" })
    : picture;
  const { data, info } = await sized.raw().toBuffer({ resolveWithObject: true });
  return { widthPixels: info.width, heightPixels: info.height, rgba: data };
}

function partBefore({ rgba }: Picture, pixel: number): string | null {
  const found = BEFORE_RGB.find(({ colour }) =>
    colour.every((value, channel) => Math.abs((rgba[4 * pixel + channel] ?? 0) - value) <= COLOUR_REACH),
  );
  return found?.part ?? null;
}

function jointsOf({ people }: z.infer<typeof poseSchema>): Readonly<Record<number, Place>> {
  const numbers = people[0]?.pose_keypoints_2d ?? [];
  return Object.fromEntries(
    Object.entries(BODY_25).flatMap(([blaze, point]) => {
      const [x = 0, y = 0, confidence = 0] = numbers.slice(3 * point, 3 * point + 3);
      return confidence < SURE || (x === 0 && y === 0) ? [] : [[Number(blaze), [x, y] as const]];
    }),
  );
}
