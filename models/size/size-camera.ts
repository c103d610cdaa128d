/** How the mirror's camera stands. Given once by whoever sets the mirror up. */
export interface SizeCamera {
  /** Lens above the floor. */
  readonly heightMetres: number;
  /** Over the whole height of the upright picture. */
  readonly verticalFieldOfViewRadians: number;
  /** 0 level; positive looks down. */
  readonly tiltRadians: number;
}
