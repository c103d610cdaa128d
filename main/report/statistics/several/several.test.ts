import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueOf } from "../fixtures.ts";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";
import { bonferroni } from "./bonferroni.ts";
import { hochberg } from "./hochberg.ts";
import { holm } from "./holm.ts";

const methods = { bonferroni, holm, hochberg, benjaminiHochberg };
/** With many ties, as small shops have them. */
const pValues = fc.array(
  fc.integer({ min: 0, max: 40 }).map((twentieth) => twentieth / 40),
  { maxLength: 12 },
);

describe.each(Object.entries(methods))("%s", (_name, method) => {
  it("never lowers a p, never leaves [0, 1], never turns an order round, and treats ties alike", () => {
    fc.assert(
      fc.property(pValues, (list) => {
        const adjusted = valueOf(method(list));
        expect(adjusted).toHaveLength(list.length);
        for (const [place, p] of list.entries()) {
          const own = adjusted[place] ?? Number.NaN;
          expect(own).toBeGreaterThanOrEqual(p);
          expect(own).toBeLessThanOrEqual(1);
          for (const [other, q] of list.entries()) {
            if (p <= q) expect(own).toBeLessThanOrEqual(adjusted[other] ?? Number.NaN);
          }
        }
      }),
      { seed: 12 },
    );
  });
  it("leaves one question alone", () => expect(valueOf(method([0.03]))).toEqual([0.03]));
  it("has nothing to do with none", () => expect(valueOf(method([]))).toEqual([]));
  it.each([[[-0.01]], [[1.01]], [[0.2, Number.NaN]]])("refuses %j", (wrong) =>
    expect(method(wrong)).toMatchObject({ ok: false, code: "not-a-probability" }),
  );
});

it("is the stricter the more it promises", () => {
  fc.assert(
    fc.property(pValues, (list) => {
      const [strict, holms, up, shares] = [bonferroni, holm, hochberg, benjaminiHochberg].map((method) =>
        valueOf(method(list)),
      );
      for (const place of list.keys()) {
        expect(strict?.[place]).toBeGreaterThanOrEqual(holms?.[place] ?? 1);
        expect(holms?.[place]).toBeGreaterThanOrEqual(up?.[place] ?? 1);
        expect((up?.[place] ?? 0) + 1e-12).toBeGreaterThanOrEqual(shares?.[place] ?? 1);
      }
    }),
    { seed: 13 },
  );
});
