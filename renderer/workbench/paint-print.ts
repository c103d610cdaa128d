/** What lies outside of the cut-out in a bad photo: where it shows at an edge, it is seen. */
const OUTSIDE = [255, 0, 255, 0] as const;

type Rgba = readonly [number, number, number, number];

/**
 * A made-up product photo as RGBA bytes: light blue cloth with soft shade, a badge, a word in bars, a chequered strip,
 * a scalloped hem with holes. `edgePixels`: of the square. `hemShare`: where the cloth ends, from the top.
 */
export function paintPrint(edgePixels: number, hemShare: number): Uint8Array {
  const rgba = new Uint8Array(edgePixels * edgePixels * 4);
  for (let at = 0; at < edgePixels * edgePixels; at += 1) {
    const [u, v] = [((at % edgePixels) + 0.5) / edgePixels, (Math.floor(at / edgePixels) + 0.5) / edgePixels];
    rgba.set(pixelAt(u, v, hemShare), 4 * at);
  }
  return rgba;
}

function pixelAt(u: number, v: number, hemShare: number): Rgba {
  const scallop = 0.018 * Math.abs(Math.sin(u * 60));
  if (v > hemShare - 0.03 + scallop) return OUTSIDE;
  const holeAway = Math.hypot((((u * 60) / Math.PI) % 1) - 0.5, (v - hemShare + 0.06) * 19);
  if (holeAway < 0.22) return OUTSIDE;
  const shade = 0.93 + 0.05 * Math.sin(u * 23 + 2 * Math.sin(v * 9)) + 0.02 * Math.sin(v * 40);
  const lit = ([red, green, blue]: readonly [number, number, number]): Rgba => [
    red * shade,
    green * shade,
    blue * shade,
    255,
  ];
  const fromBadge = Math.hypot(u - 0.5, v - 0.36);
  if (fromBadge < 0.1) return lit(Math.floor(fromBadge * 60) % 2 === 0 ? [196, 52, 40] : [246, 240, 226]);
  const isWord = v > 0.5 && v < 0.55 && Math.abs(u - 0.5) < 0.12 && Math.floor(u * 75) % 3 !== 0;
  if (isWord) return lit([28, 36, 66]);
  const isStrip = v > 0.68 && v < 0.74;
  if (isStrip)
    return lit((Math.floor(u * 64) + Math.floor(v * 64)) % 2 === 0 ? [40, 70, 110] : [236, 236, 230]);
  return lit([152, 186, 208]);
}
