import { afterAll, beforeAll, expect, test } from "vitest";
import { type ClipThumbs, clipThumbs, identifyFrame } from "../content/samples/rehearsal/identify-frame.ts";
import type { MaskReel } from "../content/samples/rehearsal/mask-rle.ts";
import { readRehearsal } from "../content/samples/rehearsal/read-rehearsal.node.ts";
import {
  jointOf,
  phaseAt,
  type TrueBody,
  type Truth,
  torsoPolygon,
} from "../content/samples/rehearsal/truth.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import {
  type GarmentMask,
  shareCovered,
  shareOnPerson,
  sharePointsCovered,
} from "./harness/share-covered.ts";
import { startVisit, wear } from "./harness/steps.node.ts";

/**
 * Garment pixels against the true joints of the very frame that is shown: the clip's frame is told from the picture,
 * so a garment that lags, freezes or sits beside the body cannot pass.
 */
const SAMPLES = 24;
/** Share of the true torso that a long-sleeved top must cover; crossed arms rightly hide a part of it. */
const COVERED = 0.85;
const COVERED_BEHIND_ARMS = 0.75;
/** Share of the visible arms that sleeves must cover. */
const SLEEVES = 0.85;
/** Share of the garment that must lie on the person: 0.81 to 0.84 in 150 samples, once 0.775 while the arms flew up. */
const ON_PERSON = 0.78;
/** What that one sample of a run may fall to. */
const ON_PERSON_ONCE = 0.74;
const POINTS_OF_AN_ARM = 16;
/** Grey levels by which a displayed frame may differ from the clip's after JPEG and GL; another frame differs more. */
const SURELY_THE_FRAME = 12;
/** Between samples the figure moves on. */
const PAUSE_MS = 350;

let mirror: Mirror;
let truth: Truth;
let persons: MaskReel;
let thumbs: ClipThumbs;

interface Sample {
  readonly mask: GarmentMask;
  /** Frames of the clip that the picture may be: several where the figure stands still. */
  readonly indexes: readonly number[];
}

beforeAll(async () => {
  const rehearsal = await readRehearsal();
  if (!rehearsal.ok) throw new Error(rehearsal.message);
  truth = rehearsal.value.truth;
  persons = rehearsal.value.masks;
  thumbs = clipThumbs(rehearsal.value.thumbs);
  mirror = await openMirror({ scene: "moving" });
  await startVisit(mirror);
  await wear(mirror, "merino-long-sleeve");
});
afterAll(() => mirror.close());

test("the garment covers the torso of the true joints in every sampled frame; a frozen one does not", async () => {
  const samples: Sample[] = [];
  for (let tries = 0; samples.length < SAMPLES; tries++) {
    expect(tries, "tries for a surely known frame").toBeLessThan(SAMPLES * 3);
    const sample = await takeSample();
    if (sample) samples.push(sample);
    await mirror.page.waitForTimeout(PAUSE_MS);
  }
  const own = samples.map((sample) => ({ phase: phaseOf(sample), fit: fitOf(sample.mask, sample.indexes) }));
  console.info(own.map(({ fit, phase }) => `${phase.padEnd(13)} ${textOf(fit)}`).join("\n"));
  for (const { fit, phase } of own) expect(faultsOf(fit, phase), `${phase} ${textOf(fit)}`).toEqual([]);
  const beside = own.filter(({ fit }) => fit.onPerson < ON_PERSON);
  expect(beside.length, "samples with more of the garment beside the person").toBeLessThan(2);
  const turned = samples.filter(({ indexes }) => Math.abs(bodyAt(indexes).yawRadians) > 0.6);
  expect(turned.length, "half-turned frames among the samples").toBeGreaterThan(0);

  // The control: any one of these garments, frozen while the figure moves on, must fall short somewhere.
  for (const { mask } of samples) {
    const faults = samples.flatMap((other) => faultsOf(fitOf(mask, other.indexes), phaseOf(other)));
    expect(faults.length).toBeGreaterThan(0);
  }
});

/** How a garment sits on the true body of a frame, shares 0..1; sleeves are null where no arm is visible. */
interface Fit {
  readonly torso: number;
  readonly sleeves: number | null;
  readonly onPerson: number;
}

