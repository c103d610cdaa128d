import { type Catalogue, canBeWornOver, type Product } from "../../../content/schema/product.ts";
import type { Unsubscribe } from "../../base/signal.ts";

/** The part of a kept document that whoever shows a catalogue needs. */
export interface ShownCatalogue {
  current(): Catalogue | null;
  onChange(listener: () => void): Unsubscribe;
}

/** A published garment as a product wears it. */
export interface WornAs {
  readonly name: string;
  /** Whether it is worn over others of its kind: as staff said, null where nobody has; and as it looks. */
  readonly wornOver: boolean | null;
  readonly proposedOver: boolean;
}

export interface WornCatalogueOptions {
  readonly catalogue: ShownCatalogue;
  /** The published garment that a product was linked to; null where it wears what its catalogue says. */
  readonly garmentOf: (productId: string) => WornAs | null;
  readonly onGarmentsChange: (listener: () => void) => Unsubscribe;
}

/**
 * The catalogue with the shop's own garments in it. The same object as long as nothing changed, so that an index of it
 * stays right. Without links it is the catalogue itself.
 */
export function createWornCatalogue(options: WornCatalogueOptions): ShownCatalogue {
  const { catalogue, garmentOf, onGarmentsChange } = options;
  let seen: { readonly of: Catalogue; readonly links: string; readonly worn: Catalogue } | null = null;
  return {
    current() {
      const current = catalogue.current();
      if (current === null) return null;
      const links = JSON.stringify(current.products.map(({ productId }) => garmentOf(productId)));
      if (seen?.of !== current || seen.links !== links) {
        seen = { of: current, links, worn: wornBy(current, garmentOf) };
      }
      return seen.worn;
    },
    onChange(listener) {
      const ends = [catalogue.onChange(listener), onGarmentsChange(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

function wornBy(catalogue: Catalogue, garmentOf: WornCatalogueOptions["garmentOf"]): Catalogue {
  if (catalogue.products.every(({ productId }) => garmentOf(productId) === null)) return catalogue;
  const products = catalogue.products.map((product) => {
    const worn = garmentOf(product.productId);
    return worn === null ? product : wornAs(product, worn);
  });
  return { ...catalogue, products };
}

/** Staff know best whether it is worn over others, then the catalogue; the look of it decides where both are silent. */
function wornAs(product: Product, { name, wornOver, proposedOver }: WornAs): Product {
  const worn = { ...product, garmentAsset: name };
  if (!canBeWornOver(product.category)) return worn;
  return { ...worn, wornOver: wornOver ?? product.wornOver ?? proposedOver };
}
