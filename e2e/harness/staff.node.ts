import { systemTimers } from "../../main/base/system-timers.node.ts";
import { createBridgeClient } from "../../main/bridge/client.ts";
import type { ScreenStatus, Today } from "../../main/bridge/contract/console.ts";
import type { BridgeClient } from "../../main/bridge/contract/pipe.ts";
import { createMemoryPair } from "../../main/bridge/transports/memory.ts";
import type { Host } from "../../main/host/create-host.node.ts";

/** The bridge as an admin's console speaks it, without a browser. */
export function joinAsAdmin(host: Host): BridgeClient {
  const pair = createMemoryPair();
  host.bridge.join(pair.host, { role: "admin", account: "e2e" });
  return createBridgeClient({ pipe: pair.page, timers: systemTimers });
}

/** A scan as a device of this machine reports it. */
export async function scanByDevice(host: Host, code: string): Promise<void> {
  const pair = createMemoryPair();
  host.bridge.join(pair.host, { role: "operator", account: null });
  const operator = createBridgeClient({ pipe: pair.page, timers: systemTimers });
  const answer = await operator.request("scan.report", { code, deviceKind: "by-hand", visitId: null });
  operator.close();
  if (!answer.ok) throw new Error(answer.message);
}

/** What staff read on *Today*. */
export async function todayOf(staff: BridgeClient): Promise<Today> {
  const answer = await staff.request("today.get", {});
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** The only screen, as staff see it; null before its first word. */
export async function screenOf(staff: BridgeClient): Promise<ScreenStatus | null> {
  return (await todayOf(staff)).screens[0] ?? null;
}
