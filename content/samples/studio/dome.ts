/** One light of the dome: where it comes from (a unit vector, y up, z to the viewer) and its colour times power. */
export interface DomeLight {
  readonly from: readonly [x: number, y: number, z: number];
  readonly colour: readonly [red: number, green: number, blue: number];
}

/** Where the softbox stands, how wide it is, and its share of all light. */
const KEY_FROM = [-0.9, 0.8, 0.95] as const;
const KEY_WIDTH = 0.5;
const KEY_SHARE = 0.62;
const KEY_COLOUR = [1.04, 1, 0.94] as const;
const FILL_COLOUR = [0.97, 1, 1.05] as const;
/** Power of all lights together. */
const POWER = 4.5;

/**
 * Lights that taken together are a softbox at upper left and a bright room; averaging pictures lit by one each gives
 * soft shadows without noise. The same for the same count. Source: Halton 1960 (low-discrepancy points).
 */
export function domeLights(count: number): DomeLight[] {
  const keys = Math.max(1, Math.round(count * KEY_SHARE));
  return Array.from({ length: count }, (_, place) => {
    const isKey = place < keys;
    const [u, v] = [halton(place + 1, 2), halton(place + 1, 3)];
    const colour = isKey ? KEY_COLOUR : FILL_COLOUR;
    const power = POWER * (isKey ? KEY_SHARE / keys : (1 - KEY_SHARE) / (count - keys)) * count;
    const from = isKey ? around(u, v) : overhead(u, v);
    return { from, colour: [colour[0] * power, colour[1] * power, colour[2] * power] };
  });
}

function around(u: number, v: number): DomeLight["from"] {
  const radius = KEY_WIDTH * Math.sqrt(u);
  const angle = 2 * Math.PI * v;
  const [x, y, z] = KEY_FROM;
  return unit(x + radius * Math.cos(angle), y + radius * Math.sin(angle), z);
}

/** Half a sphere that leans to the viewer, brighter above than below. */
function overhead(u: number, v: number): DomeLight["from"] {
  const y = -0.25 + 1.25 * Math.sqrt(u);
  const ring = Math.sqrt(Math.max(0, 1 - y * y));
  const angle = Math.PI * (v - 0.5) * 0.96;
  return unit(ring * Math.sin(angle), y, ring * Math.cos(angle) + 0.15);
}

function unit(x: number, y: number, z: number): DomeLight["from"] {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** The n-th point of Halton's sequence, 0..1. */
export function halton(place: number, base: number): number {
  let [point, share] = [0, 1 / base];
  for (let rest = place; rest > 0; rest = Math.floor(rest / base)) {
    point += (rest % base) * share;
    share /= base;
  }
  return point;
}
