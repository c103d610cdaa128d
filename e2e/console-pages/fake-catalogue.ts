import sample from "../../content/samples/shop/catalogue.json" with { type: "json" };
import { type Catalogue, catalogueSchema, type Product } from "../../content/schema/product.ts";

const LONGEST = "Wasserabweisende Baumwollgabardine-Trenchcoatjacke mit herausnehmbarem Steppfutter";

/** The sample shop, and one product with as long a German name as shops print. */
export function fakeCatalogue(): Catalogue {
  const catalogue = catalogueSchema.parse(sample);
  const first = catalogue.products[7] ?? catalogue.products[0];
  if (!first) return catalogue;
  const long: Product = {
    ...first,
    productId: "trench-with-lining",
    name: {
      en: "Water-repellent cotton gabardine trench with removable quilted lining",
      fr: "Trench en gabardine de coton déperlante à doublure matelassée amovible",
      de: LONGEST,
    },
  };
  return { ...catalogue, products: [...catalogue.products, long] };
}
