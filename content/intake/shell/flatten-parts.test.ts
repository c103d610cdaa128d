import { expect, it } from "vitest";
import { plainTop } from "./built-top.fixture.ts";
import { flattenParts } from "./flatten-parts.ts";
import { loadIntakeBody } from "./load-body.node.ts";
import { sewGarment } from "./sew-garment.ts";
import { bodyTools } from "./sewn-garment.ts";
import { textureStretch } from "./texture-stretch.ts";

it("stretches the photo less than the outline's own patches do, and keeps its edges", {
  timeout: 60_000,
}, async () => {
  const request = {
    name: "plain-top",
    front: plainTop(),
    back: null,
    fabric: null,
    sizeChart: [],
    photographedSize: null,
  };
  const sewn = sewGarment(request, null, bodyTools(await loadIntakeBody()));
  if (!sewn.ok) throw new Error(sewn.message);
  const laid = flattenParts(sewn.value);
  const [before, after] = [textureStretch(sewn.value), textureStretch(laid)];
  expect(before.triangleCount).toBeGreaterThan(500);
  expect(after.mean).toBeLessThan(before.mean);
  expect(after.p95).toBeLessThan(1.6);
  const hem = sewn.value.sewn.parts[0]?.rows.at(-1) ?? [];
  for (const vertex of hem) expect(laid.sewn.front[vertex]).toEqual(sewn.value.sewn.front[vertex]);
});
