import type { Bench } from "./bench-result.ts";

/** Every bench by name; loaded only when it is asked for. */
export const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  ledger: async () => (await import("../ledger/bench/ledger.bench.node.ts")).run,
};
