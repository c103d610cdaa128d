import type { Arm } from "../schema/experiment.ts";

/**
 * The six orders of three arms: a Williams design (Williams 1949), in which every arm follows every other equally
 * often. The first three alone are a Latin square, for as few as three sites.
 */
export const ROTATION_ORDERS: readonly (readonly [Arm, Arm, Arm])[] = [
  ["none", "flyer", "mirror"],
  ["flyer", "mirror", "none"],
  ["mirror", "none", "flyer"],
  ["mirror", "flyer", "none"],
  ["none", "mirror", "flyer"],
  ["flyer", "none", "mirror"],
];

/** So many orders, each as often as any other as far as the number allows. */
export function rotationOrders(sites: number): (readonly [Arm, Arm, Arm])[] {
  return Array.from({ length: sites }, (_, index) => {
    const order = ROTATION_ORDERS[index % ROTATION_ORDERS.length];
    if (order === undefined) throw new Error("Broken invariant: there are six orders");
    return order;
  });
}
