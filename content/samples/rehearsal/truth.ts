import { z } from "zod";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { JOINT_NAMES, type JointName } from "./joint-names.ts";
import { PHASES, type Phase } from "./phases.ts";

/** Longest clip that a truth may describe: two minutes at 30 a second. */
export const CLIP_FRAMES_MAX = 3600;

const jointSchema = z.tuple([
  z.number().describe("xPixels, unmirrored picture"),
  z.number().describe("yPixels, down"),
  z.number().positive().describe("depthMetres, along the camera's axis"),
  z
    .union([z.literal(0), z.literal(1)])
    .describe("1 = inside the picture and not behind another part of the body"),
]);

const bodySchema = z.strictObject({
  yawRadians: z.number().describe("of the chest; 0 faces the camera, + turns to the wearer's left"),
  joints: z.array(jointSchema).length(JOINT_NAMES.length),
});

/** What is true of each frame of a clip; written by the builders beside the clip. */
export const truthSchema = z.strictObject({
  version: z.literal(1),
  framesPerSecond: z.number().positive(),
  widthPixels: z.int().positive(),
  heightPixels: z.int().positive(),
  focalPixels: z.number().positive(),
  cameraHeightMetres: z.number().positive(),
  cameraPitchRadians: z.number().describe("+ looks down"),
  jointNames: z
    .array(z.enum(JOINT_NAMES))
    .refine((names) => names.join() === JOINT_NAMES.join(), "joints in another order"),
  spans: z
    .array(
      z.strictObject({
        phase: z.enum(PHASES),
        fromIndex: z.int().nonnegative(),
        toIndex: z.int().positive().describe("half-open"),
      }),
    )
    .max(64),
  bodies: z.array(bodySchema.nullable()).max(CLIP_FRAMES_MAX).describe("one a frame; null = nobody"),
});

export type Truth = z.infer<typeof truthSchema>;
export type TrueBody = z.infer<typeof bodySchema>;

/** A joint of the truth. */
export interface TrueJoint {
  readonly xPixels: number;
  readonly yPixels: number;
  readonly depthMetres: number;
  readonly visible: boolean;
}

/** Reads a truth from parsed JSON. Fails with the path of the first wrong value. */
export function parseTruth(json: unknown): Result<Truth, "malformed"> {
  const parsed = truthSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail(
      "malformed",
      `The clip's truth is malformed at ${issue?.path.join(".") ?? "?"}: ${issue?.message ?? ""}.`,
    );
  }
  const truth = parsed.data;
  const covered = truth.spans.reduce((end, span) => (span.fromIndex === end ? span.toIndex : -1), 0);
  if (covered !== truth.bodies.length) {
    return fail(
      "malformed",
      "The clip's truth is malformed at spans: they must cover the bodies without gaps.",
    );
  }
  return succeed(truth);
}

/** One joint of a body. */
export function jointOf(body: TrueBody, name: JointName): TrueJoint {
  const row = body.joints[JOINT_NAMES.indexOf(name)];
  if (row === undefined) throw new Error(`Broken invariant: a body without ${name}`);
  const [xPixels, yPixels, depthMetres, visible] = row;
  return { xPixels, yPixels, depthMetres, visible: visible === 1 };
}

/** Corners of the torso, round: left shoulder, right shoulder, right hip, left hip. */
export function torsoPolygon(body: TrueBody): readonly TrueJoint[] {
  return (["leftShoulder", "rightShoulder", "rightHip", "leftHip"] as const).map((name) =>
    jointOf(body, name),
  );
}

/** The phase that a frame of the clip belongs to; null past the end. */
export function phaseAt(truth: Truth, index: number): Phase | null {
  return truth.spans.find(({ fromIndex, toIndex }) => index >= fromIndex && index < toIndex)?.phase ?? null;
}
