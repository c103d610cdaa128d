import { findDuplicates, type Named } from "../document/duplicates.ts";
import { type Fault, type Parsed, tellPath } from "../document/fault.ts";
import { parseDocument } from "../document/parse-document.ts";
import { toGtin14 } from "../schema/gtin.ts";
import { type Catalogue, catalogueSchema, type Product } from "../schema/product.ts";
import { comparableSku } from "./read-code.ts";

/**
 * A catalogue from its text. Refused with every fault and its path: too large, no JSON (line and column), what the
 * schema forbids (unknown keys too), names used twice, variants in a colour or size that the product does not have.
 */
export function parseCatalogue(text: string, maxLength?: number): Parsed<Catalogue> {
  const form = { schema: catalogueSchema, crossCheck: checkCatalogue };
  return parseDocument(text, maxLength === undefined ? form : { ...form, maxLength });
}

/** What holds between the parts of a catalogue and no schema can say. Empty where all is well. */
export function checkCatalogue({ products }: Catalogue): Fault[] {
  return [
    ...findDuplicates("product id", eachProduct(products, "productId")),
    ...findDuplicates("variant id", eachVariant(products, "variantId")),
    ...findDuplicates("GTIN", eachVariant(products, "gtin")),
    ...findDuplicates("SKU", eachVariant(products, "sku")),
    ...products.flatMap((product, place) => checkProduct(product, ["products", place])),
  ];
}

function eachProduct(products: readonly Product[], key: "productId"): Named[] {
  return products.map((product, place) => ({ name: product[key], path: ["products", place, key] }));
}

/** GTINs compare as 14 digits and SKUs without case, as a scan does. */
function eachVariant(products: readonly Product[], key: "variantId" | "gtin" | "sku"): Named[] {
  return products.flatMap((product, place) =>
    product.variants.map((variant, variantPlace) => ({
      name: comparable(key, variant[key]),
      path: ["products", place, "variants", variantPlace, key],
    })),
  );
}

function comparable(key: "variantId" | "gtin" | "sku", value: string): string {
  if (key === "gtin") return toGtin14(value);
  return key === "sku" ? comparableSku(value) : value;
}

function checkProduct(product: Product, path: readonly PropertyKey[]): Fault[] {
  const colours = product.colours.map(({ colourId }) => colourId);
  const named = (list: string, names: readonly string[]): Named[] =>
    names.map((name, place) => ({ name, path: [...path, list, place] }));
  const combinations = product.variants.map(({ colourId, size }) => `${colourId} in ${size}`);
  return [
    ...findDuplicates("colour", named("colours", colours)),
    ...findDuplicates("size", named("sizes", product.sizes)),
    ...findDuplicates("combination", named("variants", combinations)),
    ...product.variants.flatMap((variant, place) => [
      ...mustBeAmong(variant.colourId, colours, "colours", [...path, "variants", place, "colourId"]),
      ...mustBeAmong(variant.size, product.sizes, "sizes", [...path, "variants", place, "size"]),
    ]),
    ...product.sizeChart.flatMap((row, place) =>
      mustBeAmong(row.size, product.sizes, "sizes", [...path, "sizeChart", place, "size"]),
    ),
  ];
}

function mustBeAmong(
  name: string,
  names: readonly string[],
  list: string,
  path: readonly PropertyKey[],
): Fault[] {
  if (names.includes(name)) return [];
  const message = `"${name}" is not in the product's ${list} (${names.join(", ")}); add it there or correct it here.`;
  return [{ path: tellPath(path), message }];
}
