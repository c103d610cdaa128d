import { fail, type Result } from "../../../main/base/result.ts";
import type { FileOf, ImportSource, SourceFault } from "./import-source.ts";
import { openZip } from "./open-zip.node.ts";

/** The packed pages of a source, opened when a part of them is asked for. */
export interface OpenPages {
  fileOf(key: string, part: string): Promise<Result<string, SourceFault>>;
  close(): Promise<void>;
}

/** Opens packed pages by the keys of their media; `close` drops what was unpacked. */
export function openPages(fileOf: FileOf): OpenPages {
  const opened = new Map<string, Promise<ImportSource | null>>();
  const open = async (key: string): Promise<ImportSource | null> => {
    const file = await fileOf(key);
    const zip = file.ok ? await openZip(file.value) : file;
    return zip.ok ? zip.value : null;
  };
  return {
    async fileOf(key, part) {
      const known = opened.get(key) ?? open(key);
      opened.set(key, known);
      const page = await known;
      return page === null ? fail("broken", `The page "${key}" cannot be unpacked.`) : page.fileOf(part);
    },
    async close() {
      for (const page of await Promise.all(opened.values())) await page?.close();
    },
  };
}
