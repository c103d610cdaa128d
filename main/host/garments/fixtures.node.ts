import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { GarmentAsset } from "../../../content/garments/schema/garment-asset.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { GarmentDraft, IntakeStep } from "../../bridge/contract/shop-garment.ts";
import { jsonBytes } from "./do-photo-intake.ts";
import type { NewRecord } from "./garment-library.node.ts";
import type { VersionFile } from "./garment-record.ts";
import type { IntakeRunner } from "./intake-runner.node.ts";
import type { IntakeOrder, IntakeProduct } from "./intake-work.ts";

/** A data folder of its own, for tests. */
export function makeScratch() {
  const dir = mkdtempSync(join(tmpdir(), "psyche-garments-"));
  return {
    dir,
    file(name: string, text = name): string {
      const file = join(dir, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** A record as it begins, for tests. */
export function newRecord(name: string, more: Partial<NewRecord> = {}): NewRecord {
  return {
    name,
    label: name,
    source: "photo",
    wish: null,
    fabric: null,
    sizeChart: [],
    photographedSize: null,
    corrections: [],
    borders: [],
    category: null,
    wornOver: null,
    proposedOver: false,
    wanted: true,
    attempts: 0,
    fault: null,
    draft: null,
    flagCount: 0,
    published: null,
    removedAtMs: null,
    ...more,
  };
}

/** What an imagined intake makes of an order. */
export function madeOf(order: IntakeOrder, flags: readonly string[] = []): IntakeProduct {
  const draft: GarmentDraft = {
    category: "top-short",
    categoryConfidence: 0.9,
    photo: { widthPixels: 600, heightPixels: 800, landmarks: [], borders: [] },
    warnings: [],
    flags: [...flags],
    triangleCount: 12,
  };
  const files = new Map<VersionFile, Uint8Array>([
    ["garment.glb", new TextEncoder().encode(`glTF of ${order.name}`)],
    ["garment.json", jsonBytes({ name: order.name })],
    ["reading.json", jsonBytes(draft)],
  ]);
  return { paper: { name: order.name } as GarmentAsset, draft, files };
}

/** A runner that waits until the test says how an order ends. */
export function createFakeRunner() {
  const orders: IntakeOrder[] = [];
  let end: ((outcome: Result<IntakeProduct>) => void) | null = null;
  let say: (step: IntakeStep) => void = () => {};
  const runner: IntakeRunner = {
    run(order, onStep) {
      orders.push(order);
      say = onStep;
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    async stop() {
      end?.(fail("broken-off", "It was broken off."));
    },
  };
  return {
    runner,
    orders,
    step: (step: IntakeStep) => say(step),
    make: (flags: readonly string[] = []) => {
      const order = orders.at(-1);
      if (order !== undefined) end?.(succeed(madeOf(order, flags)));
    },
    refuse: (code: string, message: string) => end?.(fail(code, message)),
  };
}
