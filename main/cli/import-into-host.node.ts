import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { OpenImport } from "../../content/importers/import-source.node.ts";
import type { ImportedFile } from "../../content/importers/parts/import-result.ts";
import { type Result, succeed } from "../base/result.ts";
import { systemClock } from "../base/system-clock.node.ts";
import { openContentUploads } from "../host/content/content-uploads.node.ts";
import { bringImport } from "../host/content/import/bring-import.ts";
import type { CommandTools } from "./command.ts";
import type { TakeImport } from "./import-content.node.ts";

/** Brings imports into the draft of the host that runs with a data folder. Fails with one sentence where none does. */
export function importIntoHost(dataDir: string, withHost: CommandTools["withHost"]): TakeImport {
  const uploads = openContentUploads(dataDir, () => systemClock.nowMs());
  return (done) =>
    withHost(async (client) => {
      const { files, programme } = done.result;
      if (programme === null) return succeed(null);
      const brought = { programme, files, upload: (file: ImportedFile) => upload(file, done) };
      const tools = {
        request: client.request.bind(client),
        wait: (durationMs: number) => wait(durationMs),
      };
      const outcome = await bringImport(brought, tools);
      return outcome.ok ? succeed(null) : outcome;
    });

  async function upload({ origin }: ImportedFile, done: OpenImport): Promise<Result<string>> {
    if (origin.kind === "text") return uploads.take(Readable.from([Buffer.from(origin.text)]));
    const file = await done.fileOf(origin.key);
    return file.ok ? uploads.take(createReadStream(file.value)) : file;
  }
}
