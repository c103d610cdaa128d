import { describe, expect, it } from "vitest";
import { createManualClock } from "../base/clock.ts";
import { fail } from "../base/result.ts";
import { createManualTimers } from "../base/timers.ts";
import { todaySchema } from "../bridge/contract/console.ts";
import { ledgerOptions, opened, temporaryFolder } from "../ledger/fixtures.node.ts";
import { draft } from "../ledger/fixtures.ts";
import { createFakeLedger } from "./fake-ledger.ts";
import { countsPresence, screenStateOf } from "./screen-state.ts";
import { createScreenWatch, readCameraOff } from "./screen-watch.node.ts";
import { defaultSettings } from "./settings.node.ts";

const mirror = { role: "mirror", account: null } as const;
const staff = { role: "staff", account: "ada" } as const;
const well = { phase: "campaign", camera: "closed", picturesPerSecond: null, fault: null } as const;

function watch(cameraOff = false) {
  const clock = createManualClock(1_000_000);
  const timers = createManualTimers();
  const ledger = createFakeLedger();
  const emitted: string[] = [];
  const reloaded: string[] = [];
  const began: string[] = [];
  const lines: string[] = [];
  const made = createScreenWatch({
    siteId: "harbour-street",
    screenId: "mirror-1",
    simulated: false,
    cameraOff,
    settings: () => defaultSettings,
    known: () => ({ name: "Left window", groupName: null, tags: [], dueVersion: 3 }),
    ledger,
    clock,
    timers,
    log: (level, _part, code) => void lines.push(`${level} ${code}`),
    emit: (name) => void emitted.push(name),
    onPageBegan: () => void began.push("page"),
    onSilent: (screenId) => void reloaded.push(screenId),
    others: () => [],
    today: async () => ({ waiting: [], devices: [], troubles: [], visits: "<5", tryOns: "0", requests: "0" }),
  });
  const pass = (durationMs: number): void => {
    for (let passed = 0; passed < durationMs; passed += 1000) {
      clock.advance(1000);
      timers.advance(1000);
    }
  };
  return { ...made, ledger, emitted, reloaded, began, lines, pass };
}

