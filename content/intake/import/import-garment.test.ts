import { NodeIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS, KHRMaterialsSheen, type Sheen } from "@gltf-transform/extensions";
import { beforeAll, describe, expect, it } from "vitest";
import type { Vector } from "../../garments/build/vector.ts";
import type { BuiltGarment } from "../contract/built-garment.ts";
import type { IntakeBody } from "../shell/intake-body.ts";
import { loadIntakeBody } from "../shell/load-body.node.ts";
import { importGarment } from "./import-garment.node.ts";
import type { ImportRequest } from "./import-request.ts";
import { madeGlb, packDraco, packMeshopt, paint, reshape, rigLikeMixamo } from "./made-glb.node.ts";
import { splitTriangles } from "./split-triangles.ts";

const SLOW_MS = 120_000;
let body: IntakeBody;
beforeAll(async () => {
  body = await loadIntakeBody();
});

const request: ImportRequest = {
  name: "imported",
  category: null,
  fabric: null,
  sizeChart: [],
  photographedSize: null,
};
const bring = (bytes: Uint8Array, over: Partial<ImportRequest> = {}) =>
  importGarment(bytes, { ...request, ...over }, body);

async function worn(bytes: Uint8Array, over: Partial<ImportRequest> = {}): Promise<BuiltGarment> {
  const outcome = await bring(bytes, over);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
/** Garments that several tests wear as they are; each is brought once. */
const asIs = new Map<string, Promise<BuiltGarment>>();
function wornAsIs(asset: string): Promise<BuiltGarment> {
  const known = asIs.get(asset) ?? madeGlb(asset).then(worn);
  asIs.set(asset, known);
  return known;
}

async function refused(bytes: Uint8Array, over: Partial<ImportRequest> = {}) {
  const outcome = await bring(bytes, over);
  if (outcome.ok) throw new Error("It was taken.");
  return outcome;
}

/** Where the landmarks lie, metres. */
async function placesOf({ glb, paper }: BuiltGarment): Promise<Map<string, Vector>> {
  const file = await new NodeIO().registerExtensions(ALL_EXTENSIONS).readBinary(glb);
  const position = file.getRoot().listMeshes()[0]?.listPrimitives()[0]?.getAttribute("POSITION");
  return new Map(
    paper.landmarks.map(({ id, vertex }) => {
      const [x = 0, y = 0, z = 0] = position?.getElement(vertex, []) ?? [];
      return [id, [x, y, z] as const];
    }),
  );
}

describe("a sound drape", () => {
  it.each([
    ["t-shirt", "top-short"],
    ["trousers", "trousers"],
    ["skirt", "skirt"],
  ])("%s is worn as %s", { timeout: SLOW_MS }, async (asset, category) => {
    const { paper, warnings } = await wornAsIs(asset);
    expect(paper.category).toBe(category);
    expect(paper.print).toBe("photo");
    expect(warnings.map(({ code }) => code)).toEqual(["category-unsure", "size-estimated"]);
    expect(paper.landmarks.length).toBeGreaterThan(5);
  });

  it("may have a lapel, turned cuffs and a closed front", { timeout: SLOW_MS }, async () => {
    const { paper } = await worn(await madeGlb("blazer"), { category: "jacket" });
    expect(paper.layer).toBe(2);
    expect(paper.girthsMetres?.chest).toBeGreaterThan(0.95);
  });

  it.each([
    ["Draco", packDraco],
    ["Meshopt", packMeshopt],
  ])("may be packed by %s", { timeout: SLOW_MS }, async (_, pack) => {
    const { paper } = await worn(await madeGlb("skirt", pack), { category: "skirt" });
    expect(paper.triangleCount).toBeGreaterThan(5_000);
    expect(paper.girthsMetres?.hip).toBeGreaterThan(0.97);
  });

  it("may stand with its own middle at the origin, and keeps its sheen", { timeout: SLOW_MS }, async () => {
    const bytes = await madeGlb("t-shirt", (file, cloth) => {
      reshape(cloth, ([x, y, z]) => [x, y - 1.2, z + 0.3]);
      const sheen = file
        .createExtension(KHRMaterialsSheen)
        .createSheen()
        .setSheenColorFactor([0.4, 0.4, 0.4]);
      cloth.getMaterial()?.setExtension("KHR_materials_sheen", sheen.setSheenRoughnessFactor(0.8));
    });
    const made = await worn(bytes, { category: "top-short" });
    expect(made.paper.fabric).toBe("wool");
    expect(made.warnings.map(({ code }) => code)).toContain("material-guessed");
    expect(made.paper.hemMetres).toBeCloseTo(0.9, 1);
    const file = await new NodeIO().registerExtensions(ALL_EXTENSIONS).readBinary(made.glb);
    const kept = file.getRoot().listMaterials()[0]?.getExtension<Sheen>("KHR_materials_sheen");
    expect(kept?.getSheenRoughnessFactor()).toBeCloseTo(0.8);
  });
});

describe("poses", () => {
  const cuff = ["cuffOuterLeft", "cuffInnerLeft", "cuffOuterRight", "cuffInnerRight"] as const;
  it.each(["t-shirt", "long-sleeve"])(
    "turns the sleeves of a %s in T-pose into rest",
    { timeout: SLOW_MS },
    async (asset) => {
      const rest = await placesOf(await wornAsIs(asset));
      const made = await worn(await madeGlb(asset, () => {}, { liftRadians: 0.8 }));
      const turned = await placesOf(made);
      for (const id of [...cuff, "hemLeft", "hemRight", "waistLeft"]) {
        const [a, b] = [rest.get(id) ?? [0, 0, 0], turned.get(id) ?? [9, 9, 9]];
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), id).toBeLessThan(0.06);
      }
      expect(made.warnings.some(({ text }) => text.includes("turned by"))).toBe(true);
      expect(made.paper.girthsMetres?.chest).toBeGreaterThan(0.93);
      expect(made.paper.girthsMetres?.waist).toBeLessThan(1.2);
    },
  );

  it("brings a mesh with Mixamo's bones and lifted arms into rest", { timeout: SLOW_MS }, async () => {
    const rest = await placesOf(
      await worn(await madeGlb("t-shirt", (file) => rigLikeMixamo(file, 0), { rigged: true }), {
        category: "top-short",
      }),
    );
    const lifted = await madeGlb("t-shirt", (file) => rigLikeMixamo(file, 0.8), { rigged: true });
    const made = await worn(lifted, { category: "top-short" });
    const lowered = await placesOf(made);
    for (const id of cuff) {
      const [a, b] = [rest.get(id) ?? [0, 0, 0], lowered.get(id) ?? [9, 9, 9]];
      expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), id).toBeLessThan(0.04);
    }
    expect(made.warnings.some(({ text }) => text.includes("turned by 46°"))).toBe(true);
  });
});

