import { describe, expect, it } from "vitest";
import { createManualClock } from "../base/clock.ts";
import { silentLog } from "../base/log.ts";
import { fail, type Result } from "../base/result.ts";
import { createManualTimers } from "../base/timers.ts";
import { ledgerOptions, opened, temporaryFolder } from "../ledger/fixtures.node.ts";
import { idOf } from "../ledger/fixtures.ts";
import { shopperRequestSchema } from "../ledger/schema/shopper-request.ts";
import { endOfCutVisit } from "./cut-visits.ts";
import { createFakeLedger } from "./fake-ledger.ts";
import { createRequestDesk, type RequestDeskOptions } from "./request-desk.node.ts";
import { MAX_OPEN_REQUESTS_OF_A_VISIT, MAX_REQUESTS_OF_A_VISIT, REQUEST_LIFE_MS } from "./request-rules.ts";

const visitId = idOf(0xa);
const staff = { role: "staff", account: "ada" } as const;
const mirror = { role: "mirror", account: null } as const;
const ask = { visitId, requestKind: "size", productId: "dress", variantId: "dress-m", size: "M" } as const;

function desk(given: Partial<RequestDeskOptions> = {}) {
  const clock = createManualClock(Date.parse("2026-03-01T12:00:00Z"));
  const timers = createManualTimers();
  const ledger = createFakeLedger();
  const told: { state: string; escalations: number }[] = [];
  let changes = 0;
  let ids = 0;
  const made = createRequestDesk({
    ledger,
    reader: null,
    screenId: "mirror-1",
    clock,
    timers,
    log: silentLog,
    newId: () => idOf(++ids),
    emit: (name, payload) => {
      expect(name).toBe("request.updated");
      told.push(shopperRequestSchema.parse(payload));
    },
    escalationSeconds: () => 90,
    onChange: () => void changes++,
    ...given,
  });
  const pass = (durationMs: number): void => {
    for (let passed = 0; passed < durationMs; passed += 1000) {
      clock.advance(1000);
      timers.advance(1000);
    }
  };
  return { ...made, ledger, told, pass, changes: () => changes };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe("request desk", () => {
  it("writes a request before it tells anybody, and tells nobody who asked", async () => {
    const { handlers, ledger, told } = desk();
    const request = valueOf(await handlers["request.ask"](ask, mirror));
    expect(ledger.drafts).toMatchObject([{ kind: "request", visitId, productId: "dress" }]);
    expect(request).toMatchObject({ state: "waiting", size: "M", escalations: 0 });
    expect(told).toEqual([request]);
    expect(JSON.stringify([request, told, valueOf(await handlers["request.list"]({}, staff))])).not.toContain(
      visitId,
    );
  });

  it("does not pretend where the ledger cannot be written", async () => {
    const { handlers, ledger, told, open } = desk();
    const request = valueOf(await handlers["request.ask"](ask, mirror));
    ledger.failWith(fail("disk-full", "The disk is full."));
    const other = { ...ask, size: "L" };
    expect(await handlers["request.ask"](other, mirror)).toMatchObject({ code: "disk-full" });
    const answer = { requestId: request.requestId, answer: { kind: "here-it-is" } } as const;
    expect(await handlers["request.answer"](answer, staff)).toMatchObject({ code: "disk-full" });
    expect(open()).toEqual([request]);
    expect(told.length).toBe(1);
  });

  it("answers a double tap with the same request", async () => {
    const { handlers, ledger } = desk();
    const both = await Promise.all([
      handlers["request.ask"](ask, mirror),
      handlers["request.ask"](ask, mirror),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(ledger.drafts.length).toBe(1);
  });

  it("goes from waiting over on the way to closed, with the time waited, and is closed then", async () => {
    const { handlers, ledger, pass, open } = desk();
    const { requestId } = valueOf(await handlers["request.ask"](ask, mirror));
    pass(40_000);
    const onTheWay = { requestId, answer: { kind: "on-the-way", minutes: 2 } } as const;
    expect(valueOf(await handlers["request.answer"](onTheWay, staff))).toMatchObject({ state: "answered" });
    expect(open().length).toBe(1);
    pass(60_000);
    const here = { requestId, answer: { kind: "here-it-is" } } as const;
    expect(valueOf(await handlers["request.answer"](here, staff))).toMatchObject({ state: "closed" });
    expect(ledger.drafts.slice(1).map(({ payload }) => payload)).toMatchObject([
      { requestId, waitedMs: 40_000 },
      { requestId, waitedMs: 100_000 },
    ]);
    expect(open()).toEqual([]);
    expect(await handlers["request.answer"](here, staff)).toMatchObject({ code: "already-closed" });
    expect(await handlers["request.answer"]({ ...here, requestId: idOf(99) }, staff)).toMatchObject({
      code: "no-such-request",
    });
  });

  it("lets one of two answers at once win", async () => {
    const { handlers, ledger } = desk();
    const { requestId } = valueOf(await handlers["request.ask"](ask, mirror));
    const answer = { requestId, answer: { kind: "sold-out" } } as const;
    const both = await Promise.all([1, 2].map(async () => handlers["request.answer"](answer, staff)));
    expect(both.map((each) => (each.ok ? "ok" : each.code))).toEqual(["ok", "already-closed"]);
    expect(ledger.kinds()).toEqual(["request", "answer"]);
  });

  it("calls again each time the escalation time passes, until somebody answers", async () => {
    const { handlers, pass, told } = desk();
    const { requestId } = valueOf(await handlers["request.ask"](ask, mirror));
    pass(89_000);
    expect(told.map(({ escalations }) => escalations)).toEqual([0]);
    pass(91_000);
    expect(told.map(({ escalations }) => escalations)).toEqual([0, 1, 2]);
    await handlers["request.answer"]({ requestId, answer: { kind: "on-the-way", minutes: 1 } }, staff);
    pass(300_000);
    expect(told.length).toBe(4);
  });

  it("cancels what a visit left open when it ends, and nothing of another visit", async () => {
    const { handlers, ledger, told, open, forgetVisit } = desk();
    await handlers["request.ask"](ask, mirror);
    await handlers["request.ask"]({ ...ask, visitId: idOf(0xb) }, mirror);
    await forgetVisit(visitId);
    expect(ledger.kinds()).toEqual(["request", "request", "request-cancel"]);
    expect(told.at(-1)).toMatchObject({ state: "cancelled" });
    expect(open().length).toBe(1);
  });

  it("forgets a visit even where the ledger cannot be written", async () => {
    const { handlers, ledger, open, forgetVisit } = desk();
    await handlers["request.ask"](ask, mirror);
    ledger.failWith(fail("disk-full", "The disk is full."));
    await forgetVisit(visitId);
    expect(open()).toEqual([]);
  });

  it("limits what one visit may ask, at once and altogether", async () => {
    const { handlers } = desk();
    for (let size = 0; size < MAX_OPEN_REQUESTS_OF_A_VISIT; size++)
      expect(await handlers["request.ask"]({ ...ask, size: String(size) }, mirror)).toMatchObject({
        ok: true,
      });
    expect(await handlers["request.ask"](ask, mirror)).toMatchObject({ code: "too-many-requests" });
    for (const { requestId } of valueOf(await handlers["request.list"]({}, staff)))
      await handlers["request.cancel"]({ requestId }, mirror);
    for (let asked = MAX_OPEN_REQUESTS_OF_A_VISIT; asked < MAX_REQUESTS_OF_A_VISIT; asked++) {
      const { requestId } = valueOf(await handlers["request.ask"](ask, mirror));
      await handlers["request.cancel"]({ requestId }, mirror);
    }
    expect(await handlers["request.ask"](ask, mirror)).toMatchObject({ code: "too-many-requests" });
  });

  it("cancels what nobody closed in an hour", async () => {
    const { handlers, pass, open, ledger } = desk();
    await handlers["request.ask"](ask, mirror);
    pass(REQUEST_LIFE_MS);
    await Promise.resolve();
    await Promise.resolve();
    expect(open()).toEqual([]);
    expect(ledger.kinds()).toEqual(["request", "request-cancel"]);
  });

  it("takes up after a restart what the ledger says is open", async () => {
    using folder = temporaryFolder();
    const { options, clock } = ledgerOptions(folder.path);
    const ledger = opened(options);
    const before = desk({ ledger: ledger.writer, clock });
    const kept = valueOf(await before.handlers["request.ask"](ask, mirror));
    const second = valueOf(await before.handlers["request.ask"]({ ...ask, size: "L" }, mirror));
    const third = valueOf(await before.handlers["request.ask"]({ ...ask, size: "S" }, mirror));
    await before.handlers["request.answer"](
      { requestId: second.requestId, answer: { kind: "sold-out" } },
      staff,
    );
    await before.handlers["request.cancel"]({ requestId: third.requestId }, mirror);
    clock.advance(30_000);
    // A visit that the restart cut off leaves its shopper waiting.
    await ledger.writer.append([endOfCutVisit({ visitId, durationMs: 30_000 })]);
    const reader = valueOf(ledger.openReader());
    const after = desk({ ledger: ledger.writer, reader, clock });
    reader.close();
    expect(after.open()).toEqual([kept]);
    const answer = { requestId: kept.requestId, answer: { kind: "here-it-is" } } as const;
    expect(await after.handlers["request.answer"](answer, staff)).toMatchObject({ ok: true });
    await after.forgetVisit(visitId);
    ledger.close();
  });
});
