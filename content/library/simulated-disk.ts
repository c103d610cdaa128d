import type { Disk } from "./disk.ts";

/** One thing that was done to a simulated disk. `note` is what a test wrote between, e.g. what was acknowledged. */
export type DiskStep =
  | {
      readonly kind: "make-folder" | "create" | "empty" | "sync" | "remove" | "sync-folder";
      readonly path: string;
    }
  | { readonly kind: "write"; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: "truncate"; readonly path: string; readonly length: number }
  | { readonly kind: "rename"; readonly path: string; readonly to: string }
  | { readonly kind: "note"; readonly text: string };

/** What of all that was not synced is found after a power cut. `some`: whatever chance says, zeros included. */
export type Survival = "nothing" | "everything" | "some";

interface Content {
  bytes: Uint8Array;
  synced: Uint8Array;
}
/** A change of names that a power cut may still undo. */
interface NameChange {
  readonly names: readonly string[];
  readonly folders: readonly string[];
  apply(lasting: Map<string, Content | "folder">): void;
}

const above = (path: string): string => path.slice(0, path.lastIndexOf("/"));
const NOTHING = new Uint8Array();

/**
 * A disk in memory that knows what would be left after a power cut: bytes last when their file was synced, names when
 * their folder was; a rename is one step, and steps on the same name keep their order. For tests.
 */
export function createDiskImage(
  paths: ReadonlyMap<string, Uint8Array | "folder"> = new Map([["/disk", "folder"]]),
) {
  const live = new Map<string, Content | "folder">();
  for (const [path, bytes] of paths) live.set(path, bytes === "folder" ? bytes : { bytes, synced: bytes });
  const lasting = new Map(live);
  let pending: readonly NameChange[] = [];

  function contentOf(path: string): Content {
    const content = live.get(path);
    if (content === undefined || content === "folder") throw refusal("ENOENT", path);
    return content;
  }
  function change(one: NameChange): void {
    one.apply(live);
    pending = [...pending, one];
  }
  function syncFolder(folder: string): void {
    const names = new Set(pending.filter((one) => one.folders.includes(folder)).flatMap((one) => one.names));
    const isDue = (one: NameChange): boolean => one.names.some((name) => names.has(name));
    // What shares a name with what is made to last goes before it.
    for (let before = -1; before !== names.size; ) {
      before = names.size;
      for (const one of pending.filter(isDue)) for (const name of one.names) names.add(name);
    }
    for (const one of pending.filter(isDue)) one.apply(lasting);
    pending = pending.filter((one) => !isDue(one));
  }

  return {
    live,
    apply(step: DiskStep): void {
      if (step.kind === "note") return;
      const { path } = step;
      if (above(path) !== "" && !live.has(above(path))) throw refusal("ENOENT", path);
      const names = [path];
      const folders = [above(path)];
      switch (step.kind) {
        case "make-folder":
          if (!live.has(path)) change({ names, folders, apply: (all) => void all.set(path, "folder") });
          return;
        case "create": {
          const content: Content = { bytes: NOTHING, synced: NOTHING };
          if (!live.has(path)) change({ names, folders, apply: (all) => void all.set(path, content) });
          return;
        }
        case "empty":
          contentOf(path).bytes = NOTHING;
          return;
        case "truncate":
          contentOf(path).bytes = contentOf(path).bytes.slice(0, step.length);
          return;
        case "write": {
          const content = contentOf(path);
          content.bytes = joined(content.bytes, step.bytes);
          return;
        }
        case "sync": {
          const content = contentOf(path);
          content.synced = content.bytes;
          return;
        }
        case "remove":
          if (live.has(path)) change({ names, folders, apply: (all) => void all.delete(path) });
          return;
        case "rename": {
          const { to } = step;
          const content = contentOf(path);
          const apply = (all: Map<string, Content | "folder">): void => {
            all.delete(path);
            all.set(to, content);
          };
          change({ names: [path, to], folders: [above(path), above(to)], apply });
          return;
        }
        case "sync-folder":
          syncFolder(path);
          return;
      }
    },
    /** What is found after the power came back. `chance` gives numbers from 0 to 1. */
    afterPowerCut(survival: Survival, chance: () => number): Map<string, Uint8Array | "folder"> {
      const names = new Map(lasting);
      const lost = new Set<string>();
      for (const one of pending) {
        const survives =
          survival === "everything" ||
          (survival === "some" && chance() < 0.5 && !one.names.some((name) => lost.has(name)));
        if (survives) one.apply(names);
        else for (const name of one.names) lost.add(name);
      }
      const found = new Map<string, Uint8Array | "folder">();
      for (const [path, content] of names) {
        if (!isReachable(path, names)) continue;
        found.set(path, content === "folder" ? content : bytesAfter(content, survival, chance));
      }
      return found;
    },
  };
}

