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
type TakeImport = (done: OpenImport) => Promise<Result<null>>;

/** Imports as an order says: reads all of the source, then hands what was taken on, unless it is only tried. */
export async function importContent(order: ImportOrder): Promise<Result<ImportResult>> {
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
    const takeImport = takerOf(outFolder);
    const { result } = done;
    if (takeImport === null || result.refused !== undefined || result.programme === null)
      return succeed(result);
    const taken = await takeImport(done);
    return taken.ok ? succeed(result) : taken;
  } finally {
    await done.close();
  }
}

function takerOf(outFolder: string | null): TakeImport | null {
  return outFolder === null ? null : (done) => writeImport(done, outFolder);
}
