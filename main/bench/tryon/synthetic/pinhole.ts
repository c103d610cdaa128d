/** How the camera of a made picture stands and sees. */
export interface Pinhole {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly focalPixels: number;
  readonly heightMetres: number;
  /** From the camera to the body's axis, along the floor. */
  readonly distanceMetres: number;
  /** + looks down. */
  readonly pitchRadians: number;
}

/** A point in the picture: pixels from its left and top edge, and metres along the camera's axis. */
export type Seen = readonly [xPixels: number, yPixels: number, depthMetres: number];

/** A world point in camera axes, metres: x right in the picture, y up, z away from the camera. */
export function inCamera(
  camera: Pinhole,
  [x, y, z]: readonly [number, number, number],
): [number, number, number] {
  const up = y - camera.heightMetres;
  const away = camera.distanceMetres - z;
  const [sine, cosine] = [Math.sin(camera.pitchRadians), Math.cos(camera.pitchRadians)];
  return [x, up * cosine + away * sine, away * cosine - up * sine];
}

/** Where a world point shows. */
export function seen(camera: Pinhole, point: readonly [number, number, number]): Seen {
  const [x, y, z] = inCamera(camera, point);
  return [
    camera.widthPixels / 2 + (camera.focalPixels * x) / z,
    camera.heightPixels / 2 - (camera.focalPixels * y) / z,
    z,
  ];
}

/** All vertices as seen, 3 a vertex. */
export function seeAll(camera: Pinhole, world: Float32Array): Float32Array {
  const out = new Float32Array(world.length);
  const [sine, cosine] = [Math.sin(camera.pitchRadians), Math.cos(camera.pitchRadians)];
  for (let at = 0; at < world.length; at += 3) {
    const up = (world[at + 1] as number) - camera.heightMetres;
    const away = camera.distanceMetres - (world[at + 2] as number);
    const depth = away * cosine - up * sine;
    out[at] = camera.widthPixels / 2 + (camera.focalPixels * (world[at] as number)) / depth;
    out[at + 1] = camera.heightPixels / 2 - (camera.focalPixels * (up * cosine + away * sine)) / depth;
    out[at + 2] = depth;
  }
  return out;
}
