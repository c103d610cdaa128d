import type { Catalogue } from "../../../schema/product.ts";
import { assemble } from "./assemble.ts";
import { DRESSES_AND_LEGS } from "./dresses-and-legs.ts";
import { LAYERS } from "./layers.ts";
import { SHIRTS } from "./shirts.ts";
import { TOPS } from "./tops.ts";

/** The sample shop: a label that does not exist, written by us, in the order in which the mirror shows it. */
export const SHOP: Catalogue = {
  formatVersion: 1,
  products: assemble([...TOPS, ...LAYERS, ...DRESSES_AND_LEGS, ...SHIRTS]),
};
