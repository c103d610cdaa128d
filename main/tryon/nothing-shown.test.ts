import { expect, test } from "vitest";
import { refuseNothingShown } from "./nothing-shown.ts";

function mask(shownPixels: number): Uint8Array {
  return new Uint8Array(10_000).fill(255, 0, shownPixels);
}

test.each([0, 4])("a garment of %i pixels in 10 000 is not shown", (pixels) => {
  const refused = refuseNothingShown(mask(pixels), { category: "trousers" });
  expect(refused).toMatchObject({ ok: false, code: "nothing-shown" });
  expect(refused.ok ? "" : refused.message).toContain("from head to feet");
});

test("a garment of which some is in the picture is shown", () => {
  expect(refuseNothingShown(mask(5), { category: "top-long" })).toEqual({ ok: true, value: null });
});
