import { everyoneByLetter, LETTER_SIZES } from "../../../../content/samples/shop/build/size-charts.ts";
import type { GirthEstimates, SizeAdvice } from "../../../../models/contract/index.ts";
import { adviseSize, type SizedProduct } from "../../../../models/size/size-advice.ts";

export type GirthsCm = Readonly<Record<keyof GirthEstimates, number>>;

/** A shirt by the letters of EN 13402-3, for everyone. */
const SHIRT: SizedProduct = {
  category: "top-long",
  fabric: "woven",
  sizes: LETTER_SIZES,
  sizeChart: everyoneByLetter(),
};

export function sizeFor(girths: GirthEstimates): SizeAdvice {
  return adviseSize(girths, SHIRT);
}

/** The size that a tape measure would have given. */
export function trueSize({ chest, waist, hip }: GirthsCm): SizeAdvice {
  const sure = (cm: number) => ({ cm, lowCm: cm, highCm: cm });
  return sizeFor({ chest: sure(chest), waist: sure(waist), hip: sure(hip) });
}

/** Whether an advice names the true size and no other. */
export function isExact(advice: SizeAdvice, truth: SizeAdvice): boolean {
  return JSON.stringify(advice) === JSON.stringify(truth) && advice.kind !== "two";
}

/** Whether the true size is among those that an advice names. */
export function holdsTruth(advice: SizeAdvice, truth: SizeAdvice): boolean {
  if (advice.kind !== "two") return isExact(advice, truth);
  return truth.kind === "one" && (truth.size === advice.smaller || truth.size === advice.larger);
}
