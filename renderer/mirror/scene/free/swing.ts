/** Grid of particles around free cloth: columns around its axis, rows from where it is held down to its edge. */
export const SWING_COLUMNS = 12;
export const SWING_ROWS = 5;
export const SWING_PARTICLES = SWING_COLUMNS * SWING_ROWS;

/** Steps that a frame is divided into (small steps after Macklin et al. 2019 need no inner iterations). */
const SUBSTEPS = 6;
/** A frame that took longer is taken for so long: cloth slows down rather than explodes. */
const LONGEST_SECONDS = 1 / 15;
/** In less time nothing moves. */
const SHORTEST_SECONDS = 0.001;
/** Share of speed that air takes, a second. */
const DRAG = 3.2;
/** Give of the pull back to where the body holds the cloth: metres for a newton and kilogram; weaker at the edge. */
const HOLD_COMPLIANCE = [0, 0.0035, 0.009, 0.016, 0.022] as const;
/** The back of an open front rests on the hips: it gives by this share of what its front edges do. */
const OPEN_BACK_SHARE = 0.12;
/** Give of threads between neighbours. */
const THREAD_COMPLIANCE = 0.0002;
/** Cloth stretches so much at most, and swings so far from where the body holds it. */
export const MOST_STRETCH = 1.12;
export const MOST_SWING_METRES = 0.16;

/** A limb that cloth lies against; metres. */
export interface Capsule {
  readonly from: readonly [number, number, number];
  readonly to: readonly [number, number, number];
  readonly radiusMetres: number;
}

/** Cloth that hangs free below the body that carries it. */
export interface Swing {
  /**
   * Where each particle is after so long, metres, from where the body alone would hold it; 3 numbers a particle, row by
   * row. `held`: those places now. The array is written anew by each call.
   */
  readonly step: (held: Float32Array, limbs: readonly Capsule[], elapsedSeconds: number) => Float32Array;
  /** The next step begins at rest: after a lost track or a leap. */
  readonly reset: () => void;
}

/**
 * Position-based dynamics with compliance (XPBD, Macklin et al. 2016): threads along and across, a weak pull to where
 * the skinned garment would hang, limbs as colliders. The hang of the cloth is in the garment's own shape already, so
 * at rest nothing moves, and no force adds energy. `isOpen`: cut along its first column.
 */
export function createSwing(isOpen = false): Swing {
  const holds = holdsOf(isOpen);
  const places = new Float32Array(3 * SWING_PARTICLES);
  const speeds = new Float32Array(3 * SWING_PARTICLES);
  const before = new Float32Array(3 * SWING_PARTICLES);
  const last = new Float32Array(3 * SWING_PARTICLES);
  const now = new Float32Array(3 * SWING_PARTICLES);
  const offsets = new Float32Array(3 * SWING_PARTICLES);
  let begins = true;

  const substep = (limbs: readonly Capsule[], seconds: number): void => {
    before.set(places);
    const drag = Math.exp(-DRAG * seconds);
    for (let at = 0; at < places.length; at += 1) {
      speeds[at] = (speeds[at] ?? 0) * drag;
      places[at] = (places[at] ?? 0) + (speeds[at] ?? 0) * seconds;
    }
    hold(places, now, holds, seconds);
    pullThreads(places, now, isOpen, THREAD_COMPLIANCE / (seconds * seconds));
    keepOutside(places, now, limbs);
    keepBounds(places, now);
    for (let at = 0; at < places.length; at += 1)
      speeds[at] = ((places[at] ?? 0) - (before[at] ?? 0)) / seconds;
  };

  return {
    step(held, limbs, elapsedSeconds) {
      if (begins) {
        places.set(held);
        last.set(held);
        speeds.fill(0);
        begins = false;
      }
      const seconds = Math.min(LONGEST_SECONDS, elapsedSeconds) / SUBSTEPS;
      if (elapsedSeconds >= SHORTEST_SECONDS) {
        for (let step = 1; step <= SUBSTEPS; step += 1) {
          const share = step / SUBSTEPS;
          for (let at = 0; at < now.length; at += 1)
            now[at] = (last[at] ?? 0) + ((held[at] ?? 0) - (last[at] ?? 0)) * share;
          substep(limbs, seconds);
        }
      }
      last.set(held);
      for (let at = 0; at < offsets.length; at += 1) offsets[at] = (places[at] ?? 0) - (held[at] ?? 0);
      return offsets;
    },
    reset() {
      begins = true;
    },
  };
}

/** Give of each particle's pull to its own place. */
function holdsOf(isOpen: boolean): Float32Array {
  return Float32Array.from({ length: SWING_PARTICLES }, (_, particle) => {
    const compliance = HOLD_COMPLIANCE[Math.floor(particle / SWING_COLUMNS)] ?? 0;
    if (!isOpen) return compliance;
    const fromEdge = (particle % SWING_COLUMNS) / (SWING_COLUMNS - 1);
    const inFront = Math.max(0, Math.cos(2 * Math.PI * fromEdge));
    return compliance * (OPEN_BACK_SHARE + (1 - OPEN_BACK_SHARE) * inFront);
  });
}

