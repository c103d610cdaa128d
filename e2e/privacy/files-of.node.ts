import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file and what is in it. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file below a folder; sockets and links are left out. */
export function filesBelow(folder: string): FoundFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, bytes: readFileSync(path) };
    });
}

/** Files that a process holds open for writing and that lie on a disk: no pipes, sockets, devices, shared memory. */
export function openForWriting(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).flatMap((fd) => writtenBy(pid, fd, `${folder}/${fd}`));
  } catch {
    return [];
  }
}

/** Processes of this machine that descend from one. */
export function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const descends = (at: number): boolean => {
    const parent = parents.get(at);
    return parent !== undefined && (parent === pid || descends(parent));
  };
  return Array.from(parents.keys()).filter(descends);
}

function writtenBy(pid: number, fd: string, link: string): string[] {
  try {
    const target = readlinkSync(link);
    const [, octal = "0"] = /flags:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/fdinfo/${fd}`, "utf8")) ?? [];
    const forWriting = (Number.parseInt(octal, 8) & 3) !== 0;
    const onDisk = target.startsWith("/") && !/^\/(dev|proc|sys|memfd:)/.test(target);
    return forWriting && onDisk && statSync(link).isFile() ? [target] : [];
  } catch {
    return [];
  }
}
