import { describe, expect, it } from "vitest";
import { fail, succeed } from "../../../main/base/result.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import { draft } from "../visit/record.ts";
import { createPostOffice } from "./post-office.ts";

/** A host that is there or not, and remembers what it was told. */
function createHost() {
  const told: string[] = [];
  const ids: string[] = [];
  const timers: (() => void)[] = [];
  let there = false;
  let onConnected: (connected: boolean) => void = () => undefined;
  const bridge = {
    request: (async (name: string, params: { batchId?: string; entries?: { kind: string }[] }) => {
      if (params.batchId !== undefined) ids.push(params.batchId);
      if (!there) return fail("disconnected", "no host");
      told.push(name, ...(params.entries ?? []).map((entry) => entry.kind));
      return succeed(name === "ledger.append" ? { lastId: 1 } : null);
    }) as unknown as BridgeClient["request"],
    onConnectedChange(listener: (connected: boolean) => void) {
      onConnected = listener;
      return () => undefined;
    },
  };
  const join = () => {
    there = true;
    onConnected(true);
  };
  let count = 0;
  const office = createPostOffice({
    bridge,
    after: (_durationMs, run) => {
      timers.push(run);
      return () => undefined;
    },
    randomId: () => `${count++}`.padStart(32, "0"),
  });
  return { told, ids, timers, join, office };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("createPostOffice", () => {
  it("keeps what it has while the host is away and sends it in order when it is back", async () => {
    const { told, ids, join, office } = createHost();
    office.record(draft("interact", { control: "start" }));
    office.record(draft("visit-end", { reason: "goodbye", durationMs: 1 }));
    office.forget("0".repeat(32));
    await settled();
    expect(told).toEqual([]);
    join();
    await settled();
    expect(told).toEqual(["ledger.append", "interact", "ledger.append", "visit-end", "visit.forget"]);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(2);
  });

  it("tries again by itself", async () => {
    const { told, timers, office, join } = createHost();
    office.record(draft("interact", { control: "start" }));
    await settled();
    expect(timers).toHaveLength(1);
    join();
    timers[0]?.();
    await settled();
    expect(told).toEqual(["ledger.append", "interact"]);
  });

  it("sends nothing once it is closed", async () => {
    const { told, office, join } = createHost();
    office.close();
    join();
    office.record(draft("interact", { control: "start" }));
    await settled();
    expect(told).toEqual([]);
  });
});
