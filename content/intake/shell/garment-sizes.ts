import type { GarmentGirths, GarmentSize } from "../../garments/schema/garment-asset.ts";
import type { SizeChartRow } from "../../schema/product.ts";

export const NO_GIRTHS: GarmentGirths = {
  chest: null,
  waist: null,
  hip: null,
  hem: null,
  upperArm: null,
  cuff: null,
  thigh: null,
};

/**
 * What every size of a chart measures on the garment. Measures of the garment are taken as they stand; where the chart
 * tells bodies, the garment grows from the photographed size as those bodies do.
 */
export function garmentSizes(
  own: GarmentGirths,
  lengthMetres: number,
  chart: readonly SizeChartRow[],
  meshSize: string | null,
): GarmentSize[] {
  const metres = (
    size: string,
    measure: SizeChartRow["measure"],
    basis: SizeChartRow["basis"],
  ): number | null => {
    const row = chart.find(
      (known) => known.size === size && known.measure === measure && known.basis === basis,
    );
    return row === undefined ? null : (row.minCm + row.maxCm) / 200;
  };
  const girth = (size: string, measure: "chest" | "waist" | "hip"): number | null => {
    const told = metres(size, measure, "garment");
    if (told !== null) return rounded(told);
    const [body, photographed, mine] = [
      metres(size, measure, "body"),
      meshSize === null ? null : metres(meshSize, measure, "body"),
      own[measure],
    ];
    return body === null || photographed === null || mine === null
      ? null
      : rounded(mine + body - photographed);
  };
  return [...new Set(chart.map(({ size }) => size))].map((size) => ({
    size,
    girthsMetres: {
      ...NO_GIRTHS,
      chest: girth(size, "chest"),
      waist: girth(size, "waist"),
      hip: girth(size, "hip"),
    },
    lengthMetres: metres(size, "length", "garment") ?? (size === meshSize ? rounded(lengthMetres) : null),
  }));
}

export const rounded = (metres: number): number => Number(metres.toFixed(4));
