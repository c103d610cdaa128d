import type { Fit, FitMap } from "../../../models/contract/size.ts";

/** Heights of the girths on the rest body, metres; see `models/body/rest-skeleton.ts`. */
const CHEST_METRES = 1.264;
const WAIST_METRES = 1.1;
const HIP_METRES = 0.86;
/** A band reaches so far up and down, and fades over half of it. */
const BAND_METRES = 0.045;

/** Number of a fit in the shader. */
const NUMBERS: Readonly<Record<Fit, number>> = { tight: 1, "as-meant": 2, loose: 3 };

/** Chest, waist, hip as the shader wants them; zeros where nothing is told. */
export function fitNumbers(fit: FitMap | null | undefined): readonly [number, number, number] {
  const of = (one: Fit | null | undefined) => (one == null ? 0 : NUMBERS[one]);
  return [of(fit?.chest), of(fit?.waist), of(fit?.hip)];
}

/** Where on the rest body a piece of cloth lies; goes before skinning. */
export const FIT_VERTEX_PARS = `
varying float vRestHeight;
`;
export const FIT_VERTEX_REST = `
vRestHeight = position.y;
`;

/**
 * How a size sits, as bands about chest, waist and hip: told by pattern, not by colour. Tight is close upright lines,
 * loose wide bars, as meant a plain veil. Light on dark cloth, dark on light.
 */
export const FIT_FRAGMENT_PARS = `
varying float vRestHeight;
float fitBand(float height) {
  return 1.0 - smoothstep(${(BAND_METRES / 2).toFixed(4)}, ${BAND_METRES.toFixed(4)}, abs(vRestHeight - height));
}
vec3 withFit(vec3 colour) {
  vec3 bands = vec3(fitBand(${CHEST_METRES.toFixed(3)}), fitBand(${WAIST_METRES.toFixed(3)}), fitBand(${HIP_METRES.toFixed(3)}));
  bands *= step(0.5, uFit);
  float band = max(bands.x, max(bands.y, bands.z));
  if (band <= 0.0) return colour;
  float kind = bands.x >= band ? uFit.x : bands.y >= band ? uFit.y : uFit.z;
  float repeatMetres = kind < 1.5 ? 0.009 : 0.036;
  float line = kind > 1.5 && kind < 2.5 ? 0.0 : soft(0.42, abs(fract(vCloth.x / repeatMetres) - 0.5) * 2.0);
  float ink = dot(colour, vec3(0.2126, 0.7152, 0.0722)) > 0.18 ? 0.02 : 0.85;
  return mix(colour, vec3(ink), band * (0.22 + 0.5 * line));
}
`;
