import type { BuiltGarment } from "../../../content/intake/contract/built-garment.ts";
import { type Result, succeed } from "../../base/result.ts";
import type { GarmentDraft, IntakeStep } from "../../bridge/contract/shop-garment.ts";
import { jsonBytes } from "./do-photo-intake.ts";
import type { IntakeOrder, IntakeProduct } from "./intake-work.ts";

type MeshOrder = Extract<IntakeOrder, { kind: "glb" }>;

/** Binds a finished mesh to the body; the real one in a worker thread, a fake in tests. */
export type BindMesh = (order: MeshOrder) => Promise<Result<BuiltGarment>>;

/** Makes a garment of a finished mesh. */
export function createMeshIntake(bind: BindMesh) {
  return async (order: MeshOrder, onStep: (step: IntakeStep) => void): Promise<Result<IntakeProduct>> => {
    onStep("build");
    const built = await bind(order);
    if (!built.ok) return built;
    onStep("check");
    const { paper, glb, warnings } = built.value;
    const draft: GarmentDraft = {
      category: paper.category,
      categoryConfidence: 1,
      photo: null,
      warnings: [...warnings],
      flags: warnings.map(({ code }) => `warning:${code}`),
      triangleCount: paper.triangleCount,
    };
    const files = new Map([
      ["garment.glb", glb],
      ["garment.json", jsonBytes(paper)],
      ["reading.json", jsonBytes(draft)],
    ] as const);
    return succeed({ paper, draft, files });
  };
}