describe("a file that breaks limits", () => {
  it("is told its unit", async () => {
    const big = await refused(
      await madeGlb("t-shirt", (_, cloth) => reshape(cloth, (at) => [100 * at[0], 100 * at[1], 100 * at[2]])),
    );
    expect(big.code).toBe("mesh-units");
    expect(big.message).toContain("centimetres");
    expect(big.message).toContain("scale it by 0.01");
    const small = await refused(
      await madeGlb("dress", (_, cloth) => reshape(cloth, (at) => [at[0] / 100, at[1] / 100, at[2] / 100])),
    );
    expect(small.message).toContain("scale it by 100");
  });

  it.each([
    ["t-shirt", ([x, y, z]: Vector): Vector => [x, -z, y], "z axis points up"],
    ["trousers", ([x, y, z]: Vector): Vector => [x, -z, y], "z axis points up"],
    ["t-shirt", ([x, y, z]: Vector): Vector => [-x, -y, z], "upside down"],
  ])("%s is told how it lies", async (asset, move, words) => {
    const category = asset === "trousers" ? "trousers" : "top-short";
    const outcome = await refused(await madeGlb(asset, (_, cloth) => reshape(cloth, move)), { category });
    expect(outcome.code).toBe("mesh-axis");
    expect(outcome.message).toContain(words);
  });

  it("is told its triangles and its picture at once", { timeout: SLOW_MS }, async () => {
    const bytes = await madeGlb("t-shirt", async (file, cloth) => {
      splitTriangles(file, cloth);
      await paint(file, cloth, 2_100);
    });
    const outcome = await refused(bytes);
    const found = new Map(outcome.findings.map((finding) => [finding.code, finding]));
    expect(found.get("mesh-triangles")).toMatchObject({ value: 4 * 5_744, limit: 15_000 });
    expect(found.get("mesh-texture")).toMatchObject({ value: 2_100, limit: 2_048, where: "chequers" });
  });

  it("is told where faces meet that should not", { timeout: SLOW_MS }, async () => {
    const bytes = await madeGlb("t-shirt", (_, cloth) => {
      const index = cloth.getIndices();
      const old = [...(index?.getArray() ?? [])];
      // Fins on the right back.
      const position = cloth.getAttribute("POSITION");
      const fins = Array.from({ length: old.length / 3 }, (_unused, face) => face)
        .filter((face) => {
          const [x = 0, y = 0, z = 0] = position?.getElement(old[3 * face] ?? 0, []) ?? [];
          return x < -0.05 && y > 1 && y < 1.2 && z < -0.03;
        })
        .flatMap((face) => [old[3 * face] ?? 0, old[3 * face + 1] ?? 0, 0]);
      index?.setArray(Uint16Array.from([...old, ...fins]));
    });
    const outcome = await refused(bytes);
    const shared = outcome.findings.find(({ code }) => code === "mesh-edges");
    expect(shared?.value).toBeGreaterThan(50);
    expect(shared?.text).toMatch(/height 1\.\d\d m, right back/);
  });

  it("is told that it is two layers, and where a hole is", { timeout: SLOW_MS }, async () => {
    const doubled = await madeGlb("skirt", (file, cloth) => {
      const inner = cloth.clone();
      const position = cloth.getAttribute("POSITION")?.clone();
      if (position === undefined) return;
      inner.setAttribute("POSITION", position).setAttribute("NORMAL", null);
      for (let vertex = 0; vertex < position.getCount(); vertex += 1) {
        const [x = 0, y = 0, z = 0] = position.getElement(vertex, []);
        position.setElement(vertex, [0.98 * x, y, 0.98 * z]);
      }
      file.getRoot().listMeshes()[0]?.addPrimitive(inner);
    });
    const outcome = await refused(doubled, { category: "skirt" });
    expect(outcome.findings.map(({ code }) => code)).toContain("mesh-layers");

    const holed = await madeGlb("skirt", (_, cloth) => {
      const index = cloth.getIndices();
      const position = cloth.getAttribute("POSITION");
      const old = [...(index?.getArray() ?? [])];
      const kept = old.filter((_unused, at) => {
        const [x = 0, y = 0, z = 0] = position?.getElement(old[at - (at % 3)] ?? 0, []) ?? [];
        return z < 0 || Math.hypot(x - 0.08, y - 0.8) > 0.03;
      });
      index?.setArray(Uint16Array.from(kept));
    });
    const hole = (await refused(holed, { category: "skirt" })).findings[0];
    expect(hole?.code).toBe("mesh-holes");
    expect(hole?.text).toMatch(/height 0\.8\d m, left front|height 0\.7\d m, left front/);
  });

  it("is told that it has no colour", async () => {
    const plain = await refused(
      await madeGlb("skirt", (_, cloth) => void cloth.getMaterial()?.setBaseColorTexture(null)),
    );
    expect(plain.findings.map(({ code }) => code)).toEqual(["mesh-colour"]);
  });

  it("is told that it cannot be read or is empty", async () => {
    const whole = await madeGlb("skirt");
    expect((await refused(whole.slice(0, 40_000))).message).toContain("ends after 40000");
    expect((await refused(new Uint8Array([1, 2, 3]))).code).toBe("mesh-unreadable");
    expect((await refused(whole.map((byte, at) => (at > 30 && at < 300 ? 0 : byte)))).code).toBe(
      "mesh-unreadable",
    );
    const empty = await madeGlb("skirt", (file) =>
      file
        .getRoot()
        .listScenes()[0]
        ?.listChildren()
        .forEach((node) => node.detach()),
    );
    expect((await refused(empty)).code).toBe("mesh-empty");
  });
});
