import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createManualClock } from "../../base/clock.ts";
import { silentLog } from "../../base/log.ts";
import { createManualTimers } from "../../base/timers.ts";
import { MAX_URGENT_KEPT, type UrgentMessage } from "../../bridge/contract/urgent.ts";
import { temporaryFolder } from "../../ledger/fixtures.node.ts";
import { openUrgentDesk, type UrgentDesk } from "./urgent-desk.node.ts";

const ada = { role: "staff", account: "ada" } as const;
const bo = { role: "admin", account: "bo" } as const;
const leave = { text: "Please leave by the nearest door.", style: "alarm", minutes: 10 } as const;

let folder: ReturnType<typeof temporaryFolder>;
let clock: ReturnType<typeof createManualClock>;
let timers: ReturnType<typeof createManualTimers>;
let shown: (UrgentMessage | null)[];
let count = 0;
let desk: UrgentDesk;

beforeEach(() => {
  folder = temporaryFolder();
  clock = createManualClock(1_000_000);
  timers = createManualTimers();
  shown = [];
  desk = open();
});
afterEach(async () => {
  await desk.close();
  folder[Symbol.dispose]();
});

function open(): UrgentDesk {
  return openUrgentDesk({
    file: join(folder.path, "urgent.json"),
    emit: (name, payload) => {
      if (name === "urgent.changed" && "message" in payload)
        shown.push(payload.message as UrgentMessage | null);
    },
    newId: () => String((count += 1)).padStart(32, "0"),
    clock,
    timers,
    log: silentLog,
  });
}

async function show(order: { text: string; style: "alarm" | "notice"; minutes: number } = leave, by = ada) {
  const answer = await desk.handlers["urgent.show"](order, by);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}
async function now() {
  const answer = await desk.handlers["urgent.now"]({}, ada);
  return answer.ok ? answer.value.message : null;
}
async function history() {
  const answer = await desk.handlers["urgent.history"]({}, ada);
  return answer.ok ? answer.value : [];
}
function pass(durationMs: number): void {
  clock.advance(durationMs);
  timers.advance(durationMs);
}

describe("the message to all screens", () => {
  it("is told at once and ends by itself at its time", async () => {
    const message = await show();
    expect([shown, await now()]).toEqual([[message], message]);
    pass(10 * 60_000 - 1);
    expect(await now()).toEqual(message);
    pass(1);
    expect([await now(), shown.at(-1)]).toEqual([null, null]);
    expect(await history()).toMatchObject([{ by: "ada", endedAtMs: null, endedBy: null }]);
  });

  it("ends also where timers slept, as a machine may", async () => {
    await show();
    clock.advance(3_600_000);
    expect(await now()).toBeNull();
    timers.advance(30_000);
    expect(shown.at(-1)).toBeNull();
  });

  it("can be ended by anybody, and keeps who sent and who ended it", async () => {
    const { messageId } = await show();
    pass(60_000);
    expect(await desk.handlers["urgent.end"]({ messageId }, bo)).toMatchObject({ ok: true });
    expect(shown.at(-1)).toBeNull();
    expect(await history()).toMatchObject([{ by: "ada", endedBy: "bo", endedAtMs: 1_060_000 }]);
    expect(await desk.handlers["urgent.end"]({ messageId }, bo)).toMatchObject({ code: "no-such-message" });
  });

  it("gives way to another one, which is the only one that can be ended then", async () => {
    const first = await show();
    const second = await show({ text: "All is well again.", style: "notice", minutes: 5 }, bo as never);
    expect(await now()).toEqual(second);
    expect(await history()).toMatchObject([{ by: "bo" }, { by: "ada", endedBy: "bo" }]);
    expect(await desk.handlers["urgent.end"]({ messageId: first.messageId }, ada)).toMatchObject({
      ok: false,
    });
  });

  it("outlives a restart", async () => {
    const message = await show();
    await desk.close();
    desk = open();
    expect(await now()).toEqual(message);
    pass(10 * 60_000);
    expect([await now(), shown.at(-1)]).toEqual([null, null]);
  });

  it("is shown though the disk refuses", async () => {
    rmSync(folder.path, { recursive: true });
    const message = await show();
    expect([await now(), shown]).toEqual([message, [message]]);
  });

  it("remembers so many and no more, and starts anew where its file is damaged", async () => {
    for (let at = 0; at < MAX_URGENT_KEPT + 5; at += 1) await show();
    expect(await history()).toHaveLength(MAX_URGENT_KEPT);
    await desk.close();
    expect(readFileSync(join(folder.path, "urgent.json"), "utf8")).toContain("nearest door");
    writeFileSync(join(folder.path, "urgent.json"), "{");
    desk = open();
    expect([await history(), await now()]).toEqual([[], null]);
  });
});
