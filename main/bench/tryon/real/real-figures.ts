import type { Figure } from "../../bench-result.ts";
import { bounded, compared, told } from "../../figure.ts";
import { meanOf, quantileOf } from "../../pipeline/statistics.ts";
import { lossFigures, sumLosses } from "../synthetic/occlusion-losses.ts";
import type { Judged, JudgedPair, Method } from "./judge-pair.node.ts";

/** Bars of METRICS-tryon.md. */
const M2_MEAN = 0.85;
const M2_WORST = 0.7;
const M3_MEAN = 8;
const M3_P95 = 15;
const M4_REAL = 0.65;
/** A garment of another item must score lower by this. */
const CONTROL_LESS = 0.02;

const NAMES: Readonly<Record<Method, string>> = {
  ours: "ours",
  "given joints": "ours on the other network's joints",
  rectangle: "rectangle rule",
  spline: "six-anchor spline",
  affine: "affine fitted to the answer",
  control: "control: another item's garment",
};

/** Figures of M2, M3, M4 and M8 over judged pairs. Missing measurements count as not reached. */
export function realFigures(pairs: readonly JudgedPair[]): readonly Figure[] {
  const of = <T>(method: Method, pick: (judged: Judged) => T): T[] =>
    pairs.flatMap(({ methods }) => {
      const judged = methods[method];
      return judged === undefined ? [] : [pick(judged)];
    });
  const ious = (method: Method): number[] => of(method, ({ iou }) => iou);
  const ssims = (method: Method): number[] => of(method, ({ ssim }) => ssim);
  const prints = (method: Method): number[] => of(method, ({ printErrors }) => [...printErrors]).flat();
  const n = pairs.length;
  const own = ious("ours");
  const iou = (value: number) => ({ unit: "IoU", value, n });
  const figures: Figure[] = [
    bounded({ id: "M2 silhouette, mean", ...iou(meanOf(own)), sign: "≥", bar: M2_MEAN }),
    told({ id: "M2 silhouette, p95 (19 of 20 are better)", ...iou(quantileOf(own, 0.05)) }),
    bounded({ id: "M2 silhouette, worst", ...iou(Math.min(...own)), sign: "≥", bar: M2_WORST }),
  ];
  for (const method of ["given joints", "rectangle", "spline", "affine"] as const) {
    figures.push(told({ id: `M2 ${NAMES[method]}, mean`, ...iou(meanOf(ious(method))) }));
    figures.push(told({ id: `M2 ${NAMES[method]}, worst`, ...iou(Math.min(...ious(method))) }));
  }
  const control = ious("control");
  if (control.length > 0) {
    figures.push(
      compared({
        id: `M2 ${NAMES.control}, mean, beside ours`,
        ...iou(meanOf(control)),
        baseline: meanOf(own),
        sign: "≤",
        bar: 1 - CONTROL_LESS,
      }),
    );
  }
  const errors = prints("ours").map((share) => 100 * share);
  const unit = "% of shoulders";
  if (errors.length > 0) {
    figures.push(
      bounded({
        id: "M3 print, mean",
        unit,
        value: meanOf(errors),
        n: errors.length,
        sign: "≤",
        bar: M3_MEAN,
      }),
      bounded({
        id: "M3 print, p95",
        unit,
        value: quantileOf(errors, 0.95),
        n: errors.length,
        sign: "≤",
        bar: M3_P95,
      }),
      told({ id: "M3 print, worst", unit, value: Math.max(...errors), n: errors.length }),
    );
    for (const method of ["given joints", "rectangle", "spline", "affine"] as const) {
      const others = prints(method);
      figures.push(
        told({ id: `M3 ${NAMES[method]}, mean`, unit, value: 100 * meanOf(others), n: others.length }),
      );
    }
  }
  const occlusions = of("ours", ({ occlusion }) => occlusion).filter((one) => one !== null);
  if (occlusions.length > 0) {
    const count = occlusions.length;
    const shares = occlusions.map((one) => one.iouOfAll).filter(Number.isFinite);
    figures.push(
      bounded({
        id: "M4 occlusion, real, mean",
        unit: "IoU",
        value: meanOf(shares),
        n: count,
        sign: "≥",
        bar: M4_REAL,
      }),
      told({ id: "M4 occlusion, real, worst", unit: "IoU", value: Math.min(...shares), n: count }),
      told({
        id: "M4 occlusion, real, most with cloth where we have it",
        unit: "IoU",
        value: meanOf(occlusions.map((one) => one.ceilingOfAll).filter(Number.isFinite)),
        n: count,
      }),
      told({
        id: "M4 false cover, real, mean",
        unit: "",
        value: meanOf(occlusions.map((one) => one.falseCover).filter(Number.isFinite)),
        n: count,
      }),
      told({
        id: "M4 false hole, real, mean",
        unit: "",
        value: meanOf(occlusions.map((one) => one.falseHole)),
        n: count,
      }),
      ...lossFigures("M4 lost, real:", sumLosses(occlusions.map(({ losses }) => losses)), count),
    );
  }
  const look = meanOf(ssims("ours"));
  for (const method of ["rectangle", "spline"] as const) {
    figures.push(
      compared({
        id: `M8 appearance, beside ${NAMES[method]}`,
        unit: "SSIM",
        value: look,
        baseline: meanOf(ssims(method)),
        sign: "≥",
        bar: 1,
        n,
      }),
    );
  }
  figures.push(
    told({
      id: "M8 appearance, p95 (19 of 20 are better)",
      unit: "SSIM",
      value: quantileOf(ssims("ours"), 0.05),
      n,
    }),
    told({ id: "M8 appearance, worst", unit: "SSIM", value: Math.min(...ssims("ours")), n }),
    told({ id: `M8 ${NAMES.affine}, mean`, unit: "SSIM", value: meanOf(ssims("affine")), n }),
    told({ id: `M8 ${NAMES.control}, mean`, unit: "SSIM", value: meanOf(ssims("control")), n }),
    told({
      id: "tracker's joints beside the other network's, mean",
      unit,
      value: 100 * meanOf(pairs.map(({ trackerError }) => trackerError)),
      n,
    }),
  );
  return figures;
}
