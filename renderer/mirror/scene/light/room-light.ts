/**
 * Light of the room as cloth takes it up. 1 is a well lit shop; red and blue are relative to green. The other five are
 * what of its spherical harmonics of second order can be seen from the front, each relative to the mean.
 */
export interface RoomLight {
  readonly level: number;
  readonly red: number;
  readonly blue: number;
  /** How much more light comes from the right of the picture, and from above. */
  readonly right: number;
  readonly up: number;
  /** xy: along the diagonals. x² − y²: from both sides rather than from above and below. 3z² − 1: from the front. */
  readonly diagonal: number;
  readonly sides: number;
  readonly front: number;
  /** Brightness of the frame's brightest things, 0..1 as the screen takes it. */
  readonly bright: number;
  /** Noise of the camera, standard deviation of brightness, 0..0.02. */
  readonly grain: number;
}

/** What cloth is lit by until a frame has been looked at. */
export const SHOP_LIGHT: RoomLight = {
  level: 1,
  red: 1,
  blue: 1,
  right: 0,
  up: 0,
  diagonal: 0,
  sides: 0,
  front: 0,
  bright: 1,
  grain: 0,
};

/** One light on its way to another: `share` 0 is the first, 1 the second. */
export function between(one: RoomLight, other: RoomLight, share: number): RoomLight {
  const towards = (part: keyof RoomLight): number => one[part] + (other[part] - one[part]) * share;
  return {
    level: towards("level"),
    red: towards("red"),
    blue: towards("blue"),
    right: towards("right"),
    up: towards("up"),
    diagonal: towards("diagonal"),
    sides: towards("sides"),
    front: towards("front"),
    bright: towards("bright"),
    grain: towards("grain"),
  };
}
