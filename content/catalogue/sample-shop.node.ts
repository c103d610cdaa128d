import { readFileSync } from "node:fs";

/** Text of the sample shop's catalogue, for tests. */
export function sampleShopText(): string {
  return readFileSync(new URL("../samples/shop/catalogue.json", import.meta.url), "utf8");
}
