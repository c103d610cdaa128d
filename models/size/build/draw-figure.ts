import type { SizeCamera } from "../size-camera.ts";
import type { Colour, Figure } from "./figure.ts";

/** A picture, four bytes a pixel, rows from the top. */
export interface Drawing {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly rgba: Uint8Array;
}

export interface View {
  readonly camera: SizeCamera;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** From the lens to the figure along the floor. */
  readonly distanceMetres: number;
  readonly wall: Colour;
  readonly floor: Colour;
}

const LIGHT = [0.35, 0.6, 0.72] as const;
const AMBIENT = 0.45;
const NEAREST_METRES = 0.2;

/** Where a point shows and how far along the axis it lies; figure at the origin, the lens before it. */
export function project(
  view: View,
  [x, y, z]: readonly [number, number, number],
): { readonly xPixels: number; readonly yPixels: number; readonly depthMetres: number } {
  const { camera, widthPixels, heightPixels, distanceMetres } = view;
  const focal = heightPixels / 2 / Math.tan(camera.verticalFieldOfViewRadians / 2);
  const [cosine, sine] = [Math.cos(camera.tiltRadians), Math.sin(camera.tiltRadians)];
  const away = distanceMetres - z;
  const drop = camera.heightMetres - y;
  const depthMetres = away * cosine + drop * sine;
  return {
    xPixels: widthPixels / 2 + (focal * x) / depthMetres,
    yPixels: heightPixels / 2 + (focal * (drop * cosine - away * sine)) / depthMetres,
    depthMetres,
  };
}

/** Draws figures with a depth buffer and one light, flatly shaded. */
export function drawFigures(figures: readonly Figure[], view: View): Drawing {
  const { widthPixels, heightPixels } = view;
  const rgba = ground(view);
  const depth = new Float64Array(widthPixels * heightPixels).fill(Number.POSITIVE_INFINITY);
  for (const figure of figures) {
    const seen = new Float64Array(figure.positions.length);
    for (let at = 0; at < seen.length; at += 3) {
      const point = [0, 1, 2].map((i) => figure.positions[at + i] ?? 0) as [number, number, number];
      const shown = project(view, point);
      seen.set([shown.xPixels, shown.yPixels, shown.depthMetres - figure.nearerMetres], at);
    }
    figure.triangles.forEach((corners, number) => {
      const light = shade(figure.positions, corners);
      const [red, green, blue] = figure.colourOf(number);
      fill(seen, corners, view, depth, (at) => {
        rgba[4 * at] = 255 * red * light;
        rgba[4 * at + 1] = 255 * green * light;
        rgba[4 * at + 2] = 255 * blue * light;
      });
    });
  }
  return { widthPixels, heightPixels, rgba };
}

function ground({ widthPixels, heightPixels, wall, floor }: View): Uint8Array {
  const rgba = new Uint8Array(4 * widthPixels * heightPixels).fill(255);
  for (let y = 0; y < heightPixels; y++) {
    const colour = y < 0.8 * heightPixels ? wall : floor;
    const fade = 0.85 + (0.15 * y) / heightPixels;
    for (let x = 0; x < widthPixels; x++) {
      for (let i = 0; i < 3; i++) rgba[4 * (y * widthPixels + x) + i] = 255 * fade * (colour[i] ?? 0);
    }
  }
  return rgba;
}

function shade(positions: Float64Array, [a, b, c]: readonly [number, number, number]): number {
  const at = (vertex: number, axis: number) => positions[3 * vertex + axis] ?? 0;
  const u = [0, 1, 2].map((i) => at(b, i) - at(a, i));
  const v = [0, 1, 2].map((i) => at(c, i) - at(a, i));
  const [ux = 0, uy = 0, uz = 0] = u;
  const [vx = 0, vy = 0, vz = 0] = v;
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const size = Math.hypot(nx, ny, nz) || 1;
  return AMBIENT + (1 - AMBIENT) * Math.max(0, (nx * LIGHT[0] + ny * LIGHT[1] + nz * LIGHT[2]) / size);
}

function fill(
  seen: Float64Array,
  [a, b, c]: readonly [number, number, number],
  { widthPixels, heightPixels }: View,
  depth: Float64Array,
  paint: (at: number) => void,
): void {
  const [ax, ay, az] = [seen[3 * a] ?? 0, seen[3 * a + 1] ?? 0, seen[3 * a + 2] ?? 0];
  const [bx, by, bz] = [seen[3 * b] ?? 0, seen[3 * b + 1] ?? 0, seen[3 * b + 2] ?? 0];
  const [cx, cy, cz] = [seen[3 * c] ?? 0, seen[3 * c + 1] ?? 0, seen[3 * c + 2] ?? 0];
  if (Math.min(az, bz, cz) < NEAREST_METRES) return;
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (Math.abs(area) < 1e-9) return;
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const bottom = Math.min(heightPixels - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const right = Math.min(widthPixels - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const u = ((bx - x - 0.5) * (cy - y - 0.5) - (by - y - 0.5) * (cx - x - 0.5)) / area;
      const v = ((cx - x - 0.5) * (ay - y - 0.5) - (cy - y - 0.5) * (ax - x - 0.5)) / area;
      const w = 1 - u - v;
      if (u < 0 || v < 0 || w < 0) continue;
      const far = u * az + v * bz + w * cz;
      const at = y * widthPixels + x;
      if (far >= (depth[at] ?? 0)) continue;
      depth[at] = far;
      paint(at);
    }
  }
}