describe("screen watch", () => {
  it("answers a page's hello with what it must know", () => {
    const { handlers } = watch();
    expect(handlers["screen.hello"]({}, mirror)).toMatchObject({
      ok: true,
      value: {
        siteName: "Psyche Demo",
        profile: "off",
        placement: "floor",
        cameraOff: false,
        simulated: false,
      },
    });
  });

  it("tells a page that was loaded anew from one that found its host again", () => {
    const { handlers, began } = watch();
    void handlers["screen.hello"]({}, mirror);
    expect(began).toEqual([]);
    void handlers["screen.hello"]({ fresh: true }, mirror);
    expect(began).toEqual(["page"]);
  });

  it("writes what a page reports as wrong into the log, once each, and that it is over", () => {
    const { handlers, lines } = watch();
    const missing = {
      ...well,
      camera: "missing",
      fault: { code: "camera-missing", message: "Plug one in." },
    };
    const busy = { ...well, camera: "busy", fault: { code: "camera-busy", message: "Close it." } };
    for (const report of [well, missing, missing, busy, well, well])
      void handlers["screen.report"](report as typeof well, mirror);
    expect(lines).toEqual(["trouble camera-missing", "trouble camera-busy", "notice well-again"]);
  });

  it("takes a page for hung after 30 s without a word, has it loaded again, and again after a minute", () => {
    const { handlers, reloaded, pass, status, pulse } = watch();
    void handlers["screen.report"](well, mirror);
    pass(29_000);
    expect([status().state, reloaded]).toEqual(["well", []]);
    pass(1_000);
    expect([status().state, reloaded]).toEqual(["silent", ["mirror-1"]]);
    expect(pulse()).toBeNull();
    pass(60_000);
    expect(reloaded.length).toBe(2);
    void handlers["screen.report"](well, mirror);
    expect(status().state).toBe("well");
    expect(pulse()).toEqual({ phase: "campaign", counting: false });
    pass(29_000);
    expect(reloaded.length).toBe(2);
  });

  it("gives a page that loads a minute for its first word", () => {
    const { reloaded, pass } = watch();
    pass(59_000);
    expect(reloaded).toEqual([]);
    pass(1_000);
    expect(reloaded).toEqual(["mirror-1"]);
  });

  it("tells consoles of a change at most once a second, and of no change not at all", () => {
    const { handlers, emitted, pass } = watch();
    void handlers["screen.report"](well, mirror);
    void handlers["screen.report"]({ ...well, phase: "mirror" }, mirror);
    void handlers["screen.report"]({ ...well, phase: "goodbye" }, mirror);
    expect(emitted).toEqual(["today.changed"]);
    pass(2_000);
    void handlers["screen.report"]({ ...well, phase: "goodbye" }, mirror);
    pass(2_000);
    expect(emitted).toEqual(["today.changed", "today.changed"]);
  });

  it("switches the camera off at once, tells the page and writes it down once", async () => {
    const { handlers, emitted, ledger, status } = watch();
    const off = { screenId: "mirror-1", off: true };
    await handlers["screen.set-camera"](off, staff);
    await handlers["screen.set-camera"](off, staff);
    expect(status().cameraOff).toBe(true);
    expect(emitted).toEqual(["screen.settings-changed", "today.changed"]);
    expect(ledger.drafts.map(({ payload }) => payload)).toEqual([{ off: true, by: "staff" }]);
    const stranger = await handlers["screen.set-camera"]({ screenId: "mirror-9", off: true }, staff);
    expect(stranger).toMatchObject({ code: "no-such-screen" });
  });

  it("switches the camera off where the disk is full, too", async () => {
    const { handlers, ledger, status } = watch();
    ledger.failWith(fail("disk-full", "The disk is full."));
    expect(await handlers["screen.set-camera"]({ screenId: "mirror-1", off: true }, staff)).toMatchObject({
      ok: true,
    });
    expect(status().cameraOff).toBe(true);
  });

  it("knows after a restart how staff left the switch, whatever a shopper covered since", async () => {
    using folder = temporaryFolder();
    const ledger = opened(ledgerOptions(folder.path).options);
    const read = (): boolean => {
      const reader = ledger.openReader();
      if (!reader.ok) throw new Error(reader.message);
      const off = readCameraOff(reader.value);
      reader.value.close();
      return off;
    };
    expect(read()).toBe(false);
    await ledger.writer.append([draft("camera", { off: true, by: "staff" })]);
    await ledger.writer.append([draft("camera", { off: false, by: "shopper" })]);
    expect(read()).toBe(true);
    ledger.close();
  });

  it("puts Today together", async () => {
    const { handlers } = watch(true);
    const today = await handlers["today.get"]({}, staff);
    expect(todaySchema.parse(today.ok ? today.value : null)).toMatchObject({
      screens: [{ screenId: "mirror-1", name: "Left window", dueVersion: 3, cameraOff: true }],
      visits: "<5",
    });
  });
});

describe("screen state", () => {
  it.each([
    [well, false, "well"],
    [well, true, "silent"],
    [null, false, "silent"],
    [{ ...well, camera: "busy" as const }, false, "trouble"],
    [{ ...well, fault: { code: "no-gl", message: "No GL." } }, false, "trouble"],
  ])("of %o (silent: %s) is %s", (report, silent, state) => {
    expect(screenStateOf(report, silent)).toBe(state);
  });

  const live = { ...well, camera: "live" } as const;
  it.each([
    ["stats-only", "floor", false, live, true],
    ["off", "floor", false, live, false],
    ["stats-only", "cabin", false, live, false],
    ["stats-only", "floor", true, live, false],
    ["stats-only", "floor", false, well, false],
  ] as const)("counts presence under %s on %s (off: %s): %#", (profile, placement, off, report, counting) => {
    expect(countsPresence({ profile, placement }, off, report)).toBe(counting);
  });
});
