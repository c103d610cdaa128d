import { z } from "zod";
import type { RememberedAddress } from "./send-pieces.ts";

/** Uploads that one device remembers, the oldest go first, and how long: as long as the host keeps what came. */
export const MAX_REMEMBERED = 20;
export const REMEMBER_MS = 7 * 86_400_000;

const listSchema = z
  .array(
    z.strictObject({
      name: z.string(),
      size: z.number(),
      changedAtMs: z.number(),
      address: z.string(),
      atMs: z.number(),
    }),
  )
  .max(MAX_REMEMBERED);
type Remembered = z.infer<typeof listSchema>[number];

/** What tells a file from others without reading it. */
export type FileMark = Pick<Remembered, "name" | "size" | "changedAtMs">;

/** Text that outlives the page. */
export interface LastingText {
  read(): string | null;
  write(text: string): void;
}

/** Which files were cut off on their way, so that they go on where they were when they are chosen again. */
export interface RememberedUploads {
  names(): readonly string[];
  of(file: FileMark): RememberedAddress;
}

export function rememberUploads(text: LastingText, nowMs: () => number): RememberedUploads {
  function list(): readonly Remembered[] {
    try {
      const parsed = listSchema.safeParse(JSON.parse(text.read() ?? "[]"));
      return parsed.success ? parsed.data.filter(({ atMs }) => Math.abs(nowMs() - atMs) < REMEMBER_MS) : [];
    } catch {
      return [];
    }
  }
  const others = (file: FileMark) => list().filter((one) => !isSame(one, file));

  return {
    names: () => list().map(({ name }) => name),
    of: (file) => ({
      find: () => list().find((one) => isSame(one, file))?.address ?? null,
      keep(address) {
        const { changedAtMs, name, size } = file;
        const fresh = { name, size, changedAtMs, address, atMs: nowMs() };
        text.write(JSON.stringify([...others(file), fresh].slice(-MAX_REMEMBERED)));
      },
      forget: () => text.write(JSON.stringify(others(file))),
    }),
  };
}

function isSame(a: FileMark, b: FileMark): boolean {
  return a.name === b.name && a.size === b.size && a.changedAtMs === b.changedAtMs;
}
