import { readdir, stat } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { clipThumbs, identifyFrame, THUMB_BYTES } from "./identify-frame.ts";
import { PHASES } from "./phases.ts";
import { type Rehearsal, readRehearsal } from "./read-rehearsal.node.ts";
import { jointOf, phaseAt } from "./truth.ts";

const BYTES_MAX = 5 * 1024 * 1024;

describe("the rehearsal in the repository", () => {
  let rehearsal: Rehearsal;
  beforeAll(async () => {
    const read = await readRehearsal();
    if (!read.ok) throw new Error(read.message);
    rehearsal = read.value;
  });

  test("film, truth, masks and thumbnails have the same number of frames, and every phase is there", () => {
    const count = rehearsal.truth.bodies.length;
    expect(rehearsal.masks.masks).toHaveLength(count);
    expect(rehearsal.thumbs).toHaveLength(count * THUMB_BYTES);
    expect(new Set(rehearsal.truth.spans.map(({ phase }) => phase))).toEqual(new Set(PHASES));
  });

  test("masks are empty exactly where nobody is", () => {
    for (const [index, mask] of rehearsal.masks.masks.entries()) {
      const empty = phaseAt(rehearsal.truth, index) === "empty";
      expect(mask.includes(255), `frame ${index}`).toBe(!empty);
      expect(rehearsal.truth.bodies[index] === null, `frame ${index}`).toBe(empty);
    }
  });

  test("visible joints lie on the person", () => {
    const { masks, truth } = rehearsal;
    for (const [index, body] of truth.bodies.entries()) {
      for (const name of [
        "leftShoulder",
        "rightShoulder",
        "leftElbow",
        "rightElbow",
        "leftHip",
        "rightHip",
      ] as const) {
        if (body === null) continue;
        const { xPixels, yPixels, visible } = jointOf(body, name);
        if (!visible) continue;
        const x = Math.floor((xPixels * masks.widthPixels) / truth.widthPixels);
        const y = Math.floor((yPixels * masks.heightPixels) / truth.heightPixels);
        expect(masks.masks[index]?.[y * masks.widthPixels + x], `${name} of frame ${index}`).toBe(255);
      }
    }
  });

  test("the wearer's left is on the picture's right while facing, and the whole head always inside", () => {
    for (const [index, body] of rehearsal.truth.bodies.entries()) {
      if (body === null) continue;
      expect(jointOf(body, "leftEye").yPixels).toBeGreaterThan(100);
      if (phaseAt(rehearsal.truth, index) !== "facing") continue;
      expect(jointOf(body, "leftShoulder").xPixels).toBeGreaterThan(
        jointOf(body, "rightShoulder").xPixels + 100,
      );
    }
  });

  test("turns go to the side that they are named for", () => {
    const yaws = (phase: string) =>
      rehearsal.truth.bodies.flatMap((body, index) =>
        body !== null && phaseAt(rehearsal.truth, index) === phase ? [body.yawRadians] : [],
      );
    expect(Math.max(...yaws("turn-left"))).toBeGreaterThan(0.85);
    expect(Math.min(...yaws("turn-right"))).toBeLessThan(-0.85);
  });

  test("a moving frame is told by its own thumbnail", () => {
    const { bodies } = rehearsal.truth;
    const moving = rehearsal.truth.spans.find(({ phase }) => phase === "turn-left");
    const index = (moving?.fromIndex ?? 0) + 20;
    expect(bodies[index]).not.toBeNull();
    const thumb = rehearsal.thumbs.subarray(index * THUMB_BYTES, (index + 1) * THUMB_BYTES);
    const told = identifyFrame(thumb, clipThumbs(rehearsal.thumbs));
    expect(told?.index).toBe(index);
    expect(told?.candidates.every((candidate) => Math.abs(candidate - index) <= 2)).toBe(true);
  });

  test("all of it stays small", async () => {
    const names = (await readdir(import.meta.dirname)).filter((name) =>
      /^(rehearsal|coherence)[.-].*(webm|json|gz|jpg)$/.test(name),
    );
    const sizes = await Promise.all(
      [...names, "figure/shopper.glb"].map((name) => stat(`${import.meta.dirname}/${name}`)),
    );
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(BYTES_MAX);
  });
});
