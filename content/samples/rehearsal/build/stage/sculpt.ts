import type { BufferGeometry } from "three";

interface Push {
  readonly at: readonly [x: number, y: number, z: number];
  readonly by: readonly [x: number, y: number, z: number];
  readonly radius: number;
}

/** A friendly mouth: corners up and back, cheeks a little fuller. Metres at rest, the wearer's left side. */
const SMILE: readonly Push[] = [
  { at: [0.022, 1.438, 0.115], by: [0.0045, 0.0062, -0.0015], radius: 0.011 },
  { at: [0.036, 1.462, 0.105], by: [0.0015, 0.003, 0.003], radius: 0.018 },
];

/** Gives the neutral face of the figure a slight smile, on both sides. */
export function sculptSmile(geometry: BufferGeometry): void {
  const places = geometry.getAttribute("position");
  for (let index = 0; index < places.count; index++) {
    let [x, y, z] = [places.getX(index), places.getY(index), places.getZ(index)];
    const sign = x < 0 ? -1 : 1;
    for (const { at, by, radius } of SMILE) {
      const distance = Math.hypot(Math.abs(x) - at[0], y - at[1], z - at[2]);
      const weight = Math.exp(-((distance / radius) ** 2)) * Math.min(1, Math.abs(x) / 0.008);
      x += sign * by[0] * weight;
      y += by[1] * weight;
      z += by[2] * weight;
    }
    places.setXYZ(index, x, y, z);
  }
}

const WAIST_METRES = 0.93;
const WAIST_DEPTH_METRES = 0.03;
const WAIST_SHARE = 0.055;

/** Draws the waist of shirt and trousers in, where the source's trousers stand off like a skirt's top. */
export function sculptWaist(geometry: BufferGeometry): void {
  const places = geometry.getAttribute("position");
  for (let index = 0; index < places.count; index++) {
    const offset = (places.getY(index) - WAIST_METRES) / 0.045;
    const scale = 1 - WAIST_SHARE * Math.exp(-offset * offset);
    const z = WAIST_DEPTH_METRES + (places.getZ(index) - WAIST_DEPTH_METRES) * scale;
    places.setXYZ(index, places.getX(index) * scale, places.getY(index), z);
  }
}
