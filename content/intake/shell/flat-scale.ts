import type { SizeChartRow } from "../../schema/product.ts";
import type { FlatTop } from "./flat-top.ts";

/** How large a pixel of the flat photo is, and how we know. */
export interface FlatScale {
  readonly metresPerPixel: number;
  readonly from: "chart" | "estimated";
}

/** The rest body's own measures, metres. */
export interface ReferenceBody {
  readonly chestGirthMetres: number;
  readonly hipGirthMetres: number;
  readonly waistGirthMetres: number;
}

/** Shoulder seams of the rest body, tip to tip; metres. */
const SHOULDERS_METRES = 0.385;
/** What garments usually measure, and how much that differs from cut to cut (natural logarithm). */
const CHEST_EASE = { ratio: 1.04, spread: 0.07 };
const SHOULDER = { ratio: 1.02, spread: 0.07 };
const LENGTH = { metres: 0.62, spread: 0.12 };

/** Of a top, dress or jacket: from the chart where it speaks of the garment, else from a body it would fit. */
export function scaleOfTop(
  flat: FlatTop,
  hasLength: boolean,
  chart: readonly SizeChartRow[],
  body: ReferenceBody,
): FlatScale {
  const chestPixels = 2 * (flat.armpit(1).x - flat.armpit(-1).x);
  const middle = (row: SizeChartRow): number => (row.minCm + row.maxCm) / 200;
  const chest = chart.find(({ measure, basis }) => measure === "chest" && basis === "garment");
  if (chest !== undefined) return { metresPerPixel: middle(chest) / chestPixels, from: "chart" };
  const shouldersPixels = flat.shoulder(1).x - flat.shoulder(-1).x;
  const lengthPixels = flat.trunk(0, 1).y - (flat.collar(1).y + flat.collar(-1).y) / 2;
  const cues = [
    { metresPerPixel: (CHEST_EASE.ratio * body.chestGirthMetres) / chestPixels, spread: CHEST_EASE.spread },
    ...(flat.sleeve === null
      ? []
      : [{ metresPerPixel: (SHOULDER.ratio * SHOULDERS_METRES) / shouldersPixels, spread: SHOULDER.spread }]),
    ...(hasLength ? [{ metresPerPixel: LENGTH.metres / lengthPixels, spread: LENGTH.spread }] : []),
  ];
  return { metresPerPixel: Math.exp(weighed(cues)), from: "estimated" };
}

/** Mean of the logarithms, each by what it is worth. */
export function weighed(
  cues: readonly { readonly metresPerPixel: number; readonly spread: number }[],
): number {
  const trust = cues.map(({ spread }) => 1 / spread ** 2);
  const whole = trust.reduce((sum, each) => sum + each, 0);
  return (
    cues.reduce((sum, { metresPerPixel }, at) => sum + (trust[at] ?? 0) * Math.log(metresPerPixel), 0) / whole
  );
}
