import { join } from "node:path";
import { entryOf } from "../../../content/programme/fixtures.ts";
import type { Result } from "../../base/result.ts";
import { systemClock } from "../../base/system-clock.node.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import { createBridgeClient } from "../../bridge/client.ts";
import type { ScreenStatus } from "../../bridge/contract/console.ts";
import type { ParamsOf, RequestName, ResultOf } from "../../bridge/contract/contract.ts";
import type { Role } from "../../bridge/contract/define.ts";
import { createMemoryPair } from "../../bridge/transports/memory.ts";
import { createHost, type HostOptions } from "../create-host.node.ts";
import { createHostLog } from "../host-log.ts";

const project = join(import.meta.dirname, "../../..");
/** Long for a busy machine, looked at often. */
export const SOON = { timeout: 15_000, interval: 20 };

/** A real host in a folder of its own, with real listeners on loopback. Whoever starts it stops it. */
export async function startHost(dataDir: string, more: Partial<HostOptions> = {}) {
  const created = await createHost({
    dataDir: dataDir,
    buildDir: join(project, "build"),
    contentDir: join(project, "content"),
    clock: systemClock,
    hostLog: createHostLog({ clock: systemClock, sinks: [] }),
    mirrorPort: 0,
    consolePort: 0,
    demo: false,
    shell: "browser",
    ...more,
  });
  if (!created.ok) throw new Error(created.message);
  const host = created.value;
  const clientAs = (role: Role) => {
    const pair = createMemoryPair();
    host.bridge.join(pair.host, { role, account: role === "mirror" ? null : role });
    return createBridgeClient({ pipe: pair.page, timers: systemTimers });
  };
  const clients = new Map<Role, ReturnType<typeof clientAs>>();
  const ask = async <N extends RequestName>(
    request: N,
    params: ParamsOf<N>,
    role: Role = "admin",
  ): Promise<Result<ResultOf<N>>> => {
    const client = clients.get(role) ?? clientAs(role);
    clients.set(role, client);
    return client.request(request, params);
  };
  const get = async <N extends RequestName>(request: N, params: ParamsOf<N>, role?: Role) => {
    const answered = await ask(request, params, role);
    if (!answered.ok) throw new Error(`${request}: ${answered.code}: ${answered.message}`);
    return answered.value;
  };
  // Answered when the content is open.
  await get("delivery.get", {});
  // The page of the mirror, as far as it tells what is on the screen.
  const shows = async () => {
    const { version } = await get("sign.current", {}, "mirror");
    const shown = { version, sinceAtMs: Date.now() };
    const report = {
      phase: "campaign",
      camera: "closed",
      picturesPerSecond: null,
      fault: null,
      shown,
    } as const;
    await get("screen.report", report, "mirror");
    return version;
  };
  return {
    host,
    ask,
    get,
    shows,
    /** Publishes one more entry, for screens with these tags. */
    async publish(entryId: string, screenTags: string[] = []): Promise<number> {
      const { programme } = await get("content.draft", {});
      const show = { kind: "layout", layoutId: programme.defaultLayoutId } as const;
      const value = { ...entryOf(entryId, { priority: 900, screenTags }), show };
      await get("content.put", { part: { kind: "entry", value }, seen: null });
      const { revision } = await get("content.draft", {});
      const published = await get("content.publish", { seen: revision, note: "" });
      if (published.kind !== "published") throw new Error("It waits for a yes.");
      return published.version;
    },
    /** A screen of another machine, as this host lists it. */
    async screen(screenId: string): Promise<ScreenStatus | undefined> {
      return (await get("today.get", {})).screens.find((one) => one.screenId === screenId);
    },
    entries: async () =>
      (await get("sign.current", {}, "mirror")).programme.schedule.map(({ entryId }) => entryId),
    now: async () => (await get("sign.current", {}, "mirror")).plan[0]?.entryIds ?? [],
  };
}
export type Running = Awaited<ReturnType<typeof startHost>>;
