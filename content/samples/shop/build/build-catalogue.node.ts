/**
 * Writes the sample shop as the mirror reads it.
 *
 *     node content/samples/shop/build/build-catalogue.node.ts
 */
import { writeFileSync } from "node:fs";
import { catalogueSchema } from "../../../schema/product.ts";
import { SHOP } from "./shop.ts";

writeFileSync(
  new URL("../catalogue.json", import.meta.url),
  `${JSON.stringify(catalogueSchema.parse(SHOP), null, 1)}\n`,
);
