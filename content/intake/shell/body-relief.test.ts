import { expect, it } from "vitest";
import { createBodyRelief } from "./body-relief.ts";
import { loadIntakeBody } from "./load-body.node.ts";

it("lets shoulders run up into the neck, where collars lie", async () => {
  const { ridge } = createBodyRelief(await loadIntakeBody());
  const rise = (fromMetres: number, toMetres: number): number =>
    (ridge(toMetres).yMetres - ridge(fromMetres).yMetres) / (fromMetres - toMetres);
  // Towards the neck the shoulder steepens; hands and chin have no part in it.
  expect(rise(0.08, 0.06)).toBeGreaterThan(1.5 * rise(0.12, 0.08));
  expect(ridge(0.02).yMetres).toBeLessThan(1.51);
});
