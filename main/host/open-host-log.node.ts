import { join } from "node:path";
import type { Clock } from "../base/clock.ts";
import { createHostLog, type HostLog } from "./host-log.ts";
import { createLogFile } from "./log-file.node.ts";

/** The log of a host: to stdout, and to `logs/psyche.log` in the data folder. */
export function openHostLog(dataDir: string, clock: Clock): HostLog {
  return createHostLog({
    clock,
    sinks: [(line) => console.log(line), createLogFile(join(dataDir, "logs", "psyche.log"))],
  });
}
