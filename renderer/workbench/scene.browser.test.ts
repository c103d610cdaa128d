import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { VisualCase } from "./case-schema.ts";
import { openWorkbench } from "./open-workbench.node.ts";

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const SIZE = { widthPixels: 270, heightPixels: 480 };
/** Enough to see cloth swing, in which a hundred and fifty frames are drawn. */
const SMALL = { widthPixels: 135, heightPixels: 240 };

const worn = (names: readonly string[], pose: VisualCase["pose"], tier: VisualCase["tier"]): VisualCase => ({
  garments: names.map((name) => ({
    name,
    colour: "#7a2238",
    fabric: null,
    pattern: null,
    recolour: null,
    fit: null,
    wornOver: false,
  })),
  pose,
  hair: false,
  girth: 1,
  tier,
  ...SIZE,
  shownMetres: 1.85,
  floorMetres: 0,
});
const GARMENTS = [
  "t-shirt",
  "long-sleeve",
  "shirt",
  "jacket",
  "blazer",
  "coat",
  "trousers",
  "skirt",
  "dress",
];

describe("the scene", () => {
  it.each(["light", "full"] as const)("frees what it made, tier %s", async (tier) => {
    const visualCase = worn(["trousers", "t-shirt", "printed-t-shirt", "blazer"], "front", tier);
    const proof = await workbench.page.evaluate(
      (input) => window.workbench.disposeProof(input, 3),
      visualCase,
    );
    expect(proof.afterFirst).toBeGreaterThan(10);
    expect(proof.afterChanges).toBe(proof.afterFirst);
    expect(proof.afterDispose).toBe(0);
  });

  it("draws the same picture after its GL context was lost and came back", async () => {
    const visualCase = worn(["trousers", "printed-t-shirt", "jacket"], "half-left", "light");
    const proof = await workbench.page.evaluate((input) => window.workbench.healProof(input), visualCase);
    expect(proof.told).toEqual(["lost", "restored"]);
    expect(proof.after === proof.before).toBe(true);
  });

  it("hides cloth behind arms that cross the torso", async () => {
    const crossed = await mask(["t-shirt"], "crossed");
    expect(crossed.strayPixels).toBe(0);
    expect(crossed.shownPixels).toBeLessThan(crossed.wholePixels * 0.93);
    const front = await mask(["t-shirt"], "front");
    expect(front.shownPixels).toBeGreaterThan(front.wholePixels * 0.9);
  });

  it.each(["wide-sleeves", "jacket", "skirt"])("lets %s swing and come to rest", async (name) => {
    const visualCase = { ...worn([name], "front", "light"), ...SMALL };
    const proof = await workbench.page.evaluate((input) => window.workbench.swingProof(input), visualCase);
    expect(proof.movingPixels).toBeGreaterThan(50);
    expect(proof.restingPixels).toBeLessThan(10);
  });

  it.each(GARMENTS)("keeps the named places of %s on its cloth, left on the wearer's left", async (name) => {
    for (const pose of ["front", "half-left", "hips"] as const) {
      const { offCloth, landmarks } = await mask([name], pose);
      expect(offCloth, pose).toEqual([]);
      if (pose !== "front") continue;
      const x = (id: string): number =>
        landmarks.find((landmark) => landmark.id === id)?.xPixels ?? Number.NaN;
      // The picture is unmirrored: the wearer's left is on its right.
      expect(x("hemLeft")).toBeGreaterThan(x("hemRight"));
      expect(x("waistLeft")).toBeGreaterThan(x("waistRight"));
    }
  });
});

async function mask(names: readonly string[], pose: VisualCase["pose"]) {
  return workbench.page.evaluate((input) => window.workbench.maskProof(input), worn(names, pose, "light"));
}
