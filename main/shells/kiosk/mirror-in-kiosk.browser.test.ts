import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { systemClock } from "../../base/system-clock.node.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import { createBridgeClient } from "../../bridge/client.ts";
import type { ScreenStatus } from "../../bridge/contract/console.ts";
import type { BridgeClient } from "../../bridge/contract/pipe.ts";
import { createMemoryPair } from "../../bridge/transports/memory.ts";
import { createHost, type Host } from "../../host/create-host.node.ts";
import { createHostLog } from "../../host/host-log.ts";
import { type Kiosk, runKiosk } from "./kiosk.node.ts";

const PATIENCE = { timeout: 60_000, interval: 250 };
const project = join(import.meta.dirname, "../../..");
const dir = mkdtempSync(join(tmpdir(), "psyche-mirror-"));
const lines: string[] = [];
let host: Host;
let kiosk: Kiosk;
let staff: BridgeClient;

beforeAll(async () => {
  if (!existsSync(join(project, "build/renderer/mirror/index.html")))
    throw new Error("build the pages first");
  const hostLog = createHostLog({ clock: systemClock, sinks: [(line) => lines.push(line)] });
  const created = await createHost({
    dataDir: dir,
    buildDir: join(project, "build"),
    contentDir: join(project, "content"),
    clock: systemClock,
    hostLog,
    mirrorPort: 0,
    consolePort: 0,
    demo: false,
    shell: "kiosk",
  });
  if (!created.ok) throw new Error(created.message);
  host = created.value;
  const pair = createMemoryPair();
  host.bridge.join(pair.host, { role: "staff", account: "ann" });
  staff = createBridgeClient({ pipe: pair.page, timers: systemTimers });
  const started = await runKiosk({
    url: () => host.mirrorUrl(),
    log: hostLog.log,
    profileDir: join(dir, "kiosk"),
    headless: true,
  });
  if (!started.ok) throw new Error(started.message);
  kiosk = started.value;
});
afterAll(async () => {
  await kiosk.close();
  await host.close();
  rmSync(dir, { recursive: true, force: true });
});

async function screen(): Promise<ScreenStatus | null> {
  const today = await staff.request("today.get", {});
  return today.ok ? (today.value.screens[0] ?? null) : null;
}

it("shows the built mirror, which reports itself over its bridge", async () => {
  await expect
    .poll(screen, PATIENCE)
    .toMatchObject({ screenId: "mirror-1", report: { phase: "campaign", camera: "closed" } });
  expect(await kiosk.evaluate("location.pathname")).toEqual({ ok: true, value: "/mirror/" });
  expect(await kiosk.evaluate("crossOriginIsolated")).toEqual({ ok: true, value: true });
});

it("comes back to its bridge by a fresh link after a crash", async () => {
  const before = kiosk.browserPid;
  process.kill(before ?? 0, "SIGKILL");
  await expect.poll(() => ![before, null].includes(kiosk.browserPid), PATIENCE).toBe(true);
  // What the page that was killed said last is said by now; what comes from here on is the next one's.
  const startedAtMs = systemClock.nowMs();
  await expect.poll(async () => (await screen())?.lastSeenAtMs, PATIENCE).toBeGreaterThan(startedAtMs);
  await expect.poll(screen, PATIENCE).toMatchObject({ report: { phase: "campaign" } });
});

it("has its host log no link and no secret", () => {
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join("\n")).not.toContain("token=");
});
