import { createReadStream } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { loadCatalogue } from "../../content/catalogue/load-catalogue.node.ts";
import type { Log } from "../base/log.ts";
import { fail, type Result } from "../base/result.ts";
import { systemClock } from "../base/system-clock.node.ts";
import { systemTimers } from "../base/system-timers.node.ts";
import type { Caller } from "../bridge/contract/pipe.ts";
import { makeDataFolder } from "../host/data-folder.node.ts";
import { openGarmentRoom } from "../host/garments/open-garment-room.node.ts";
import { openUploads } from "../host/garments/uploads.node.ts";
import { takeLock } from "../host/lock.node.ts";
import type { CommandTools, GarmentTools } from "./command.ts";

const CONTENT_DIR = resolve(import.meta.dirname, "../../content");
const OPERATOR: Caller = { role: "operator", account: null };
const STAY_MS = 1_000;
const statusSchema = z.object({ dataDir: z.string() });

/** What reaching the shop's garments takes of the command line's other tools. */
type Host = Pick<CommandTools, "withHost" | "askHost">;

/** Through the host that runs; where none does, in the data folder itself, under its lock. */
export function withGarmentsOf(dataDir: string, host: Host): CommandTools["withGarments"] {
  return async (work) => {
    const status = await host.askHost("GET", "/status");
    if (!status.ok) return status.code === "not-running" ? inFolder(dataDir, work) : status;
    const known = statusSchema.safeParse(status.value);
    if (!known.success) return fail("malformed", "The host that runs is of another version; start it anew.");
    const uploads = uploadsIn(known.data.dataDir);
    return host.withHost((client) =>
      work({
        request: (name, params) => client.request(name, params),
        upload: (path) => upload(uploads, path),
      }),
    );
  };
}

async function inFolder<T>(
  dataDir: string,
  work: (garments: GarmentTools) => Promise<Result<T>>,
): Promise<Result<T>> {
  const folder = makeDataFolder(dataDir);
  if (!folder.ok) return folder;
  const lock = takeLock(dataDir, systemClock.nowMs());
  if (!lock.ok) return lock;
  // The thread and the host's timers keep no process alive; somebody waits for this one.
  const stay = setInterval(() => undefined, STAY_MS);
  const log: Log = (level, part, code, message) => {
    if (level === "trouble") console.error(`${part} ${code}: ${message}`);
  };
  const place = { contentFolder: join(CONTENT_DIR, "samples"), dataFolder: dataDir, log };
  const catalogue = loadCatalogue(place);
  const room = openGarmentRoom({
    dataDir,
    contentDir: CONTENT_DIR,
    catalogue,
    emit: () => undefined,
    clock: systemClock,
    timers: systemTimers,
    log,
  });
  try {
    return await work({
      // Each handler takes the params of its own name; the compiler cannot follow that through a lookup.
      request: async (name, params) => room.handlers[name](params as never, OPERATOR) as never,
      upload: (path) => upload(room.uploads, path),
    });
  } finally {
    await room.close();
    await catalogue.close();
    lock.value.release();
    clearInterval(stay);
  }
}

function uploadsIn(dataDir: string) {
  return openUploads(join(dataDir, "garments", ".uploads"), () => systemClock.nowMs());
}

async function upload(uploads: ReturnType<typeof openUploads>, path: string): Promise<Result<string>> {
  const taken = await uploads.take(createReadStream(path));
  if (taken.ok || taken.code !== "read-only") return taken;
  return fail("no-such-file", `${path} cannot be read; check its name and its permissions.`);
}
