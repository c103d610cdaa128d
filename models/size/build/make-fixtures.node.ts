import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";
import type { Example } from "./example.ts";

/** Keeps the first people of a file of examples for the tests, masks packed: `make-fixtures.node.ts FILE`. */
const OUT = join(import.meta.dirname, "../fixtures/people.json");
const PEOPLE = 4;
const DIGITS = 5;

const people: unknown[] = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? "") })) {
  if (people.length >= PEOPLE) break;
  const { views, ...person } = JSON.parse(line) as Example;
  people.push({
    ...person,
    views: views.flatMap(({ pose, ...view }) => {
      if (pose === null) return [];
      const { mask, landmarks, worldLandmarks } = pose;
      const gzip = gzipSync(Buffer.from(mask.base64, "base64"), { level: 9 }).toString("base64");
      const round = (values: readonly number[]) => values.map((value) => Number(value.toFixed(DIGITS)));
      return [
        {
          ...view,
          landmarks: round(landmarks),
          worldLandmarks: round(worldLandmarks),
          mask: { widthPixels: mask.widthPixels, heightPixels: mask.heightPixels, gzip },
        },
      ];
    }),
  });
}
writeFileSync(OUT, `${JSON.stringify(people)}\n`);
