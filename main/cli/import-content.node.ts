import {
  type ImportRequest,
  importSource,
  type OpenImport,
} from "../../content/importers/import-source.node.ts";
import type { ImportResult } from "../../content/importers/parts/import-result.ts";
import { openCopies } from "../../content/importers/source/open-copies.node.ts";
import { readingsIn, writeImport } from "../../content/importers/write-import.node.ts";
import { type Result, succeed } from "../base/result.ts";
import { systemClock } from "../base/system-clock.node.ts";
import type { ImportOrder } from "./import-order.ts";

/** Where an import goes when it is not only tried. */
export type TakeImport = (done: OpenImport) => Promise<Result<null>>;

/**
 * Imports as an order says: reads all of the source, then hands what was taken on, unless it is only tried. `toHost`
 * brings it into the draft of the host that runs.
 */
export async function importContent(order: ImportOrder, toHost: TakeImport): Promise<Result<ImportResult>> {
  const { locale, media, only, outFolder, path } = order;
  const copies = media === null ? null : await openCopies(media);
  if (copies?.ok === false) return copies;
  const before = outFolder === null ? null : await readingsIn(outFolder);
  const request: ImportRequest = {
    path,
    locale,
    nowMs: systemClock.nowMs(),
    ...(copies === null ? {} : { findCopy: copies.value }),
    ...(only.length === 0 ? {} : { only }),
    ...(before === null ? {} : { before }),
  };
  const done = await importSource(request);
  try {
    const takeImport = outFolder === null ? (order.toDraft ? toHost : null) : into(outFolder);
    const { result } = done;
    if (takeImport === null || result.refused !== undefined || result.programme === null)
      return succeed(result);
    const taken = await takeImport(done);
    return taken.ok ? succeed(result) : taken;
  } finally {
    await done.close();
  }
}

function into(folder: string): TakeImport {
  return (done) => writeImport(done, folder);
}
