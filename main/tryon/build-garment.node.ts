import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { garmentAssetSchema } from "../../content/garments/schema/garment-asset.ts";
import { succeed } from "../base/result.ts";
import type { BuildGarment } from "./made-garment.node.ts";

const ASSETS = resolve(import.meta.dirname, "../../content/garments/assets");
const STOCK = {
  "top-short": "t-shirt",
  "top-long": "long-sleeve",
  jacket: "jacket",
  trousers: "trousers",
  skirt: "skirt",
  dress: "dress",
} as const;

/** The category's stock shell, without the photo. */
export const buildGarment: BuildGarment = async ({ category }, name) => {
  const file = join(ASSETS, STOCK[category]);
  const paper = garmentAssetSchema.parse({ ...JSON.parse(readFileSync(`${file}.json`, "utf8")), name });
  return succeed({ paper, glb: readFileSync(`${file}.glb`), warnings: [] });
};
