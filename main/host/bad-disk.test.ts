import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../base/system-clock.node.ts";
import { systemTimers } from "../base/system-timers.node.ts";
import { createBridgeClient } from "../bridge/client.ts";
import { createMemoryPair } from "../bridge/transports/memory.ts";
import { createHost, type Host } from "./create-host.node.ts";
import { createHostLog, type HostLog } from "./host-log.ts";
import { mountSmallDisk, type SmallDisk } from "./small-disk.node.ts";

const probe = mountSmallDisk(1_000_000);
probe?.remove();
if (probe === null)
  console.warn("not run: the host on a full and on a read-only disk (needs root to mount one)");

const project = join(import.meta.dirname, "../..");
const entry = {
  kind: "visit-begin",
  visitId: "0123456789abcdef0123456789abcdef",
  productId: null,
  variantId: null,
  campaignId: null,
  armId: null,
  payload: { by: "touch", locale: "en" },
} as const;

describe.skipIf(probe === null)("the host", () => {
  let disk: SmallDisk;
  let host: Host | null = null;
  let hostLog: HostLog;

  beforeEach(() => {
    const mounted = mountSmallDisk(4_000_000);
    if (mounted === null) throw new Error("no disk");
    disk = mounted;
    hostLog = createHostLog({ clock: systemClock, sinks: [] });
  });
  afterEach(async () => {
    await host?.close();
    host = null;
    disk.remove();
  });

  async function start() {
    const created = await createHost({
      dataDir: join(disk.dir, "psyche"),
      buildDir: join(project, "build"),
      contentDir: join(project, "content"),
      clock: systemClock,
      hostLog,
      mirrorPort: 0,
      consolePort: 0,
      demo: false,
      shell: "browser",
    });
    if (!created.ok) throw new Error(created.message);
    host = created.value;
    const pair = createMemoryPair();
    host.bridge.join(pair.host, { role: "mirror", account: null });
    return createBridgeClient({ pipe: pair.page, timers: systemTimers });
  }
  const append = (mirror: Awaited<ReturnType<typeof start>>, digit: string) =>
    mirror.request("ledger.append", { batchId: digit.repeat(32), entries: [entry] });
  const codes = () => new Set(hostLog.troubles().map(({ code }) => code));

  it("runs on when its disk fills up, and says so", async () => {
    const mirror = await start();
    expect(await append(mirror, "1")).toMatchObject({ ok: true });
    disk.fill();
    let refused: unknown = null;
    for (let digit = 2; digit < 16 && refused === null; digit += 1) {
      const written = await append(mirror, digit.toString(16));
      if (!written.ok) refused = written.code;
    }
    expect(refused).toBe("disk-full");
    expect((await mirror.request("screen.hello", {})).ok).toBe(true);
    expect(codes()).toContain("disk-full");
  });

  it("starts on a full disk, and the mirror works", async () => {
    disk.fill();
    const mirror = await start();
    expect((await mirror.request("screen.hello", {})).ok).toBe(true);
    expect((await mirror.request("catalogue.get", {})).ok).toBe(true);
    expect(await append(mirror, "1")).toMatchObject({ ok: false, code: "disk-full" });
    expect(codes()).toContain("disk-full");
  });

  it("starts on a read-only disk, and the mirror works", async () => {
    disk.makeReadOnly();
    const mirror = await start();
    expect((await mirror.request("screen.hello", {})).ok).toBe(true);
    expect(await append(mirror, "1")).toMatchObject({ ok: false, code: "read-only" });
    expect(codes()).toContain("read-only");
    expect(host?.firstCode).toMatch(/^[0-9A-Z-]{14}$/);
  });
});
