import { describe, expect, it } from "vitest";
import { clearBody } from "./clear-body.ts";
import { footTop } from "./foot-top.ts";
import { loadIntakeBody } from "./load-body.node.ts";
import { sewLower } from "./lower-plan.ts";
import { plainTrousers } from "./plain-trousers.fixture.ts";
import { bodyTools } from "./sewn-garment.ts";

const body = await loadIntakeBody();
const tools = bodyTools(body);

function sewn(legPixels: number) {
  const front = plainTrousers(legPixels);
  const request = {
    name: "trousers",
    front,
    back: null,
    fabric: null,
    sizeChart: [],
    photographedSize: null,
  };
  const made = sewLower(request, null, tools);
  if (!made.ok) throw new Error(made.message);
  const mesh = clearBody(made.value.sewn, body);
  const hems = mesh.parts
    .filter(({ panel, rows }) => panel === "front" && mesh.carriers[rows.at(-1)?.[1] ?? 0]?.kind === "leg")
    .map(({ rows }) => (rows.at(-1) ?? []).map((vertex) => mesh.positions[vertex] ?? [0, 0, 0]));
  return { ...made.value, mesh, hems };
}

describe("legs of trousers", () => {
  it("end in a soft line above the feet, however long they are", { timeout: 60_000 }, () => {
    const top = footTop(body);
    for (const legPixels of [260, 300, 420]) {
      const { hems, mesh } = sewn(legPixels);
      expect(hems.length).toBe(2);
      for (const hem of hems) {
        hem.forEach(([x, y, z], at) => {
          expect(y, `${legPixels} pixels, at ${at}`).toBeGreaterThan(Math.min(0.11, top(x, z)));
          expect(Math.abs(y - (hem[at + 1]?.[1] ?? y)), "steps of the hem").toBeLessThan(0.03);
        });
      }
      expect(Math.min(...mesh.positions.map(([, y]) => y))).toBeGreaterThan(0.019);
    }
  });

  it("keep their rows apart where they are too long for the floor", { timeout: 60_000 }, () => {
    const { mesh } = sewn(480);
    for (const { panel, rows } of mesh.parts) {
      if (panel !== "back" || mesh.carriers[rows.at(-1)?.[1] ?? 0]?.kind !== "leg") continue;
      const heights = rows.map((row) => mesh.positions[row[6] ?? 0]?.[1] ?? 0);
      heights.slice(1).forEach((y, at) => expect((heights[at] ?? 0) - y).toBeGreaterThan(0.01));
    }
  });
});

it("puts a low rise where it belongs: legs that reach the ankle tell the scale", { timeout: 60_000 }, () => {
  const { scale, mesh } = sewn(290);
  const waist = Math.max(...mesh.positions.map(([, y]) => y));
  expect(290 * scale.metresPerPixel).toBeCloseTo(0.73, 1);
  expect(waist).toBeCloseTo(0.795 + 80 * scale.metresPerPixel, 2);
});
