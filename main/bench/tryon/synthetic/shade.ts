import type { Raster, RasterMesh } from "./raster.ts";

type Colour = readonly [number, number, number];

/** One mesh of a picture: where it shows, where it lies, and its colour. */
export interface ShadedMesh extends RasterMesh {
  /** 3 a vertex, world metres. */
  readonly world: Float32Array;
  /** Colour 0..1 at a place on a triangle, before light. */
  readonly colourAt: (triangle: number, second: number, third: number, id: number) => Colour;
}

/** A lamp above and beside the camera, as in a shop's fitting room. */
const LAMP = unit(-0.35, 0.65, 0.68);
/** How much light comes from the lamp and how much from all around. */
export interface Light {
  readonly lamp: number;
  readonly around: number;
}
export const ROOM_LIGHT: Light = { lamp: 0.62, around: 0.5 };
/** Product photos are lit from all sides. */
export const PRODUCT_LIGHT: Light = { lamp: 0.3, around: 0.78 };

/** Smooth normals of a mesh in the world, unit, 3 a vertex, area-weighted. */
export function worldNormals(world: Float32Array, triangles: Uint32Array): Float32Array {
  const normals = new Float32Array(world.length);
  const get = (at: number): number => world[at] as number;
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => 3 * (triangles[at + corner] as number)) as [
      number,
      number,
      number,
    ];
    const [ux, uy, uz] = [get(b) - get(a), get(b + 1) - get(a + 1), get(b + 2) - get(a + 2)];
    const [vx, vy, vz] = [get(c) - get(a), get(c + 1) - get(a + 1), get(c + 2) - get(a + 2)];
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const;
    for (const vertex of [a, b, c])
      for (let axis = 0; axis < 3; axis++)
        normals[vertex + axis] = (normals[vertex + axis] as number) + (normal[axis] as number);
  }
  for (let at = 0; at < normals.length; at += 3) {
    const size = Math.hypot(normals[at] as number, normals[at + 1] as number, normals[at + 2] as number) || 1;
    for (let axis = 0; axis < 3; axis++) normals[at + axis] = (normals[at + axis] as number) / size;
  }
  return normals;
}

/** Colours what a raster shows over a background, into four bytes a pixel. */
export function shade(
  raster: Raster,
  meshes: readonly ShadedMesh[],
  backgroundAt: (xShare: number, yShare: number) => Colour,
  light: Light = ROOM_LIGHT,
): Uint8ClampedArray<ArrayBuffer> {
  const { widthPixels, heightPixels } = raster;
  const rgba = new Uint8ClampedArray(widthPixels * heightPixels * 4);
  const normals = meshes.map((mesh) => worldNormals(mesh.world, mesh.triangles));
  for (let pixel = 0; pixel < raster.id.length; pixel++) {
    const id = raster.id[pixel] as number;
    let colour: Colour;
    if (id === 0) {
      const y = Math.floor(pixel / widthPixels);
      colour = backgroundAt((pixel - y * widthPixels) / widthPixels, y / heightPixels);
    } else {
      const index = raster.mesh[pixel] as number;
      const mesh = meshes[index];
      const of = normals[index];
      if (mesh === undefined || of === undefined) continue;
      const triangle = raster.triangle[pixel] as number;
      const [second, third] = [raster.second[pixel] as number, raster.third[pixel] as number];
      const level = lightOn(light, mesh.triangles, of, triangle, second, third);
      const [r, g, b] = mesh.colourAt(triangle, second, third, id);
      colour = [r * level, g * level, b * level];
    }
    for (let channel = 0; channel < 3; channel++)
      rgba[4 * pixel + channel] = 255 * (colour[channel] as number);
    rgba[4 * pixel + 3] = 255;
  }
  return rgba;
}

/** Written without arrays: this runs for every pixel of every made picture. */
function lightOn(
  { lamp, around }: Light,
  triangles: Uint32Array,
  normals: Float32Array,
  triangle: number,
  second: number,
  third: number,
): number {
  const first = 1 - second - third;
  const a = 3 * (triangles[3 * triangle] as number);
  const b = 3 * (triangles[3 * triangle + 1] as number);
  const c = 3 * (triangles[3 * triangle + 2] as number);
  const x = first * (normals[a] as number) + second * (normals[b] as number) + third * (normals[c] as number);
  const y =
    first * (normals[a + 1] as number) +
    second * (normals[b + 1] as number) +
    third * (normals[c + 1] as number);
  const z =
    first * (normals[a + 2] as number) +
    second * (normals[b + 2] as number) +
    third * (normals[c + 2] as number);
  const size = Math.sqrt(x * x + y * y + z * z) || 1;
  const facing = (x * LAMP[0] + y * LAMP[1] + z * LAMP[2]) / size;
  return around * (0.8 + (0.2 * y) / size) + lamp * Math.max(0, facing);
}

function unit(x: number, y: number, z: number): Colour {
  const size = Math.hypot(x, y, z) || 1;
  return [x / size, y / size, z / size];
}
