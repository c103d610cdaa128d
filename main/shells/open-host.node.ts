import { join } from "node:path";
import type { Result } from "../base/result.ts";
import { systemClock } from "../base/system-clock.node.ts";
import { CRITERIA_PORT } from "../host/content/criteria-door.node.ts";
import { createHost, type Host, type HostError } from "../host/create-host.node.ts";
import { dataFolder } from "../host/data-folder.node.ts";
import type { HostLog } from "../host/host-log.ts";
import { openHostLog } from "../host/open-host-log.node.ts";
import type { Shell, StartOptions } from "./choose-shell.ts";

export interface OpenedHost {
  readonly dataDir: string;
  readonly hostLog: HostLog;
  readonly host: Result<Host, HostError>;
}

/** Opens the host as every shell does it: same folders, same clock, same log. `appDir` holds `build` and `content`. */
export async function openHost(appDir: string, shell: Shell, options: StartOptions): Promise<OpenedHost> {
  const dataDir = dataFolder(options.dataDir);
  const hostLog = openHostLog(dataDir, systemClock);
  const host = await createHost({
    dataDir,
    buildDir: join(appDir, "build"),
    contentDir: join(appDir, "content"),
    clock: systemClock,
    hostLog,
    mirrorPort: options.mirrorPort,
    consolePort: options.consolePort,
    demo: options.demo,
    shell,
    criteriaPort: CRITERIA_PORT,
    mirrorListener: shell !== "electron",
  });
  return { dataDir, hostLog, host };
}

/** What the person who started it must know: where the console is, and the code of the first sign-in. */
export function greeting(host: Host): string {
  const lines = [`  Staff console:  ${host.consoleUrl}`];
  if (host.firstCode !== null) lines.push(`  First sign-in:  name "admin", code ${host.firstCode}`);
  return lines.join("\n");
}
