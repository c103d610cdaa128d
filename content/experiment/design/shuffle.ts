import type { Chance } from "../../../main/base/chance.ts";

/** The same things in an order drawn by chance, each order as likely as any other (Fisher and Yates, by Durstenfeld). */
export function shuffle<T>(things: readonly T[], chance: Pick<Chance, "between">): T[] {
  const drawn = [...things];
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = chance.between(0, last);
    [drawn[last], drawn[other]] = [drawn[other] as T, drawn[last] as T];
  }
  return drawn;
}
