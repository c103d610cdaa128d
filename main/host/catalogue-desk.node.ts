import { withoutPastRestockDays } from "../../content/catalogue/current-stock.ts";
import { findGarmentGaps } from "../../content/catalogue/garment-gaps.ts";
import { type CatalogueIndex, indexCatalogue } from "../../content/catalogue/index-catalogue.ts";
import type { KeptDocument } from "../../content/document/keep-document.node.ts";
import type { Catalogue } from "../../content/schema/product.ts";
import type { Scan } from "../../devices/contract/device-event.ts";
import type { Log } from "../base/log.ts";
import { succeed } from "../base/result.ts";
import type { ScanOutcome } from "../bridge/contract/mirror.ts";
import type { BridgeServer, Handlers } from "../bridge/contract/pipe.ts";
import type { LedgerWriter } from "../ledger/ledger-writer.ts";

export interface CatalogueDeskOptions {
  readonly catalogue: Pick<KeptDocument<Catalogue>, "current" | "onChange">;
  readonly emit: BridgeServer["emit"];
  readonly appendToLedger: LedgerWriter["append"];
  /** Names of the garments that lie on this mirror (`t-shirt` for `t-shirt.glb`), asked anew each time. */
  readonly garmentAssets: () => ReadonlySet<string>;
  /** Products whose try-on is off now: they are shown as pictures. */
  readonly withoutTryOn: () => ReadonlySet<string>;
  /** The visit that is under way on this screen, null between visits: a scan of a device belongs to it. */
  readonly currentVisitId: () => string | null;
  /** Today at the site, ISO 8601 day. */
  readonly today: () => string;
  readonly log: Log;
}

/** Answers what is for sale, and turns codes into garments on the mirror. Lives as long as the host. */
export interface CatalogueDesk {
  readonly handlers: Pick<Handlers, "catalogue.get" | "scan.report">;
  /** A code that a device of the host has read. Answers when it is in the ledger and on the mirror. Never rejects. */
  scanned(scan: Pick<Scan, "code" | "deviceKind">): Promise<ScanOutcome>;
  close(): void;
}

const NOTHING_FOR_SALE: Catalogue = { formatVersion: 1, products: [] };

export function createCatalogueDesk(options: CatalogueDeskOptions): CatalogueDesk {
  const { catalogue, emit, appendToLedger, garmentAssets, currentVisitId, today, log } = options;
  let indexed: { readonly of: Catalogue; readonly index: CatalogueIndex } | null = null;
  const unsubscribe = catalogue.onChange(() => emit("catalogue.changed", {}));

  return {
    handlers: {
      "catalogue.get": () => {
        const all = withoutPastRestockDays(catalogue.current() ?? NOTHING_FOR_SALE, today());
        const current = withoutGarments(all, options.withoutTryOn());
        return succeed({ catalogue: current, missingGarments: findGarmentGaps(current, garmentAssets()) });
      },
      "scan.report": async ({ code, deviceKind, visitId }) =>
        succeed(await take(code, deviceKind, visitId ?? currentVisitId())),
    },
    scanned: ({ code, deviceKind }) => take(code, deviceKind, currentVisitId()),
    close: unsubscribe,
  };

  /** First to the ledger, then to the mirror; a ledger that cannot write never keeps a garment from the shopper. */
  async function take(
    code: string,
    deviceKind: Scan["deviceKind"],
    visitId: string | null,
  ): Promise<ScanOutcome> {
    const outcome = outcomeOf(code);
    const subject =
      outcome.kind === "known"
        ? { productId: outcome.productId, variantId: outcome.variantId }
        : { productId: null, variantId: null };
    const payload = { deviceKind, known: outcome.kind === "known", code };
    const written = await appendToLedger([
      { kind: "scan", visitId, ...subject, campaignId: null, armId: null, payload },
    ]);
    if (!written.ok) log("trouble", "catalogue", written.code, `A scan was not counted: ${written.message}`);
    emit("scan", { code, outcome });
    return outcome;
  }

  function outcomeOf(code: string): ScanOutcome {
    const found = currentIndex()?.find(code) ?? null;
    if (found === null) return { kind: "unknown" };
    const { garmentAsset, productId } = found.product;
    const isOn = !options.withoutTryOn().has(productId);
    const garment = isOn && garmentAsset !== null && garmentAssets().has(garmentAsset);
    return { kind: "known", productId, variantId: found.variant.variantId, garment };
  }

  function currentIndex(): CatalogueIndex | null {
    const current = catalogue.current();
    if (current === null) return null;
    if (indexed?.of !== current) indexed = { of: current, index: indexCatalogue(current) };
    return indexed.index;
  }
}

/** The catalogue with some products as pictures alone. */
function withoutGarments(catalogue: Catalogue, productIds: ReadonlySet<string>): Catalogue {
  if (productIds.size === 0) return catalogue;
  const products = catalogue.products.map((product) =>
    productIds.has(product.productId) ? { ...product, garmentAsset: null } : product,
  );
  return { ...catalogue, products };
}
