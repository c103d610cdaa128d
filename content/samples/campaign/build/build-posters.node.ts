/**
 * Makes the posters of the sample campaign: photographs of the studio with the house's type. Needs Chromium.
 *
 *     node content/samples/campaign/build/build-posters.node.ts [NAME…]
 */
import { writeFileSync } from "node:fs";
import { openStudio } from "../../studio/open-studio.node.ts";
import { MAX_POSTER_BYTES, POSTERS } from "./posters.ts";
import { setType } from "./set-type.node.ts";

const asked = process.argv.slice(2);
await using studio = await openStudio();
const page = await studio.newPage();
for (const [name, poster] of Object.entries(POSTERS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const picture = await setType(page, poster, await studio.shootPng(poster.shot), MAX_POSTER_BYTES);
  writeFileSync(new URL(`../${name}.webp`, import.meta.url), picture);
  console.log(`${name}.webp ${Math.round(picture.length / 1000)} kB`);
}
