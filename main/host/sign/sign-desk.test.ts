import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { entryOf, layoutOf, programmeOf } from "../../../content/programme/fixtures.ts";
import type { MetricReading } from "../../../content/schedule/criteria.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { createManualClock } from "../../base/clock.ts";
import { silentLog } from "../../base/log.ts";
import { createSignal } from "../../base/signal.ts";
import { createManualTimers } from "../../base/timers.ts";
import { createSignDesk, type SignDesk } from "./sign-desk.node.ts";

const clock = createManualClock(Date.parse("2026-11-23T09:00:00Z"));
const caller = { role: "mirror", account: null } as const;
const hot = entryOf("hot", {
  show: { kind: "layout", layoutId: "ice" },
  criteria: [{ metric: "temperature", condition: "gt", value: "25", type: "number" }],
});
const programme = programmeOf([hot], { layouts: [layoutOf("poster", 10_000), layoutOf("ice", 5_000)] });

const played = createSignal<null>();
const told = createSignal<null>();
let timers: ReturnType<typeof createManualTimers>;
let metrics: Map<string, MetricReading>;
let current: { programme: Programme; filesAt: string; version: number | null } | null;
let tags: string[];
let ready: Promise<void>;
let heard: string[];
let desk: SignDesk;

beforeEach(() => {
  timers = createManualTimers();
  metrics = new Map();
  current = { programme, filesAt: "/sign/1/", version: 1 };
  tags = [];
  ready = Promise.resolve();
  heard = [];
  desk = createSignDesk({
    playing: { current: () => current, onChange: (listener) => played.subscribe(() => listener()) },
    ready: () => ready,
    metrics: () => metrics,
    onMetrics: (listener) => told.subscribe(() => listener()),
    place: () => ({ timeZone: "Europe/Berlin", locale: "en", tags, calm: true }),
    emit: (name) => void heard.push(name),
    clock,
    timers,
    log: silentLog,
  });
});
afterEach(() => desk.close());

async function sign() {
  const answer = await desk.handlers["sign.current"]({}, caller);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

describe("the sign desk", () => {
  it("plans anew when a metric is told, up to the end of what is known", async () => {
    expect((await sign()).plan.map(({ layer }) => layer)).toEqual(["default"]);
    const sinceMs = clock.nowMs();
    metrics.set("temperature", { value: "30", sinceMs, expiresAtMs: sinceMs + 60_000 });
    told.emit(null);
    expect(heard).toEqual(["sign.changed"]);
    const { plan } = await sign();
    expect(plan.map(({ entryIds, fromMs }) => [fromMs - sinceMs, entryIds])).toEqual([
      [0, ["hot"]],
      [60_000, []],
    ]);
  });

  it("tells screens whether the site asks for less motion", async () => {
    expect((await sign()).calm).toBe(true);
  });

  it("gives another revision and other addresses with another version, and says so", async () => {
    const before = await sign();
    current = { programme: { ...programme, name: "Another" }, filesAt: "/sign/2/", version: 2 };
    played.emit(null);
    const after = await sign();
    expect([heard, after.filesAt, after.version]).toEqual([["sign.changed"], "/sign/2/", 2]);
    expect(after.revision).not.toBe(before.revision);
  });

  it("plans what is meant for the screen's tags, and anew when they are others", async () => {
    const forHall = programmeOf([{ ...hot, entryId: "hall", criteria: [], screenTags: ["hall"] }], {
      layouts: programme.layouts,
    });
    current = { programme: forHall, filesAt: "/sign/1/", version: 1 };
    expect((await sign()).plan.map(({ layer }) => layer)).toEqual(["default"]);
    tags = ["hall"];
    desk.placeChanged();
    expect(heard).toEqual(["sign.changed"]);
    expect((await sign()).plan.map(({ entryIds }) => entryIds)).toEqual([["hall"]]);
  });

  it("waits until it is known what plays", async () => {
    current = null;
    let begin: () => void = () => undefined;
    ready = new Promise((resolve) => {
      begin = resolve;
    });
    const asked = sign();
    current = { programme, filesAt: "/sign/7/", version: 7 };
    begin();
    expect((await asked).filesAt).toBe("/sign/7/");
  });

  it("says so where there is nothing to play", async () => {
    current = null;
    await expect(sign()).rejects.toThrow("no-programme");
  });

  it("tells screens to ask again before their plan ends", () => {
    timers.advance(24 * 3_600_000);
    expect(heard.length).toBeGreaterThanOrEqual(4);
  });
});
