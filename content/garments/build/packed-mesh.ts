/** A mesh as it is written into a GLB: plain arrays, a row a vertex. */
export interface PackedMesh {
  /** 3 a vertex, metres. */
  readonly positions: readonly number[];
  /** 3 a vertex, unit. */
  readonly normals: readonly number[];
  /** 2 a vertex, metres along the cloth. */
  readonly uvs?: readonly number[];
  /** 2 a vertex, 0..1 of an atlas from its left and top edge. */
  readonly atlas?: readonly number[];
  /** 4 a vertex, indices into BONES. */
  readonly joints: readonly number[];
  /** 4 a vertex, 0..255 with the sum 255. */
  readonly weights: readonly number[];
  /** 4 a vertex, 0..1: openness to the sky, distance to the edge over EDGE_REACH_METRES, turned hem, depth of folds. */
  readonly shades?: readonly number[];
  /** 4 a vertex, metres: the way to where it lies beneath another garment; the last is 0. */
  readonly tight?: readonly number[];
  /** 1 a vertex, index into BODY_PARTS. */
  readonly parts?: readonly number[];
  readonly indices: readonly number[];
}
