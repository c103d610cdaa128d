import { readdirSync, readFileSync } from "node:fs";

/** Processes of Chromium's video capture service that belong to a browser, by its user data folder or its own id. */
export function videoCaptureProcesses(ancestorPid: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(
      (pid) => commandOf(pid).includes("--utility-sub-type=video_capture") && descends(pid, ancestorPid),
    );
}

function descends(pid: number, ancestorPid: number): boolean {
  for (let at = pid; at > 1; at = parentOf(at)) if (at === ancestorPid) return true;
  return false;
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** 0 where the process is gone. */
function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}
