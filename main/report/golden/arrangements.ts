/** A golden case with more plans is a mistake. */
const arrangementsMax = 200_000;

/**
 * All different orders of things of which some may be alike (by their key), the given order first: the plans that might
 * have been drawn. Throws above 200 000.
 */
export function arrangementsOf<T>(
  drawn: readonly T[],
  keyOf: (thing: T) => string,
): readonly (readonly T[])[] {
  const things = new Map(drawn.map((thing) => [keyOf(thing), thing]));
  const left = new Map<string, number>();
  for (const thing of drawn) left.set(keyOf(thing), (left.get(keyOf(thing)) ?? 0) + 1);
  const own = drawn.map(keyOf);
  const others: T[][] = [];
  const goOn = (begun: readonly string[]): void => {
    if (others.length > arrangementsMax) throw new Error(`more than ${arrangementsMax} plans`);
    if (begun.length === drawn.length) {
      if (begun.some((key, place) => key !== own[place]))
        others.push(begun.map((key) => thingOf(things, key)));
      return;
    }
    for (const [key, count] of left) {
      if (count === 0) continue;
      left.set(key, count - 1);
      goOn([...begun, key]);
      left.set(key, count);
    }
  };
  goOn([]);
  return [drawn, ...others];
}

function thingOf<T>(things: ReadonlyMap<string, T>, key: string): T {
  const thing = things.get(key);
  if (thing === undefined) throw new Error(`no thing of key ${key}`);
  return thing;
}