function faultsOf({ torso, sleeves, onPerson }: Fit, phase: string): string[] {
  const crossed = phase === "arms-crossed";
  return [
    torso < (crossed ? COVERED_BEHIND_ARMS : COVERED) ? "torso" : null,
    (sleeves ?? 1) < SLEEVES ? "sleeves" : null,
    onPerson < ON_PERSON_ONCE ? "beside the person" : null,
  ].filter((fault) => fault !== null);
}

function textOf({ torso, sleeves, onPerson }: Fit): string {
  return `torso ${torso.toFixed(2)}, sleeves ${sleeves?.toFixed(2) ?? "hidden"}, on the person ${onPerson.toFixed(2)}`;
}

function phaseOf({ indexes }: Sample): string {
  return phaseAt(truth, indexes[0] ?? 0) ?? "";
}

function bodyAt(indexes: readonly number[]): TrueBody {
  const body = truth.bodies[indexes[0] ?? 0];
  if (!body) throw new Error(`Nobody is in frame ${indexes[0]}.`);
  return body;
}

/** Mask and picture of one and the same drawn frame; null where the picture is not surely known. */
async function takeSample(): Promise<Sample | null> {
  const seen = await mirror.page.evaluate(() => {
    const probe = window.psycheRehearsal;
    const thumbnail = probe?.videoThumbnail() ?? null;
    const mask = probe?.garmentMask() ?? null;
    if (!thumbnail || !mask) return null;
    // Every fourth pixel of every fourth row: a million numbers take ten seconds to leave the page.
    const { widthPixels, heightPixels, alpha } = mask;
    const few: number[] = [];
    for (let y = 0; y < heightPixels; y += 4) {
      for (let x = 0; x < widthPixels; x += 4) few.push(alpha[y * widthPixels + x] ?? 0);
    }
    const size = { widthPixels: Math.ceil(widthPixels / 4), heightPixels: Math.ceil(heightPixels / 4) };
    return { thumbnail, ...size, alpha: few };
  });
  if (!seen) return null;
  const identified = identifyFrame(Uint8Array.from(seen.thumbnail), thumbs);
  if (!identified || identified.difference > SURELY_THE_FRAME) return null;
  const indexes = identified.candidates.filter((index) => mirror.indexes.includes(index));
  return indexes.length === 0 ? null : { mask: { ...seen, alpha: Uint8Array.from(seen.alpha) }, indexes };
}

/** Of the frames that the picture may be, the middle one: they differ by less than a pixel's worth. */
function fitOf(mask: GarmentMask, indexes: readonly number[]): Fit {
  const index = indexes[indexes.length >> 1] ?? 0;
  const body = bodyAt([index]);
  const scale = mask.widthPixels / truth.widthPixels;
  const torso = torsoPolygon(body).map(({ xPixels, yPixels }) => [xPixels * scale, yPixels * scale] as const);
  const person = { ...persons, alpha: persons.masks[index] ?? new Uint8Array() };
  return {
    torso: shareCovered(mask, torso),
    sleeves: sharePointsCovered(mask, sleevePoints(body, scale)),
    onPerson: shareOnPerson(mask, person),
  };
}

/** Points along the visible upper arms and the upper two thirds of the visible forearms. */
function sleevePoints(body: TrueBody, scale: number): [number, number][] {
  return (["left", "right"] as const).flatMap((side) => {
    const [shoulder, elbow, wrist] = (["Shoulder", "Elbow", "Wrist"] as const).map((name) =>
      jointOf(body, `${side}${name}`),
    );
    if (!shoulder || !elbow || !wrist || ![shoulder, elbow, wrist].every(({ visible }) => visible)) return [];
    const between = (a: typeof elbow, b: typeof elbow, share: number): [number, number] => [
      (a.xPixels + (b.xPixels - a.xPixels) * share) * scale,
      (a.yPixels + (b.yPixels - a.yPixels) * share) * scale,
    ];
    const shares = Array.from({ length: POINTS_OF_AN_ARM }, (_, at) => at / POINTS_OF_AN_ARM);
    return shares.flatMap((share) => [between(shoulder, elbow, share), between(elbow, wrist, share * 0.67)]);
  });
}