/** Draws each particle back to its own place; the first row is fixed. */
function hold(places: Float32Array, held: Float32Array, holds: Float32Array, seconds: number): void {
  for (let particle = 0; particle < SWING_PARTICLES; particle += 1) {
    const share = 1 / (1 + (holds[particle] ?? 0) / (seconds * seconds));
    for (let at = 3 * particle; at < 3 * particle + 3; at += 1)
      places[at] = (places[at] ?? 0) + ((held[at] ?? 0) - (places[at] ?? 0)) * share;
  }
}

/** Threads are as long as where the body holds the cloth; what hangs lower gives way, what is fixed does not. */
function pullThreads(places: Float32Array, held: Float32Array, isOpen: boolean, compliance: number): void {
  for (let row = 0; row < SWING_ROWS; row += 1) {
    for (let column = 0; column < SWING_COLUMNS; column += 1) {
      const one = row * SWING_COLUMNS + column;
      if (row === 0) continue;
      const beside = row * SWING_COLUMNS + ((column + 1) % SWING_COLUMNS);
      if (!isOpen || beside > one) pull(places, held, one, beside, 1, compliance);
      pull(places, held, one - SWING_COLUMNS, one, row === 1 ? 0 : 1, compliance);
    }
  }
}

function pull(
  places: Float32Array,
  held: Float32Array,
  one: number,
  other: number,
  oneGives: number,
  compliance: number,
): void {
  const wanted = distance(held, one, held, other);
  const found = distance(places, one, places, other);
  if (found < 1e-6) return;
  const by = (found - wanted) / (found * (oneGives + 1 + compliance));
  for (let axis = 0; axis < 3; axis += 1) {
    const way = ((places[3 * other + axis] ?? 0) - (places[3 * one + axis] ?? 0)) * by;
    places[3 * one + axis] = (places[3 * one + axis] ?? 0) + oneGives * way;
    places[3 * other + axis] = (places[3 * other + axis] ?? 0) - way;
  }
}

/** Out of the limbs; not further than where the body itself holds the cloth, so that rest stays at rest. */
function keepOutside(places: Float32Array, held: Float32Array, limbs: readonly Capsule[]): void {
  for (let particle = SWING_COLUMNS; particle < SWING_PARTICLES; particle += 1) {
    for (const limb of limbs) {
      const share = alongAxis(places, particle, limb);
      const away = fromAxis(places, particle, limb, share);
      if (away >= limb.radiusMetres || away < 1e-6) continue;
      const free = fromAxis(held, particle, limb, alongAxis(held, particle, limb));
      const radius = Math.min(limb.radiusMetres, free);
      if (away >= radius) continue;
      for (let axis = 0; axis < 3; axis += 1) {
        const foot = (limb.from[axis] ?? 0) + share * ((limb.to[axis] ?? 0) - (limb.from[axis] ?? 0));
        const at = 3 * particle + axis;
        places[at] = foot + ((places[at] ?? 0) - foot) * (radius / away);
      }
    }
  }
}

/** Never further from its place than MOST_SWING_METRES, never longer than MOST_STRETCH down from the row above. */
function keepBounds(places: Float32Array, held: Float32Array): void {
  for (let particle = SWING_COLUMNS; particle < SWING_PARTICLES; particle += 1) {
    draw(places, particle, held, particle, MOST_SWING_METRES);
    const above = particle - SWING_COLUMNS;
    draw(places, particle, places, above, MOST_STRETCH * distance(held, above, held, particle));
  }
}

/** Draws a particle towards another place until it is near enough. */
function draw(places: Float32Array, one: number, others: Float32Array, other: number, most: number): void {
  const away = distance(places, one, others, other);
  if (away <= most) return;
  for (let axis = 0; axis < 3; axis += 1) {
    const root = others[3 * other + axis] ?? 0;
    places[3 * one + axis] = root + ((places[3 * one + axis] ?? 0) - root) * (most / away);
  }
}

function distance(a: Float32Array, one: number, b: Float32Array, other: number): number {
  const x = (a[3 * one] ?? 0) - (b[3 * other] ?? 0);
  const y = (a[3 * one + 1] ?? 0) - (b[3 * other + 1] ?? 0);
  const z = (a[3 * one + 2] ?? 0) - (b[3 * other + 2] ?? 0);
  // Math.hypot takes ten times as long, and this runs some ten thousand times a frame.
  return Math.sqrt(x * x + y * y + z * z);
}

/** How far along a limb's axis a particle lies, 0..1. */
function alongAxis(places: Float32Array, particle: number, { from, to }: Capsule): number {
  const at = 3 * particle;
  const [x, y, z] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const way =
    x * ((places[at] ?? 0) - from[0]) +
    y * ((places[at + 1] ?? 0) - from[1]) +
    z * ((places[at + 2] ?? 0) - from[2]);
  return Math.min(1, Math.max(0, way / (x * x + y * y + z * z || 1)));
}

function fromAxis(places: Float32Array, particle: number, { from, to }: Capsule, share: number): number {
  const at = 3 * particle;
  const x = (places[at] ?? 0) - from[0] - share * (to[0] - from[0]);
  const y = (places[at + 1] ?? 0) - from[1] - share * (to[1] - from[1]);
  const z = (places[at + 2] ?? 0) - from[2] - share * (to[2] - from[2]);
  return Math.sqrt(x * x + y * y + z * z);
}
