import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { silentLog } from "../base/log.ts";
import { succeed } from "../base/result.ts";
import { createManualTimers } from "../base/timers.ts";
import { createBridgeClient, MAX_PENDING_REQUESTS } from "./client.ts";
import { requests } from "./contract/contract.ts";
import { fakeHandlers, helloHandler } from "./fake-handlers.ts";
import { createBridgeServer, MAX_MALFORMED_MESSAGES, MAX_REQUESTS_AT_ONCE } from "./server.ts";
import { createMemoryPair } from "./transports/memory.ts";

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function join(handlers: Parameters<typeof fakeHandlers>[0], serverTimers = createManualTimers()) {
  const timers = createManualTimers();
  const { host, page } = createMemoryPair();
  const server = createBridgeServer({
    handlers: fakeHandlers(handlers),
    timers: serverTimers,
    log: silentLog,
  });
  server.join(host, { role: "mirror", account: null });
  const malformed: string[] = [];
  const client = createBridgeClient({
    pipe: page,
    timers,
    onMalformed: (message) => malformed.push(message),
  });
  return { client, server, timers, host, page, malformed };
}

describe("bridge", () => {
  it("gives up when the time is over, and ignores the late answer", async () => {
    let answer: () => void = () => undefined;
    const { client, timers } = join({
      "screen.report": () =>
        new Promise((resolve) => {
          answer = () => resolve(succeed(null));
        }),
    });
    const report = { phase: "campaign", camera: "closed", picturesPerSecond: null, fault: null } as const;
    const waiting = client.request("screen.report", report);
    await settle();
    timers.advance(requests["screen.report"].timeoutMs - 1);
    timers.advance(1);
    expect(await waiting).toMatchObject({ ok: false, code: "timed-out" });
    answer();
    await settle();
  });

  it("frees the place of a handler that never ends", async () => {
    const serverTimers = createManualTimers();
    let calls = 0;
    const { client } = join(
      {
        "screen.hello": () => {
          calls += 1;
          return new Promise(() => undefined);
        },
      },
      serverTimers,
    );
    const first = Array.from({ length: MAX_REQUESTS_AT_ONCE }, () => client.request("screen.hello", {}));
    await settle();
    expect(await client.request("screen.hello", {})).toMatchObject({ ok: false, code: "timed-out" });
    expect(calls).toBe(MAX_REQUESTS_AT_ONCE);
    serverTimers.advance(requests["screen.hello"].timeoutMs);
    expect(new Set((await Promise.all(first)).map((a) => (a.ok ? "ok" : a.code)))).toEqual(
      new Set(["timed-out"]),
    );
    void client.request("screen.hello", {});
    await settle();
    expect(calls).toBe(MAX_REQUESTS_AT_ONCE + 1);
  });

  it("bounds what waits in the page", async () => {
    const { client } = join({ "screen.hello": () => new Promise(() => undefined) });
    for (let index = 0; index < MAX_PENDING_REQUESTS; index += 1) void client.request("screen.hello", {});
    expect(await client.request("screen.hello", {})).toMatchObject({ ok: false, code: "timed-out" });
    client.close();
  });

  it("cuts off a page that keeps breaking the contract", async () => {
    const { page } = join(helloHandler);
    for (let index = 0; index < MAX_MALFORMED_MESSAGES; index += 1) page.send("{}");
    await settle();
    expect(page.connected).toBe(false);
  });

  it("refuses to send an event that breaks the contract", () => {
    const { server } = join({});
    expect(() => server.emit("scan", { code: "1", outcome: { kind: "maybe" } } as never)).toThrow(/outcome/);
  });

  it("tells of answers and events that break the contract", async () => {
    const { host, client, malformed } = join({ "screen.hello": () => new Promise(() => undefined) });
    const waiting = client.request("screen.hello", {});
    host.send(JSON.stringify({ kind: "event", name: "scan", payload: { code: 7 } }));
    host.send(JSON.stringify({ kind: "event", name: "toString", payload: {} }));
    host.send(JSON.stringify({ kind: "result", id: 1, result: { siteId: "a" } }));
    const answer = await waiting;
    expect(answer).toMatchObject({ ok: false, code: "malformed" });
    expect(malformed).toHaveLength(2);
    expect(malformed[0]).toContain("code");
  });

  it("survives any text whatever, at both ends", async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          kind: fc.constantFrom("request", "result", "failure", "event"),
          id: fc.oneof(fc.integer(), fc.string()),
          name: fc.constantFrom(...Object.keys(requests), "__proto__", "scan"),
          params: fc.jsonValue(),
          payload: fc.jsonValue(),
        })
        .map((message) => JSON.stringify(message)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 20 }), async (texts) => {
        const { host, page, client } = join(helloHandler);
        for (const one of texts) {
          page.send(one);
          host.send(one);
        }
        await settle();
        expect((await client.request("screen.hello", {})).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
