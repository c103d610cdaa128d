import { describe, expect, it } from "vitest";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { createSignal } from "../../../main/base/signal.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";
import { createRequestDesk } from "./request-desk.ts";

const asked: ShopperRequest = {
  requestId: "0".repeat(31) + "1",
  requestKind: "size",
  screenId: "mirror-1",
  productId: "coat",
  variantId: "coat-m",
  size: "M",
  askedAtMs: 1_000,
  state: "waiting",
  answer: null,
  answeredAtMs: null,
  escalations: 0,
};
const closed: ShopperRequest = {
  ...asked,
  state: "closed",
  answer: { kind: "sold-out" },
  answeredAtMs: 9_000,
};

/** A host that answers when the test says so. */
function createHost() {
  const updated = createSignal<ShopperRequest>();
  const connection = createSignal<boolean>();
  const open: { name: string; settle: (result: Result<unknown>) => void }[] = [];
  const bridge: BridgeClient = {
    request: (name) =>
      new Promise((resolve) => {
        open.push({ name, settle: resolve as (result: Result<unknown>) => void });
      }),
    on: (name, listener) =>
      name === "request.updated"
        ? updated.subscribe((request) => listener(request as Parameters<typeof listener>[0]))
        : () => undefined,
    connected: true,
    onConnectedChange: (listener) => connection.subscribe(listener),
    close: () => undefined,
  };
  return {
    bridge,
    updated,
    connection,
    open,
    /** Answers the oldest open question of that name. */
    async settle(name: string, result: Result<unknown>) {
      const place = open.findIndex((each) => each.name === name);
      const [question] = open.splice(place, 1);
      question?.settle(result);
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

async function deskWith(list: readonly ShopperRequest[]) {
  const host = createHost();
  const desk = createRequestDesk(host.bridge, () => 5_000);
  await host.settle("request.list", succeed(list));
  return { host, desk };
}

describe("createRequestDesk", () => {
  it("is silent until the first list has come, and says why it has not", async () => {
    const host = createHost();
    const desk = createRequestDesk(host.bridge, () => 0);
    expect(desk.now()).toMatchObject({ list: null, told: null });
    await host.settle("request.list", fail("timed-out", "Too late."));
    expect(desk.now()).toMatchObject({ list: null, failure: { code: "timed-out" } });
    host.connection.emit(true);
    await host.settle("request.list", succeed([asked]));
    expect(desk.now()).toMatchObject({ list: [asked], failure: null });
  });

  it("shows an answer before the host has it", async () => {
    const { host, desk } = await deskWith([asked]);
    void desk.answer(asked.requestId, { kind: "on-the-way", minutes: 2 });
    expect(desk.now().list?.[0]).toMatchObject({ state: "answered", answeredAtMs: 5_000 });
    expect(desk.now().told?.get(asked.requestId)?.state).toBe("waiting");
    await host.settle("request.answer", succeed({ ...asked, state: "answered" }));
    expect(desk.now().told?.get(asked.requestId)?.state).toBe("answered");
  });

  it("restores what was refused, says why, and looks how it stands", async () => {
    const { host, desk } = await deskWith([asked]);
    void desk.answer(asked.requestId, { kind: "sold-out" });
    await host.settle("request.answer", fail("already-closed", "Somebody was quicker."));
    expect(desk.now().list).toEqual([asked]);
    expect(desk.now().failures.get(asked.requestId)?.code).toBe("already-closed");
    await host.settle("request.list", succeed([closed]));
    expect(desk.now().list).toEqual([closed]);
  });

  it("takes the failure away when the answer is tried again", async () => {
    const { host, desk } = await deskWith([asked]);
    void desk.answer(asked.requestId, { kind: "sold-out" });
    await host.settle("request.answer", fail("disk-full", "Full."));
    void desk.answer(asked.requestId, { kind: "sold-out" });
    expect(desk.now().failures.size).toBe(0);
  });

  it("follows single requests, and drops a list that a newer question overtook", async () => {
    const { host, desk } = await deskWith([]);
    host.updated.emit(asked);
    expect(desk.now().list).toEqual([asked]);
    void desk.reload();
    void desk.reload();
    await host.settle("request.list", succeed([]));
    expect(desk.now().list).toEqual([asked]);
    await host.settle("request.list", succeed([closed]));
    expect(desk.now().list).toEqual([closed]);
  });

  it("hears nothing after it was closed", async () => {
    const { host, desk } = await deskWith([]);
    desk.close();
    host.updated.emit(asked);
    expect(desk.now().list).toEqual([]);
  });
});
