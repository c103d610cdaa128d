import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SizeChartRow } from "../../content/schema/product.ts";
import type { GirthEstimates } from "../contract/index.ts";
import { adviseSize, fitOfSize, type SizedProduct } from "./size-advice.ts";

const SIZES = ["S", "M", "L"];
const CHEST: readonly SizeChartRow[] = SIZES.map((size, at) => ({
  size,
  measure: "chest",
  basis: "body",
  minCm: 88 + 8 * at,
  maxCm: 96 + 8 * at,
}));
const TEE: SizedProduct = { category: "top-short", fabric: "jersey", sizes: SIZES, sizeChart: CHEST };

/** Girths with the same half interval. */
function girths(chest: number, half: number, waist = chest - 15, hip = chest): GirthEstimates {
  const around = (cm: number) => ({ cm, lowCm: cm - half, highCm: cm + half });
  return { chest: around(chest), waist: around(waist), hip: around(hip) };
}

describe("adviseSize", () => {
  it.each([
    ["well inside a band", girths(100, 3), { kind: "one", size: "M" }],
    ["at a border", girths(104, 3), { kind: "two", smaller: "M", larger: "L" }],
    ["very unsure", girths(100, 12), { kind: "unknown" }],
    ["too large for all", girths(125, 3), { kind: "outside", side: "too-large" }],
    ["too small for all", girths(75, 3), { kind: "outside", side: "too-small" }],
  ] as const)("%s", (_, given, expected) => expect(adviseSize(given, TEE)).toEqual(expected));

  it("says nothing without a chart, or by girths that do not decide", () => {
    expect(adviseSize(girths(100, 1), { ...TEE, sizeChart: [] })).toEqual({ kind: "unknown" });
    const skirt = { ...TEE, category: "skirt" as const };
    expect(adviseSize(girths(100, 1), skirt)).toEqual({ kind: "unknown" });
  });

  it("takes the larger size where girths ask for two", () => {
    const hips: readonly SizeChartRow[] = CHEST.map((row) => ({ ...row, measure: "hip" }));
    const waists: readonly SizeChartRow[] = CHEST.map((row) => ({
      ...row,
      measure: "waist",
      minCm: row.minCm - 20,
      maxCm: row.maxCm - 20,
    }));
    const trousers: SizedProduct = {
      ...TEE,
      category: "trousers",
      fabric: "denim",
      sizeChart: [...hips, ...waists],
    };
    expect(adviseSize(girths(0, 1, 72, 108), trousers)).toEqual({ kind: "one", size: "L" });
  });

  it("reads a garment's own measures by the ease that it is meant to have", () => {
    const own: readonly SizeChartRow[] = CHEST.map((row) => ({
      ...row,
      basis: "garment",
      minCm: row.minCm + 10,
      maxCm: row.minCm + 10,
    }));
    const shirt: SizedProduct = { ...TEE, fabric: "woven", sizeChart: own };
    // 106 cm of cloth in M, 6 to 14 cm of ease: a body of 92 to 100 cm.
    expect(fitOfSize(girths(96, 1), shirt, "M").chest).toBe("as-meant");
    expect(fitOfSize(girths(103, 1), shirt, "M").chest).toBe("tight");
    expect(fitOfSize(girths(88, 1), shirt, "M").chest).toBe("loose");
  });

  it("never names a smaller size to a larger body", () => {
    const rank = (chest: number, half: number) => {
      const advice = adviseSize(girths(chest, half), TEE);
      if (advice.kind === "one") return SIZES.indexOf(advice.size);
      if (advice.kind === "two") return SIZES.indexOf(advice.smaller) + 0.5;
      if (advice.kind === "outside") return advice.side === "too-small" ? -1 : SIZES.length;
      return null;
    };
    fc.assert(
      fc.property(
        fc.double({ min: 70, max: 130, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.double({ min: 0.1, max: 6, noNaN: true }),
        (chest, more, half) => {
          const [less, larger] = [rank(chest, half), rank(chest + more, half)];
          return less === null || larger === null || larger >= less;
        },
      ),
    );
  });
});

describe("fitOfSize", () => {
  it("does not flatter: one size down is tight, one up is loose", () => {
    const person = girths(100, 2);
    expect(SIZES.map((size) => fitOfSize(person, TEE, size).chest)).toEqual(["tight", "as-meant", "loose"]);
  });

  it("says nothing where the chart does not", () => {
    expect(fitOfSize(girths(100, 2), TEE, "M")).toEqual({ chest: "as-meant", waist: null, hip: null });
    expect(fitOfSize(girths(100, 2), TEE, "XXL").chest).toBeNull();
  });
});
