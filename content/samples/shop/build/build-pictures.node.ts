/**
 * Photographs the sample shop: every product on an invisible dummy before a warm wall. Needs Chromium; a minute.
 *
 *     node content/samples/shop/build/build-pictures.node.ts [PRODUCT…]
 */
import { writeFileSync } from "node:fs";
import { openStudio } from "../../studio/open-studio.node.ts";
import { MAX_PICTURE_BYTES, PICTURE_SHOTS } from "./picture-shots.ts";

const asked = process.argv.slice(2);
await using studio = await openStudio();
for (const [productId, shot] of Object.entries(PICTURE_SHOTS)) {
  if (asked.length > 0 && !asked.includes(productId)) continue;
  const picture = await studio.shootWebp(shot, MAX_PICTURE_BYTES);
  writeFileSync(new URL(`../pictures/${productId}.webp`, import.meta.url), picture);
  console.log(`${productId}.webp ${Math.round(picture.length / 1000)} kB`);
}
