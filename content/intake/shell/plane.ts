/** A place in a picture or on a flat panel. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export const mixPlaces = (a: Place, b: Place, share: number): Place => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

export const distance = (a: Place, b: Place): number => Math.hypot(b.x - a.x, b.y - a.y);

/** A chain of places walked by the share of its length, 0..1; beyond its ends it stays there. */
export function alongChain(chain: readonly Place[]): (share: number) => Place {
  const reached = [0];
  chain.slice(1).forEach((place, index) => {
    reached.push((reached[index] ?? 0) + distance(chain[index] ?? place, place));
  });
  const whole = reached.at(-1) ?? 0;
  return (share) => {
    const way = Math.min(1, Math.max(0, share)) * whole;
    const next = Math.max(
      1,
      reached.findIndex((at) => at >= way - 1e-12),
    );
    const [from, to] = [reached[next - 1] ?? 0, reached[next] ?? 0];
    const [a, b] = [chain[next - 1], chain[next]];
    if (a === undefined) return { x: 0, y: 0 };
    return b === undefined ? a : mixPlaces(a, b, to > from ? (way - from) / (to - from) : 0);
  };
}

export function chainLength(chain: readonly Place[]): number {
  return chain.slice(1).reduce((sum, place, index) => sum + distance(chain[index] ?? place, place), 0);
}

/** The patch between four edges (Coons 1967): `along` 0..1 from first to last column, `down` 0..1 from top to bottom. */
export function coons(edges: {
  readonly top: (along: number) => Place;
  readonly bottom: (along: number) => Place;
  readonly first: (down: number) => Place;
  readonly last: (down: number) => Place;
}): (along: number, down: number) => Place {
  const corner = (along: number, down: number): Place =>
    down === 0 ? edges.top(along) : edges.bottom(along);
  const axis = (along: number, down: number, of: "x" | "y"): number => {
    const ruled = (1 - down) * edges.top(along)[of] + down * edges.bottom(along)[of];
    const across = (1 - along) * edges.first(down)[of] + along * edges.last(down)[of];
    const corners =
      (1 - along) * (1 - down) * corner(0, 0)[of] +
      along * (1 - down) * corner(1, 0)[of] +
      (1 - along) * down * corner(0, 1)[of] +
      along * down * corner(1, 1)[of];
    return ruled + across - corners;
  };
  return (along, down) => ({ x: axis(along, down, "x"), y: axis(along, down, "y") });
}
