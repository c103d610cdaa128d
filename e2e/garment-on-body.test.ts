import { afterAll, beforeAll, expect, test } from "vitest";
import { type ClipThumbs, clipThumbs, identifyFrame } from "../content/samples/rehearsal/identify-frame.ts";
import { readRehearsal } from "../content/samples/rehearsal/read-rehearsal.node.ts";
import { phaseAt, type Truth, torsoPolygon } from "../content/samples/rehearsal/truth.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { type GarmentMask, shareCovered } from "./harness/share-covered.ts";
import { startVisit, wear } from "./harness/steps.node.ts";

/**
 * Garment pixels against the true joints of the very frame that is shown: the clip's frame is told from the picture,
 * so a garment that lags, freezes or sits beside the body cannot pass.
 */
const SAMPLES = 24;
/** Share of the true torso that a long-sleeved top must cover; crossed arms rightly hide a part of it. */
const COVERED = 0.85;
const COVERED_BEHIND_ARMS = 0.5;

let mirror: Mirror;
let truth: Truth;
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
  thumbs = clipThumbs(rehearsal.value.thumbs);
  mirror = await openMirror({ scene: "moving" });
  await startVisit(mirror);
  await wear(mirror, "merino-long-sleeve");
});
afterAll(() => mirror.close());

test("the garment covers the torso of the true joints in every sampled frame; a frozen one does not", async () => {
  const samples: Sample[] = [];
  while (samples.length < SAMPLES) {
    const sample = await takeSample();
    if (sample) samples.push(sample);
  }
  const own = samples.map((sample) => ({ ...sample, covered: coverage(sample.mask, sample.indexes) }));
  for (const { covered, indexes } of own) {
    const phase = phaseAt(truth, indexes[0] ?? 0);
    const bar = phase === "arms-crossed" ? COVERED_BEHIND_ARMS : COVERED;
    expect(covered, `frame ${indexes[0]} (${phase})`).toBeGreaterThanOrEqual(bar);
  }
  const turned = own.filter(({ indexes }) => Math.abs(truth.bodies[indexes[0] ?? 0]?.yawRadians ?? 0) > 0.6);
  expect(turned.length, "half-turned frames among the samples").toBeGreaterThan(0);

  // The control: the first garment, frozen while the figure moves on, must fall short somewhere.
  const frozen = samples[0]?.mask;
  const kept = samples.map(({ indexes }) => (frozen ? coverage(frozen, indexes) : 1));
  expect(Math.min(...kept)).toBeLessThan(COVERED);
});

/** Mask and picture of one and the same drawn frame; null where the picture is not surely known. */
async function takeSample(): Promise<Sample | null> {
  const seen = await mirror.page.evaluate(() => {
    const probe = window.psycheRehearsal;
    const thumbnail = probe?.videoThumbnail() ?? null;
    const mask = probe?.garmentMask() ?? null;
    return thumbnail && mask ? { thumbnail, ...mask } : null;
  });
  await mirror.page.waitForTimeout(400);
  if (!seen) return null;
  const identified = identifyFrame(Uint8Array.from(seen.thumbnail), thumbs);
  if (!identified || identified.difference > 12) return null;
  const indexes = identified.candidates.filter((index) => mirror.indexes.includes(index));
  return indexes.length === 0 ? null : { mask: { ...seen, alpha: Uint8Array.from(seen.alpha) }, indexes };
}

/** Best coverage over the frames that the picture may be. */
function coverage(mask: GarmentMask, indexes: readonly number[]): number {
  return Math.max(
    ...indexes.map((index) => {
      const body = truth.bodies[index];
      if (!body) return 0;
      const scale = mask.widthPixels / truth.widthPixels;
      return shareCovered(
        mask,
        torsoPolygon(body).map(({ xPixels, yPixels }) => [xPixels * scale, yPixels * scale]),
      );
    }),
  );
}
