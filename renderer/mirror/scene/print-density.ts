/** A printed mesh: places in metres and places in its picture, 0..1. */
export interface PrintedMesh {
  readonly index: ArrayLike<number>;
  /** Of a vertex: rest metres. */
  readonly place: (vertex: number) => readonly [number, number, number];
  /** Of a vertex: share of the picture's width and height. */
  readonly inPicture: (vertex: number) => readonly [number, number];
}

/** Texels of a picture that lie on a metre of cloth, on the mean of all cloth; 0 where none of it is printed. */
export function texelsPerMetre(
  { index, place, inPicture }: PrintedMesh,
  picture: { readonly width: number; readonly height: number },
): number {
  let texels = 0;
  let squareMetres = 0;
  for (let corner = 0; corner + 2 < index.length; corner += 3) {
    const [a = 0, b = 0, c = 0] = [index[corner], index[corner + 1], index[corner + 2]];
    const [pa, pb, pc] = [place(a), place(b), place(c)];
    const [ux, uy, uz] = [pb[0] - pa[0], pb[1] - pa[1], pb[2] - pa[2]];
    const [vx, vy, vz] = [pc[0] - pa[0], pc[1] - pa[1], pc[2] - pa[2]];
    squareMetres += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
    const [qa, qb, qc] = [inPicture(a), inPicture(b), inPicture(c)];
    const turned = (qb[0] - qa[0]) * (qc[1] - qa[1]) - (qc[0] - qa[0]) * (qb[1] - qa[1]);
    texels += (Math.abs(turned) * picture.width * picture.height) / 2;
  }
  return squareMetres === 0 ? 0 : Math.sqrt(texels / squareMetres);
}

/** With so many texels on a pixel the GL reads only smaller copies of a picture: half of it shows the same. */
const HALF_FROM = 2;
/** Below this the whole shows more; between both it stays as it is. */
const WHOLE_BELOW = 1.7;

/** Whether half of a picture's edges is enough, where `texelsPerPixel` of the whole lie on a pixel. */
export function isHalfEnough(texelsPerPixel: number, isHalfNow: boolean): boolean {
  return texelsPerPixel >= (isHalfNow ? WHOLE_BELOW : HALF_FROM);
}
