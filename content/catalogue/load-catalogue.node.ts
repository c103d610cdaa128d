import { join } from "node:path";
import type { Log } from "../../main/base/log.ts";
import type { Timers } from "../../main/base/timers.ts";
import { type KeptDocument, keepDocument } from "../document/keep-document.node.ts";
import { findMissingFiles } from "../document/missing-files.node.ts";
import type { Catalogue } from "../schema/product.ts";
import { parseCatalogue } from "./parse-catalogue.ts";

/** Where a mirror's content lies. */
export interface ContentPlace {
  /** The content folder: holds `shop/catalogue.json` with its pictures. */
  readonly contentFolder: string;
  /** Where the host may write; holds the copy of the last good document. */
  readonly dataFolder: string;
  readonly log: Log;
  readonly timers?: Timers;
}

/**
 * Opens `shop/catalogue.json` and follows its changes. A catalogue with faults is told and never shown; the copy in
 * `catalogue.last-good.json` outlives a restart. A picture that is not there is told, and no reason to refuse.
 */
export function loadCatalogue({
  contentFolder,
  dataFolder,
  log,
  ...rest
}: ContentPlace): KeptDocument<Catalogue> {
  const catalogue = keepDocument({
    file: join(contentFolder, "shop", "catalogue.json"),
    lastGoodFile: join(dataFolder, "catalogue.last-good.json"),
    parse: parseCatalogue,
    part: "catalogue",
    log,
    ...rest,
  });
  const tellMissingPictures = (): void => {
    const pictures = catalogue.current()?.products.map(({ picture }) => picture.path) ?? [];
    for (const fault of findMissingFiles(
      contentFolder,
      pictures,
      (place) => `products[${place}].picture.path`,
    )) {
      log("trouble", "catalogue", "picture-missing", `${fault.path}: ${fault.message}`);
    }
  };
  catalogue.onChange(tellMissingPictures);
  tellMissingPictures();
  return catalogue;
}