function isReachable(path: string, names: ReadonlyMap<string, unknown>): boolean {
  for (let folder = above(path); folder !== ""; folder = above(folder)) if (!names.has(folder)) return false;
  return true;
}

/** The old bytes, the new ones, some of the new ones, or as many zeros: file systems have shown all of these. */
function bytesAfter({ bytes, synced }: Content, survival: Survival, chance: () => number): Uint8Array {
  if (bytes === synced || survival === "everything") return bytes;
  if (survival === "nothing") return synced;
  const choice = chance();
  const length = Math.floor(chance() * (bytes.byteLength + 1));
  if (choice < 0.3) return synced;
  if (choice < 0.6) return bytes.slice(0, length);
  return joined(bytes.slice(0, length), new Uint8Array(bytes.byteLength - length));
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.byteLength + b.byteLength);
  both.set(a);
  both.set(b, a.byteLength);
  return both;
}

/** What the system says; `writeFailure` knows it by its `syscall`. */
export function refusal(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, syscall: "simulated" });
}

export interface SimulatedDisk extends Disk {
  /** All that was done so far, in order. */
  readonly steps: readonly DiskStep[];
  note(text: string): void;
  /** Asked before every step; a code is thrown instead of doing it. Null: nothing is refused. */
  refuse: ((step: DiskStep, number: number) => string | null) | null;
}

/** A disk over an image; every step lets others run first, as a real disk does. */
export function simulateDisk(
  image: ReturnType<typeof createDiskImage>,
  freeBytes = 1_000_000_000,
): SimulatedDisk {
  const steps: DiskStep[] = [];
  async function act(step: DiskStep): Promise<void> {
    await Promise.resolve();
    const code = disk.refuse?.(step, steps.length) ?? null;
    if (code !== null) throw refusal(code, step.kind === "note" ? "" : step.path);
    image.apply(step);
    steps.push(step);
  }
  const disk: SimulatedDisk = {
    steps,
    refuse: null,
    note: (text) => void steps.push({ kind: "note", text }),
    makeFolder: (path) => act({ kind: "make-folder", path }),
    async list(folder) {
      const names = Array.from(image.live.keys()).filter((path) => above(path) === folder);
      return names.map((path) => path.slice(folder.length + 1));
    },
    async look(path) {
      const content = image.live.get(path);
      if (content === undefined || content === "folder") return null;
      return { bytes: content.bytes.byteLength, changedAtMs: 0 };
    },
    async *read(path) {
      const content = image.live.get(path);
      if (content === undefined || content === "folder") throw refusal("ENOENT", path);
      for (let at = 0; at < content.bytes.byteLength; at += 512) yield content.bytes.slice(at, at + 512);
    },
    async open(path, mode) {
      await act({ kind: "create", path });
      if (mode === "new") await act({ kind: "empty", path });
      return {
        write: (bytes) => act({ kind: "write", path, bytes: Uint8Array.from(bytes) }),
        truncate: (length) => act({ kind: "truncate", path, length }),
        sync: () => act({ kind: "sync", path }),
        close: async () => undefined,
      };
    },
    rename: (path, to) => act({ kind: "rename", path, to }),
    remove: (path) => act({ kind: "remove", path }),
    syncFolder: (path) => act({ kind: "sync-folder", path }),
    freeBytes: async () => freeBytes,
  };
  return disk;
}
