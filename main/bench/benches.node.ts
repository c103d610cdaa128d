import type { Bench } from "./bench-result.ts";

/** Every bench by name; loaded only when it is asked for. */
export const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  calibration: async () => (await import("./calibration/calibration.bench.node.ts")).run,
  "first-garment": async () => (await import("./first-garment/first-garment.bench.node.ts")).run,
  chaos: async () => (await import("./chaos/chaos.bench.node.ts")).run,
  import: async () => (await import("./import/import.bench.node.ts")).run,
  ledger: async () => (await import("../ledger/bench/ledger.bench.node.ts")).run,
  pipeline: async () => (await import("./pipeline/pipeline.bench.node.ts")).run,
  report: async () => (await import("./report/report.bench.node.ts")).run,
  signage: async () => (await import("./signage/signage.bench.node.ts")).run,
  soak: async () => (await import("./soak/soak.bench.node.ts")).run,
  tryon: async () => (await import("./tryon/tryon.bench.node.ts")).run,
};
